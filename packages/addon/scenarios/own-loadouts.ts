/** The addon's loadouts: one for each specialization or for each build, and their cleanup. */
import { words } from './words.ts';
import type { KnownCodes, Scenario, ScenarioWorld } from './world.ts';

const bothSlots = `${words.slotRaid},${words.slotMythicPlus}`;

/** Sets one loadout for each build, and applies the raid build, then the Mythic+ build. */
function twoBuilds(world: ScenarioWorld): KnownCodes {
  const codes = world.loggedIn();
  world.client.input.changeSetting('AzerothsTopTalent_slotMode', 'perBuild');
  world.use(words.useRaid);
  world.askAndUse(words.useMythicPlus);
  return codes;
}

function cleanUp(world: ScenarioWorld): void {
  world.client.input.typeCommand('/toptalent cleanup');
  world.client.advance(2);
}

export const ownLoadoutScenarios: readonly Scenario[] = [
  {
    name: 'with one loadout for each build, going back to a build makes no other loadout',
    play(world) {
      const { client } = world;
      const codes = twoBuilds(world);
      world.check('both loadouts are there', client.loadouts.names().join() === bothSlots);
      world.askAndUse(words.useRaid);
      world.check('the raid build is worn again', client.loadouts.wears(codes.raid));
      world.check('the raid build’s own loadout is selected', client.loadouts.selected() === words.slotRaid);
      world.check('no other loadout was made', client.loadouts.names().join() === bothSlots);
    },
  },
  {
    name: 'with one loadout for each build, the limit of forty is reported and nothing changes',
    play(world) {
      const { client } = world;
      client.loadouts.addMany(world.codes().second, 39);
      world.loggedIn();
      client.input.changeSetting('AzerothsTopTalent_slotMode', 'perBuild');
      world.use(words.useRaid);
      world.check('there are forty loadouts', client.loadouts.names().length === 40);
      world.askAndUse(words.useMythicPlus);
      world.check(
        'the chat says that no more loadouts can be saved',
        world.said('No more loadouts can be saved') === 1,
      );
      world.check('the raid build is still worn', client.loadouts.wears(world.codes().raid));
      world.check('no loadout was deleted', client.loadouts.names().length === 40);
    },
  },
  {
    name: 'back to one loadout for each specialization: earlier loadouts stay, and the next build gets a new one',
    play(world) {
      const { client } = world;
      const codes = twoBuilds(world);
      client.input.changeSetting('AzerothsTopTalent_slotMode', 'recycled');
      world.restore();
      world.check('restore brings back what was worn', client.loadouts.wears(codes.own));
      world.check(
        'what came back has a third loadout',
        client.loadouts.names().join() === `${bothSlots},${words.slotBefore}`,
      );
      world.askAndUse(words.useRaid);
      world.check('an equal loadout is reused', client.loadouts.names().length === 3);
    },
  },
  {
    name: 'back to one loadout for each specialization, with forty saved: an inactive one of the addon’s is reused',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.loadouts.addMany(codes.second, 38);
      twoBuilds(world);
      world.check('there are forty loadouts', client.loadouts.names().length === 40);
      client.input.changeSetting('AzerothsTopTalent_slotMode', 'recycled');
      world.restore();
      world.check('restore brings back what was worn', client.loadouts.wears(codes.own));
      world.check(
        'the loadout that was active is still there',
        client.loadouts.names()[38] === words.slotMythicPlus,
      );
      world.check('the addon’s other loadout is recycled', client.loadouts.names()[39] === words.slotBefore);
      world.askAndUse(words.useRaid);
      world.check('the next build recycles the same loadout', client.loadouts.names()[39] === words.slotRaid);
      world.check('there are still forty loadouts', client.loadouts.names().length === 40);
    },
  },
  {
    name: 'with forty loadouts saved, the addon’s only loadout is reused even if it is active',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.loadouts.addMany(codes.second, 39);
      world.loggedIn();
      client.input.changeSetting('AzerothsTopTalent_slotMode', 'perBuild');
      world.use(words.useRaid);
      client.input.changeSetting('AzerothsTopTalent_slotMode', 'recycled');
      world.askAndUse(words.useMythicPlus);
      world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
      world.check('the addon’s loadout was recycled', client.loadouts.names()[39] === words.slotMythicPlus);
      cleanUp(world);
      world.check('there are still forty loadouts', client.loadouts.names().length === 40);
    },
  },
  {
    name: 'cleanup deletes the addon’s loadouts except the active one, and none of the player’s',
    play(world) {
      const { client } = world;
      client.loadouts.add('Mine', world.codes().second);
      const codes = twoBuilds(world);
      cleanUp(world);
      world.check(
        'the addon’s inactive loadout is gone',
        client.loadouts.names().join() === `Mine,${words.slotMythicPlus}`,
      );
      world.check(
        'the chat says that one loadout was deleted',
        world.said('1 loadout of this addon deleted') === 1,
      );
      world.check('the active build stays', client.loadouts.wears(codes.mythicPlus));
      client.loadouts.choose('Mine');
      cleanUp(world);
      world.check('the addon’s other loadout is gone too', client.loadouts.names().join() === 'Mine');
      cleanUp(world);
      world.check(
        'the chat says that there is nothing to delete',
        world.said('There are no loadouts of this addon') === 1,
      );
    },
  },
  {
    name: 'cleanup leaves a loadout that the player edited, and one of the player’s with the name of the addon’s',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.loadouts.add(words.slotRaid, codes.second);
      world.loggedIn();
      world.use(words.useMythicPlus);
      client.loadouts.edit(words.slotMythicPlus, codes.own);
      client.loadouts.choose(words.slotRaid);
      cleanUp(world);
      world.check('both loadouts are there', client.loadouts.names().join() === bothSlots);
    },
  },
  {
    name: 'cleanup touches only the current specialization',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.use(words.useRaid);
      client.character.changeSpecialization(63);
      client.loadouts.wear(world.codes().own);
      client.advance(3);
      cleanUp(world);
      client.character.changeSpecialization(62);
      world.check('Arcane has its loadout', client.loadouts.names().join() === words.slotRaid);
    },
  },
  {
    name: 'cleanup in combat, or during a change, deletes nothing and says why',
    play(world) {
      const { client } = world;
      twoBuilds(world);
      client.character.enterCombat();
      cleanUp(world);
      client.character.leaveCombat();
      world.check('cleanup is refused in combat', world.said('Loadouts not deleted') === 1);
      world.askAndUse(words.useRaid, 2);
      cleanUp(world);
      world.check('cleanup is refused during a change', world.said('Loadouts not deleted') === 2);
      client.advance(10);
      world.check('both loadouts are there', client.loadouts.names().join() === bothSlots);
    },
  },
];
