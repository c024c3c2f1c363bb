/** The surprises of the real client: a switch survives each of them, or says that it failed. */
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

/** Clicks the raid build, and checks that it is active in the end and that the chat confirmed it once. */
function comesThrough(world: ScenarioWorld, seconds = 40): void {
  const { client } = world;
  const codes = world.loggedIn();
  world.clickUse(words.useRaid);
  client.advance(seconds);
  world.check('the raid build is worn', client.loadouts.wears(codes.raid));
  world.check('the addon has one loadout', client.loadouts.names().join() === words.slotRaid);
  world.check('the build’s loadout is selected', client.loadouts.selected() === words.slotRaid);
  world.check(
    'the chat confirms the change exactly once',
    world.said(words.applied) === 1 && world.said(words.inPart) === 0,
  );
}

/** Clicks the raid build, and checks that it fails, that the talents stay, that the chat says so once, and that a later attempt works. */
function failsAndRecovers(world: ScenarioWorld, repair: () => void): void {
  const { client } = world;
  const codes = world.loggedIn();
  world.use(words.useRaid, 60);
  world.check('the talents are as they were', client.loadouts.wears(codes.own));
  world.check('the chat says once that talents were not changed', world.said(words.notChanged) === 1);
  repair();
  world.askAndUse(words.useRaid, 60);
  world.check('the second attempt works', client.loadouts.wears(codes.raid));
  world.check('the addon has one loadout', client.loadouts.names().length === 1);
}

/** How often a function of the client was called. */
function asked(world: ScenarioWorld, what: string): number {
  return world.client.transcript.lines.filter((line) => line.startsWith(`client: ${what}`)).length;
}

export const trapScenarios: readonly Scenario[] = [
  {
    name: 'a new loadout that lost its name gets it again',
    play(world) {
      world.client.traps.nameLostAtCreation = true;
      comesThrough(world);
    },
  },
  {
    name: 'a stale list of loadouts in the talent window is waited out',
    play(world) {
      world.client.traps.staleLoadoutCache = true;
      comesThrough(world);
    },
  },
  {
    name: 'a stale list that nothing refreshes is worked around with LoadConfig',
    play(world) {
      world.client.traps.staleLoadoutCache = true;
      world.client.traps.silentRename = true;
      comesThrough(world);
    },
  },
  {
    name: 'a talent window that was never loaded is loaded',
    play(world) {
      world.client.traps.talentWindowNotLoaded = true;
      comesThrough(world);
    },
  },
  {
    name: 'an open talent window that applies the new loadout itself is not disturbed',
    play(world) {
      world.client.traps.talentWindowShown = true;
      comesThrough(world);
    },
  },
  {
    name: 'a slow server is waited for: a second load would interrupt the cast',
    play(world) {
      const { client } = world;
      client.traps.castDelay = 2;
      comesThrough(world);
      world.check('the switch was requested once', asked(world, 'SwitchToLoadoutByName') === 1);
    },
  },
  {
    name: 'an open talent window that applies the new loadout itself is not disturbed, however slow the server is',
    play(world) {
      const { client } = world;
      client.traps.castDelay = 2;
      client.traps.talentWindowShown = true;
      comesThrough(world);
      world.check('no switch was requested', asked(world, 'SwitchToLoadoutByName') === 0);
    },
  },
  {
    name: 'a loadout that the open talent window applied itself gets its name and shared bars afterwards',
    play(world) {
      const { client } = world;
      client.traps.talentWindowShown = true;
      client.traps.nameLostAtCreation = true;
      comesThrough(world);
      const [slot] = client.game.talents.configs.savedOf(client.game.player.specId);
      world.check('the loadout shares the action bars', slot?.usesSharedActionBars === true);
    },
  },
  {
    name: 'early TRAIT_CONFIG_UPDATED events are not mistaken for the end of the cast',
    play(world) {
      const { client } = world;
      client.traps.updateEchoes = true;
      const codes = world.loggedIn();
      world.use(words.useRaid, 3);
      world.check('the chat does not confirm the change yet', world.said(words.applied) === 0);
      client.advance(37);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.check('the chat confirms the change exactly once', world.said(words.applied) === 1);
    },
  },
  {
    name: 'a TRAIT_CONFIG_UPDATED in the middle of the cast is not mistaken for its end',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid, 4);
      client.fire('TRAIT_CONFIG_UPDATED', client.game.talents.active().configId);
      world.check('the chat does not confirm the change yet', world.said(words.applied) === 0);
      client.advance(6);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.check('the chat confirms the change exactly once', world.said(words.applied) === 1);
    },
  },
  {
    name: 'talents that lag behind the cast are not reported as missing',
    play(world) {
      world.client.traps.talentsLagBehindCast = true;
      comesThrough(world);
    },
  },
  {
    name: 'the starter build is no longer marked as active after a switch, by name or by id',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.traps.staleLoadoutCache = true;
      client.traps.silentRename = true;
      client.loadouts.wear(codes.own);
      client.loadouts.wearStarterBuild();
      client.session.login();
      client.advance(3);
      world.use(words.useRaid, 40);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.check('the starter build is not marked as active', !client.game.talents.active().starterBuild);
    },
  },
  {
    name: 'after an error without a reason the addon tries again',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.traps.loadConfigErrors = 3;
      client.loadouts.add('Mine', codes.second);
      client.loadouts.add('Mine', codes.raid);
      world.loggedIn();
      world.use(words.useRaid, 60);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'an import that the client refuses changes nothing',
    play(world) {
      world.client.traps.importFailures = 1;
      failsAndRecovers(world, () => {
        world.check('the import was refused', world.client.traps.importFailures === 0);
      });
    },
  },
  {
    name: 'if the import fails after the addon’s loadout was deleted, the loadout is put back',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid);
      client.input.typeCommand('/toptalent show');
      client.traps.importFailures = 1;
      world.use(words.useMythicPlus, 40);
      world.check('the raid build is still worn', client.loadouts.wears(codes.raid));
      world.check('the chat says that talents were not changed', world.said(words.notChanged) === 1);
      world.check('the loadout is selected again', client.loadouts.selected() === words.slotRaid);
      client.loadouts.choose(client.loadouts.names()[0]!);
      world.check('the loadout holds what it held', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'a switch does not hang if TRAIT_CONFIG_CREATED never comes',
    play(world) {
      world.client.traps.creationLost = true;
      comesThrough(world);
    },
  },
  {
    name: 'a switch does not hang if TRAIT_CONFIG_DELETED never comes',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid);
      client.traps.deletionLost = true;
      world.askAndUse(words.useMythicPlus, 60);
      world.check(
        'the chat says how both switches ended',
        world.said(words.notChanged) + world.said(words.applied) === 2,
      );
      client.traps.deletionLost = false;
      client.input.typeCommand('/toptalent show');
      if (world.useButton(words.useMythicPlus) !== undefined) {
        world.use(words.useMythicPlus, 60);
      }
      world.check('the Mythic+ build is worn in the end', client.loadouts.wears(codes.mythicPlus));
    },
  },
  {
    name: 'a cast that the player interrupts by moving is reported, and can be tried again',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid, 3);
      client.character.move();
      client.advance(40);
      world.check('the talents are as they were', client.loadouts.wears(codes.own));
      world.check('the chat says once that talents were not changed', world.said(words.notChanged) === 1);
      world.askAndUse(words.useRaid, 40);
      world.check('the second attempt works', client.loadouts.wears(codes.raid));
      world.check('the addon has one loadout', client.loadouts.names().join() === words.slotRaid);
    },
  },
  {
    name: 'a cast that cannot begin because the player moves is reported at once, and can be tried again',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.character.run();
      world.use(words.useRaid, 3);
      world.check('the chat says once that talents were not changed', world.said(words.notChanged) === 1);
      client.character.stand();
      client.advance(30);
      world.askAndUse(words.useRaid, 30);
      world.check('the second attempt works', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'a cast that LoadConfig cannot begin because the player moves is reported at once, and can be tried again',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.loadouts.add('Mine', codes.second);
      client.loadouts.add('Mine', codes.raid);
      world.loggedIn();
      client.character.run();
      world.use(words.useRaid, 3);
      world.check('the chat says once that talents were not changed', world.said(words.notChanged) === 1);
      client.character.stand();
      world.askAndUse(words.useRaid, 30);
      world.check('the second attempt works', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'a change that the server refuses after the cast is reported, and can be tried again',
    play(world) {
      world.client.traps.commitFails = true;
      failsAndRecovers(world, () => {
        world.client.traps.commitFails = false;
      });
    },
  },
];
