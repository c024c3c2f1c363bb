/** A raid night on the fakes: what really happens, what the client shows, what is offered. */
import type { ClientEncounter } from '@toptalent/build-data';
import { createAddonCore } from '../src/core/addon-core.ts';
import { newCharacterState } from '../src/core/saved/state.ts';
import type { CharacterState } from '../src/core/saved/state.ts';
import { builds, codes, createFakeClient, discipline } from './fake-client.ts';
import { build, shipped, talentData } from './fake-data.ts';
import { outside } from './fake-world.ts';
import { topBuilds } from './top-builds.ts';

export interface RealBoss {
  readonly encounterId: number;
  readonly journalId: number;
  readonly name: string;
  /** The floor of its room. */
  readonly floor: number;
  /** The name of its room; empty where rooms have none. */
  readonly subZone: string;
  /** The floor is in the shipped data. */
  readonly floorShipped?: boolean;
  /** The journal pins it on its floor. */
  readonly pinned?: boolean;
  readonly requires?: readonly number[];
}

export interface RealRaid {
  readonly instanceId: number;
  readonly bosses: readonly RealBoss[];
  /** Only the journal knows it. */
  readonly journalOnly?: boolean;
  /** Localized names of the bosses of each raid finder wing. */
  readonly wings?: Readonly<Record<number, readonly string[]>>;
  /** The client tells the instance's state. */
  readonly showsState?: boolean;
  /** Floor of the entrance. */
  readonly entrance: number;
}

export const mythic = 16;
export const heroic = 15;
export const raidFinder = 17;

const day = 86_400;

export function createRaidNight(raid: RealRaid) {
  const { client, ports } = createFakeClient();
  const { world } = client;
  const data = shipped(talentData(raid.journalOnly === true ? {} : dataOf(raid)));
  let core = createAddonCore(ports, { talentData: data, version: '1', loadoutName: () => 'Boss' });
  const characters: Record<string, CharacterState> = { main: client.character };
  /** What is really dead in the instance. */
  let dead: readonly number[] = [];

  world.journal = { [raid.instanceId]: raid.bosses };
  world.wings = { ...raid.wings };
  for (const boss of raid.bosses) {
    if (boss.pinned === true) {
      world.pins[boss.floor] = [...(world.pins[boss.floor] ?? []), boss.journalId];
    }
  }

  function difficulty(): number {
    return world.where.difficultyId;
  }

  function shownNow() {
    return client.offer;
  }

  function showState(): void {
    const shown = raid.bosses.filter((boss) => dead.includes(boss.encounterId));
    world.defeated = raid.showsState === false ? [] : shown.map((boss) => boss.journalId);
  }

  function standAt(floor: number, subZone: string): void {
    world.floor = floor;
    world.subZone = subZone;
  }

  /** A login or a /reload; the offer that comes with it is closed. */
  function startAnew(isLogin: boolean): void {
    core = createAddonCore(ports, { talentData: data, version: '1', loadoutName: () => 'Boss' });
    client.offer = undefined;
    core.events.enteredWorld(isLogin, !isLogin);
    core.events.lockoutsKnown();
    client.pass(3);
    client.offer = undefined;
  }

  const night = {
    client,
    world,
    core: () => core,
    boss: (index: number) => raid.bosses[index]!,
    living: () => raid.bosses.filter((boss) => !dead.includes(boss.encounterId)),

    enter(difficultyId = mythic, lfgDungeonId?: number) {
      const { instanceId } = raid;
      world.where = { kind: 'raid', instanceId, name: 'The raid', difficultyId, lfgDungeonId };
      standAt(raid.entrance, '');
      showState();
      core.events.enteredWorld(false, false);
      client.pass(3);
    },
    leave() {
      world.where = outside;
      world.floor = undefined;
      world.subZone = '';
      core.events.enteredWorld(false, false);
      client.pass(3);
    },
    /** The player runs to a boss's room. */
    goTo(boss: RealBoss) {
      standAt(boss.floor, boss.subZone);
    },
    goToEntrance: () => standAt(raid.entrance, ''),
    wipe(boss: RealBoss) {
      night.goTo(boss);
      night.fight(boss, false);
    },
    kill(boss: RealBoss) {
      night.goTo(boss);
      night.fight(boss, true);
    },
    fight(boss: RealBoss, killed: boolean) {
      client.inCombat = true;
      core.events.combatStarted();
      client.inEncounter = true;
      core.events.pullStarted(boss.encounterId);
      client.pass(200);
      client.now += 200;
      client.inEncounter = false;
      if (killed) {
        dead = [...dead, boss.encounterId];
        showState();
        // The lockout follows the kill some seconds later.
        client.pass(5);
        world.locked.push(`${difficulty()}:${boss.encounterId}`);
      }
      core.events.pullEnded(boss.encounterId, killed);
      client.inCombat = false;
      core.events.combatEnded();
      client.pass(30);
    },
    /** The player loses the connection in a fight, and comes back when it is over: its end is not told. */
    fightUnseen(boss: RealBoss, killed: boolean) {
      night.goTo(boss);
      client.inCombat = true;
      core.events.combatStarted();
      core.events.pullStarted(boss.encounterId);
      client.pass(60);
      client.now += 120;
      client.inCombat = false;
      if (killed) {
        dead = [...dead, boss.encounterId];
        showState();
        world.locked.push(`${difficulty()}:${boss.encounterId}`);
      }
      night.relog();
    },
    /** Bosses die while the player is away, or before they come. */
    diedWithoutMe(bosses: readonly RealBoss[]) {
      dead = [...dead, ...bosses.map((boss) => boss.encounterId)];
      showState();
    },
    reload: () => startAnew(false),
    relog: () => startAnew(true),
    /** Another character of the same account, with lockouts of its own. */
    playAs(name: string) {
      world.where = outside;
      characters[name] ??= newCharacterState();
      client.character = characters[name];
      world.locked = [];
      night.reload();
    },
    /** The player joins another group, in whose instance these are dead. */
    joinOther(theirDead: readonly RealBoss[]) {
      const { difficultyId } = world.where;
      night.leave();
      dead = theirDead.map((boss) => boss.encounterId);
      night.enter(difficultyId);
    },
    newInstance() {
      dead = [];
      showState();
    },
    days(count: number) {
      client.now += count * day;
      world.secondsToReset -= count * day;
    },
    weekPasses() {
      client.now += 7 * day;
      world.secondsToReset = 3 * day;
      world.locked = [];
      night.newInstance();
    },
    /**
     * A ready check, and which bosses are shown: those with builds first, likeliest first, then the picker's; at its end are
     * the `dead`, and those that the raid finder has in other wings.
     */
    readyCheck() {
      client.offer = undefined;
      core.events.readyCheck();
      const offer = shownNow();
      const first = topBuilds(offer).map((one) => one.encounter?.id);
      const others = offer?.otherBosses ?? [];
      const wing = world.wings[world.where.lfgDungeonId ?? 0];
      const isHere = (name: string) => wing === undefined || wing.includes(name);
      return {
        shown: offer !== undefined,
        sure: offer?.subject === 'nextBoss',
        first: first[0],
        all: [
          ...first,
          ...others.filter((one) => one.dead !== true && isHere(one.name)).map((one) => one.encounterId),
        ],
        elsewhere: others.filter((one) => !isHere(one.name)).map((one) => one.encounterId),
        dead: others.filter((one) => one.dead === true).map((one) => one.encounterId),
      };
    },
    why() {
      client.said.length = 0;
      core.actions.explain();
      return client.said.map((message) => JSON.stringify(message)).join('\n');
    },
  };
  client.worn = builds.own;
  return night;
}

export type RaidNight = ReturnType<typeof createRaidNight>;

/** Data in which neighbours have different builds, so that nothing is silent for being the same. */
function dataOf(raid: RealRaid) {
  const encounters: ClientEncounter[] = raid.bosses.map((boss, order) => ({
    id: boss.encounterId,
    contentType: 'raid',
    zoneId: 53,
    name: boss.name,
    order,
    journalId: boss.journalId,
    known: true,
    instanceId: raid.instanceId,
    uiMapIds: boss.floorShipped === true ? [boss.floor] : [],
    requires: boss.requires ?? [],
  }));
  const own = Object.fromEntries(
    raid.bosses.map((boss, index) => [
      boss.encounterId,
      build(index % 2 === 0 ? codes.raid : codes.mythicPlus),
    ]),
  );
  return {
    encounters,
    specs: {
      [discipline]: {
        raid: { general: build(codes.raid), encounters: own },
        mythicPlus: { general: build(codes.mythicPlus), encounters: {} },
      },
    },
  };
}
