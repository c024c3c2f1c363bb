/** The addon waits for a slow server: it does not ask twice, and confirms only what is worn. */
import { words } from './words.ts';
import type { KnownCodes, Scenario, ScenarioWorld } from './world.ts';

/** How long a slow server takes to begin the cast, in seconds. */
const delays = [3, 8, 20] as const;

/** How often the client was asked to change what is worn. */
function timesAsked(world: ScenarioWorld): number {
  const { lines } = world.client.transcript;
  return lines.filter(
    (line) => line.startsWith('client: SwitchToLoadoutByName') || line.startsWith('client: LoadConfig'),
  ).length;
}

/** Logs in with two saved loadouts of one name, so that only the handle leads to the raid build. */
function withTwins(world: ScenarioWorld): KnownCodes {
  const { client } = world;
  const codes = world.codes();
  client.loadouts.add('Mine', codes.second);
  client.loadouts.add('Mine', codes.raid);
  return world.loggedIn();
}

/** Clicks the raid build. Checks that the chat and the selected loadout change only after the end of the late cast. */
function waitsFor(world: ScenarioWorld, codes: KnownCodes, delay: number, meanwhile = () => {}): void {
  const { client } = world;
  const before = client.loadouts.selected();
  client.traps.castDelay = delay;
  world.use(words.useRaid, 1);
  for (let second = 1; second < delay + 5; second += 1) {
    meanwhile();
    world.check('nothing is confirmed yet', world.said(words.applied) + world.said(words.notChanged) === 0);
    world.check('nothing is selected yet', client.loadouts.selected() === before);
    client.advance(1);
  }
  client.advance(2);
  world.check('the raid build is worn', client.loadouts.wears(codes.raid));
  world.check(
    'the chat confirms the change exactly once',
    world.said(words.applied) === 1 && world.said(words.notChanged) === 0,
  );
  world.check('the client was asked once', timesAsked(world) === 1);
}

function lateByName(delay: number): Scenario {
  return {
    name: `the addon waits for a cast that begins ${delay} s after a switch by name`,
    play(world) {
      waitsFor(world, world.loggedIn(), delay);
      world.check('the loadout is selected', world.client.loadouts.selected() === words.slotRaid);
    },
  };
}

function lateByHandle(delay: number): Scenario {
  return {
    name: `the addon waits for a cast that begins ${delay} s after a switch by handle, whatever updates fire meanwhile`,
    play(world) {
      const { talents, player } = world.client.game;
      const codes = withTwins(world);
      waitsFor(world, codes, delay, () =>
        world.client.fire('TRAIT_CONFIG_UPDATED', talents.active().configId),
      );
      const [, right] = talents.configs.savedOf(player.specId);
      world.check('the right loadout is selected', talents.active().lastSelected === right!.configId);
    },
  };
}

function slowDeletion(delay: number): Scenario {
  return {
    name: `the addon waits for a deletion that takes ${delay} s, and the new loadout takes the place of the old one`,
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid);
      client.traps.deletionDelay = delay;
      world.askAndUse(words.useMythicPlus, delay + 10);
      world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
      world.check('the addon has one loadout', client.loadouts.names().join() === words.slotMythicPlus);
      world.check('the chat reports no failure', world.said(words.notChanged) === 0);
    },
  };
}

export const slowServerScenarios: readonly Scenario[] = [
  ...delays.map((delay) => lateByName(delay)),
  ...delays.map((delay) => lateByHandle(delay)),
  {
    name: 'the addon waits for a late cast even if its spell id is secret',
    play(world) {
      world.client.traps.secretCasts = true;
      waitsFor(world, world.loggedIn(), 8);
    },
  },
  {
    name: 'updates of the active loadout and of others, early and late, confirm nothing',
    play(world) {
      const { client } = world;
      const codes = withTwins(world);
      client.traps.updateEchoes = true;
      waitsFor(world, codes, 8, () => {
        client.fire('TRAIT_CONFIG_UPDATED', client.game.talents.active().configId);
        client.fire('TRAIT_CONFIG_UPDATED', 555);
      });
    },
  },
  {
    name: 'a switch that the server never carries out is given up, however many updates fire',
    play(world) {
      const { client } = world;
      client.traps.backgroundUpdates = 2.3;
      const codes = world.loggedIn();
      client.traps.castDelay = 300;
      world.use(words.useRaid, 29);
      world.check('the chat reports nothing for half a minute', world.said(words.notChanged) === 0);
      client.advance(5);
      world.check('the chat then says that talents were not changed', world.said(words.notChanged) === 1);
      world.check('the talents are as they were', client.loadouts.wears(codes.own));
      world.check('the client was asked once', timesAsked(world) === 1);
    },
  },
  {
    name: 'a server that carries out a change after it was given up is left alone, and the next click works',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.traps.castDelay = 40;
      world.use(words.useRaid, 60);
      world.check(
        'the chat says that talents were not changed',
        world.said(words.notChanged) === 1 && world.said(words.applied) === 0,
      );
      world.check('the change came in the end', client.loadouts.wears(codes.raid));
      client.traps.castDelay = 0;
      world.askAndUse(words.useMythicPlus);
      world.check('the next click works', client.loadouts.wears(codes.mythicPlus));
      world.check('the addon has one loadout', client.loadouts.names().join() === words.slotMythicPlus);
    },
  },
  {
    name: 'the addon waits for talents that change some time after the cast',
    play(world) {
      const { client } = world;
      client.traps.talentsLagBehindCast = true;
      const codes = world.loggedIn();
      world.use(words.useRaid, 40);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.check(
        'the chat confirms the change exactly once',
        world.said(words.applied) === 1 && world.said(words.inPart) === 0,
      );
    },
  },
  ...[3, 12].map((delay) => slowDeletion(delay)),
  {
    name: 'a deletion that takes 3 s and fires no event is found in the list',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid);
      client.traps.deletionDelay = 3;
      client.traps.deletionLost = true;
      world.askAndUse(words.useMythicPlus, 50);
      world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
      world.check('the chat reports no failure', world.said(words.notChanged) === 0);
    },
  },
  {
    name: 'a loadout that the server makes only after 12 s is worn',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.traps.creationDelay = 12;
      world.use(words.useRaid, 25);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.check('the addon has one loadout', client.loadouts.names().join() === words.slotRaid);
      world.check('the chat confirms the change exactly once', world.said(words.applied) === 1);
    },
  },
];
