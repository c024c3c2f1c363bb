/** One click applies a build: backup, loadout, switch, confirmation. */
import { words } from './words.ts';
import type { Scenario } from './world.ts';

export const applyingScenarios: readonly Scenario[] = [
  {
    name: 'a click with the Default Loadout selected backs it up, makes a loadout, switches, and confirms it in the chat',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.clickUse(words.useRaid);
      world.check('the popup closes', !world.popupShows());
      client.advance(10);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.check('the build has a loadout of its own', client.loadouts.names().join() === words.slotRaid);
      world.check('the talent window shows that loadout', client.loadouts.selected() === words.slotRaid);
      world.check(
        'the chat confirms the change',
        world.said(words.applied) === 1 && world.said(words.inPart) === 0,
      );
      world.restore();
      world.check('restore brings back what was worn', client.loadouts.wears(codes.own));
    },
  },
  {
    name: 'the second build replaces the first: the addon has one loadout for each specialization',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid);
      world.askAndUse(words.useMythicPlus);
      world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
      world.check('the addon has one loadout', client.loadouts.names().join() === words.slotMythicPlus);
    },
  },
  {
    name: 'the active build cannot be used again from the popup',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.loadouts.wear(codes.raid);
      client.session.login();
      client.advance(3);
      client.input.typeCommand('/toptalent show');
      world.check('the popup says that the build is worn', client.screen.sees(words.wornAlready));
      world.check('the build has no button', world.useButton(words.useRaid) === undefined);
    },
  },
  {
    name: 'a saved loadout with the same talents is selected, and no other is made',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.loadouts.add('My raid', codes.raid);
      world.loggedIn();
      world.use(words.useRaid);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.check('no loadout was made', client.loadouts.names().join() === 'My raid');
      world.check('the saved loadout is selected', client.loadouts.selected() === 'My raid');
    },
  },
  {
    name: 'of two loadouts with one name the right one is selected',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.loadouts.add('Mine', codes.second);
      client.loadouts.add('Mine', codes.raid);
      world.loggedIn();
      world.use(words.useRaid);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.check('no loadout was made', client.loadouts.names().join() === 'Mine,Mine');
    },
  },
  {
    name: 'a loadout of the addon’s that the player edited is left alone, and a new one is made',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid);
      client.loadouts.edit(words.slotRaid, codes.second);
      world.askAndUse(words.useMythicPlus);
      world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
      world.check('both loadouts are there', client.loadouts.names().length === 2);
    },
  },
  {
    name: 'a loadout of the addon’s that the player deleted is made anew',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid);
      client.loadouts.delete(words.slotRaid);
      world.askAndUse(words.useMythicPlus);
      world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
      world.check('the build has a loadout', client.loadouts.names().join() === words.slotMythicPlus);
    },
  },
  {
    name: 'a loadout of the player’s with the name of the addon’s is not touched',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.loadouts.add(words.slotRaid, codes.second);
      world.loggedIn();
      world.use(words.useRaid);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.check('the player’s loadout is still there', client.loadouts.names()[0] === words.slotRaid);
      client.loadouts.choose(words.slotRaid);
      world.check('the player’s loadout holds what it held', client.loadouts.wears(codes.second));
    },
  },
  {
    name: 'the addon recognizes its loadout after a relog',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid);
      world.relog(3);
      world.askAndUse(words.useMythicPlus);
      world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
      world.check('the addon has one loadout', client.loadouts.names().length === 1);
    },
  },
  {
    name: 'restore with nothing to restore says so and changes nothing',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.restore();
      world.check('the chat says that there is nothing to restore', world.said(words.restoreNothing) === 1);
      world.check('the talents are as they were', client.loadouts.wears(codes.own));
    },
  },
  {
    name: 'each specialization has a loadout and a backup of its own',
    play(world) {
      const { client } = world;
      const arcane = world.loggedIn();
      world.use(words.useRaid);
      client.character.changeSpecialization(63);
      const fire = world.codes();
      client.loadouts.wear(fire.own);
      client.advance(3);
      world.use(words.useRaid);
      world.check('Fire wears its raid build', client.loadouts.wears(fire.raid));
      world.restore();
      world.check('Fire gets its own build back', client.loadouts.wears(fire.own));
      client.character.changeSpecialization(62);
      client.advance(3);
      world.check('Arcane still wears its raid build', client.loadouts.wears(arcane.raid));
    },
  },
];
