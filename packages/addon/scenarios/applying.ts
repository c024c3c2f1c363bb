/** One click applies a build: backup, loadout, switch, confirmation. */
import { words } from './words.ts';
import type { Scenario } from './world.ts';

export const applyingScenarios: readonly Scenario[] = [
  {
    name: 'a click from the Default Loadout backs up, makes a loadout, switches, and says so',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.click(words.useRaid);
      world.check('the popup goes', !world.popupShows());
      client.advance(10);
      world.check('the raid build is worn', client.wears(codes.raid));
      world.check('in a loadout of its own', client.loadoutNames().join() === words.slotRaid);
      world.check('which the talent window shows', client.selectedLoadout() === words.slotRaid);
      world.check('and it was said', world.said(words.applied) === 1 && world.said(words.inPart) === 0);
      world.restore();
      world.check('and what was worn comes back', client.wears(codes.own));
    },
  },
  {
    name: 'the second build takes the place of the first: one loadout of ours a specialization',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid);
      world.askAndUse(words.useMythicPlus);
      world.check('the Mythic+ build is worn', client.wears(codes.mythicPlus));
      world.check('there is one loadout of ours', client.loadoutNames().join() === words.slotMythicPlus);
    },
  },
  {
    name: 'the build that is worn cannot be used again from the popup',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.wear(codes.raid);
      client.login();
      client.advance(3);
      client.typeCommand('/toptalent show');
      world.check('it says that it is worn', client.sees(words.wornAlready));
      world.check('its button is off', client.sees('(disabled)'));
    },
  },
  {
    name: 'a saved loadout with the same talents is worn instead of making another',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.hasLoadout('My raid', codes.raid);
      world.loggedIn();
      world.use(words.useRaid);
      world.check('the raid build is worn', client.wears(codes.raid));
      world.check('no loadout was made', client.loadoutNames().join() === 'My raid');
      world.check('it is selected', client.selectedLoadout() === 'My raid');
    },
  },
  {
    name: 'of two loadouts with one name the right one is worn',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.hasLoadout('Mine', codes.second);
      client.hasLoadout('Mine', codes.raid);
      world.loggedIn();
      world.use(words.useRaid);
      world.check('the raid build is worn', client.wears(codes.raid));
      world.check('no loadout was made', client.loadoutNames().join() === 'Mine,Mine');
    },
  },
  {
    name: 'a loadout of ours that the player edited is left alone, and a new one is made',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid);
      client.editLoadout(words.slotRaid, codes.second);
      world.askAndUse(words.useMythicPlus);
      world.check('the Mythic+ build is worn', client.wears(codes.mythicPlus));
      world.check('both are there', client.loadoutNames().length === 2);
    },
  },
  {
    name: 'a loadout of ours that the player deleted is made anew',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid);
      client.deleteLoadout(words.slotRaid);
      world.askAndUse(words.useMythicPlus);
      world.check('the Mythic+ build is worn', client.wears(codes.mythicPlus));
      world.check('in a loadout', client.loadoutNames().join() === words.slotMythicPlus);
    },
  },
  {
    name: 'a loadout of the player’s that is called like ours is not touched',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.hasLoadout(words.slotRaid, codes.second);
      world.loggedIn();
      world.use(words.useRaid);
      world.check('the raid build is worn', client.wears(codes.raid));
      world.check('theirs is still there', client.loadoutNames()[0] === words.slotRaid);
      client.chooseLoadout(words.slotRaid);
      world.check('with what they put in', client.wears(codes.second));
    },
  },
  {
    name: 'the loadout of ours is remembered over a relog',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid);
      client.relog();
      client.advance(3);
      world.askAndUse(words.useMythicPlus);
      world.check('the Mythic+ build is worn', client.wears(codes.mythicPlus));
      world.check('there is one loadout of ours', client.loadoutNames().length === 1);
    },
  },
  {
    name: 'restore without a change before says so and changes nothing',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.restore();
      world.check('it says so', world.said(words.restoreNothing) === 1);
      world.check('nothing was changed', client.wears(codes.own));
    },
  },
  {
    name: 'each specialization has a loadout and a backup of its own',
    play(world) {
      const { client } = world;
      const arcane = world.loggedIn();
      world.use(words.useRaid);
      client.changeSpecialization(63);
      const fire = world.codes();
      client.wear(fire.own);
      client.advance(3);
      world.use(words.useRaid);
      world.check('Fire wears its raid build', client.wears(fire.raid));
      world.restore();
      world.check('and gets its own back', client.wears(fire.own));
      client.changeSpecialization(62);
      client.advance(3);
      world.check('Arcane still wears its raid build', client.wears(arcane.raid));
    },
  },
];
