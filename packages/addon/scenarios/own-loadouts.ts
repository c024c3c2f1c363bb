/** Our loadouts: one a specialization or one a build, as the player sets it, and the clean-up that takes ours alone. */
import { words } from './words.ts';
import type { KnownCodes, Scenario, ScenarioWorld } from './world.ts';

const bothSlots = `${words.slotRaid},${words.slotMythicPlus}`;

/** One loadout a build; the player has worn the raid build, then the Mythic+ build. */
function twoBuilds(world: ScenarioWorld): KnownCodes {
  const codes = world.loggedIn();
  world.client.changeSetting('AzerothsTopTalent_slotMode', 'perBuild');
  world.use(words.useRaid);
  world.askAndUse(words.useMythicPlus);
  return codes;
}

function cleanUp(world: ScenarioWorld): void {
  world.client.typeCommand('/toptalent cleanup');
  world.client.advance(2);
}

export const ownLoadoutScenarios: readonly Scenario[] = [
  {
    name: 'with one loadout a build, each has its own, and going back makes no other',
    play(world) {
      const { client } = world;
      const codes = twoBuilds(world);
      world.check('both are there', client.loadoutNames().join() === bothSlots);
      world.askAndUse(words.useRaid);
      world.check('the raid build is worn again', client.wears(codes.raid));
      world.check('from its own loadout', client.selectedLoadout() === words.slotRaid);
      world.check('and no other was made', client.loadoutNames().join() === bothSlots);
    },
  },
  {
    name: 'with one loadout a build, the limit of forty is said and nothing is changed',
    play(world) {
      const { client } = world;
      client.fillLoadouts(world.codes().second, 39);
      world.loggedIn();
      client.changeSetting('AzerothsTopTalent_slotMode', 'perBuild');
      world.use(words.useRaid);
      world.check('forty now', client.loadoutNames().length === 40);
      world.askAndUse(words.useMythicPlus);
      world.check('it is said', world.said('No more loadouts can be saved') === 1);
      world.check('the raid build is still worn', client.wears(world.codes().raid));
      world.check('and nothing was deleted', client.loadoutNames().length === 40);
    },
  },
  {
    name: 'back to one loadout a specialization: what was made before stays, and the next build makes the slot',
    play(world) {
      const { client } = world;
      const codes = twoBuilds(world);
      client.changeSetting('AzerothsTopTalent_slotMode', 'recycled');
      world.restore();
      world.check('what was worn comes back', client.wears(codes.own));
      world.check('in a third loadout', client.loadoutNames().join() === `${bothSlots},${words.slotBefore}`);
      world.askAndUse(words.useRaid);
      world.check('an equal loadout is reused', client.loadoutNames().length === 3);
    },
  },
  {
    name: 'back to one loadout a specialization, with forty saved: one of ours that is not worn is written anew',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.fillLoadouts(codes.second, 38);
      twoBuilds(world);
      world.check('forty now', client.loadoutNames().length === 40);
      client.changeSetting('AzerothsTopTalent_slotMode', 'recycled');
      world.restore();
      world.check('what was worn comes back', client.wears(codes.own));
      world.check('the one that was worn is still there', client.loadoutNames()[38] === words.slotMythicPlus);
      world.check('the other is written anew', client.loadoutNames()[39] === words.slotBefore);
      world.askAndUse(words.useRaid);
      world.check('it is the slot from now on', client.loadoutNames()[39] === words.slotRaid);
      world.check('none of the player’s is gone', client.loadoutNames().length === 40);
    },
  },
  {
    name: 'the same where the only one of ours is worn',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.fillLoadouts(codes.second, 39);
      world.loggedIn();
      client.changeSetting('AzerothsTopTalent_slotMode', 'perBuild');
      world.use(words.useRaid);
      client.changeSetting('AzerothsTopTalent_slotMode', 'recycled');
      world.askAndUse(words.useMythicPlus);
      world.check('the Mythic+ build is worn', client.wears(codes.mythicPlus));
      world.check('in the place of ours', client.loadoutNames()[39] === words.slotMythicPlus);
      cleanUp(world);
      world.check('forty still', client.loadoutNames().length === 40);
    },
  },
  {
    name: 'cleanup deletes our loadouts but the one that is worn, and none of the player’s',
    play(world) {
      const { client } = world;
      client.hasLoadout('Mine', world.codes().second);
      const codes = twoBuilds(world);
      cleanUp(world);
      world.check('ours is gone', client.loadoutNames().join() === `Mine,${words.slotMythicPlus}`);
      world.check('one, it is said', world.said('1 loadout of ours deleted') === 1);
      world.check('what is worn stays', client.wears(codes.mythicPlus));
      client.chooseLoadout('Mine');
      cleanUp(world);
      world.check('now the other one too', client.loadoutNames().join() === 'Mine');
      cleanUp(world);
      world.check('and then there are none', world.said('There are no loadouts of ours') === 1);
    },
  },
  {
    name: 'cleanup leaves a loadout of ours that the player edited, and one of theirs that is called like ours',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.hasLoadout(words.slotRaid, codes.second);
      world.loggedIn();
      world.use(words.useMythicPlus);
      client.editLoadout(words.slotMythicPlus, codes.own);
      client.chooseLoadout(words.slotRaid);
      cleanUp(world);
      world.check('both are there', client.loadoutNames().join() === bothSlots);
    },
  },
  {
    name: 'cleanup touches the current specialization alone',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.use(words.useRaid);
      client.changeSpecialization(63);
      client.wear(world.codes().own);
      client.advance(3);
      cleanUp(world);
      client.changeSpecialization(62);
      world.check('Arcane has its loadout', client.loadoutNames().join() === words.slotRaid);
    },
  },
  {
    name: 'cleanup in combat, or while a change is under way, deletes nothing and says why',
    play(world) {
      const { client } = world;
      twoBuilds(world);
      client.enterCombat();
      cleanUp(world);
      client.leaveCombat();
      world.check('not in combat', world.said('Loadouts not deleted') === 1);
      world.askAndUse(words.useRaid, 2);
      cleanUp(world);
      world.check('not during a change', world.said('Loadouts not deleted') === 2);
      client.advance(10);
      world.check('both are there', client.loadoutNames().join() === bothSlots);
    },
  },
];
