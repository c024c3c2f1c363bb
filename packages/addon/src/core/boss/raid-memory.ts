/** What is remembered of a raid between pulls, sessions and loading screens: kills, the last pull, the player's pick. */
import { raidFinder } from '../place/whereabouts.ts';
import type { Whereabouts } from '../place/whereabouts.ts';

/** One raid on one difficulty until its lock resets; each wing of the raid finder is a raid of its own. */
export interface RaidMemory {
  /** The client's map id. */
  instanceId: number;
  difficultyId: number;
  /** The raid finder's wing. */
  wing?: number | undefined;
  /** Epoch seconds: when it is forgotten. */
  forgetAt: number;
  /** By encounter id: its kill was seen. */
  killed: Record<number, boolean | undefined>;
  /** By encounter id: it was pulled and not killed since, whatever the lock says. */
  pulledAlive: Record<number, boolean | undefined>;
  lastPulled?: number | undefined;
  lastKilled?: number | undefined;
  picked?: number | undefined;
  /** A boss was pulled that the player's lock had as dead: that lock is another raid's. */
  lockRefuted: boolean;
}

/**
 * How long a raid finder group is remembered after its last sign, in seconds. Such a group lasts as long as it stays together, not
 * until the reset, and in the next one all bosses live again.
 */
const raidFinderLasts = 1800;

/** Which raid a memory is of. */
type RaidKey = Pick<Whereabouts, 'instanceId' | 'difficultyId' | 'lfgDungeonId'>;

/**
 * The memory of a raid; undefined if there is none or its time is over.
 *
 * @param now Epoch seconds.
 */
export function memoryOf(
  memories: readonly RaidMemory[],
  raid: RaidKey,
  now: number,
): RaidMemory | undefined {
  return memories.find(
    (memory) =>
      memory.instanceId === raid.instanceId &&
      memory.difficultyId === raid.difficultyId &&
      memory.wing === raid.lfgDungeonId &&
      memory.forgetAt > now,
  );
}

export function newMemory(raid: RaidKey): RaidMemory {
  return {
    instanceId: raid.instanceId,
    difficultyId: raid.difficultyId,
    wing: raid.lfgDungeonId,
    forgetAt: 0,
    killed: {},
    pulledAlive: {},
    lockRefuted: false,
  };
}

/**
 * Keeps a memory for as long as the raid is locked. An extended lock is remembered for longer.
 *
 * @param secondsToReset Until the lock resets, as the client tells it now.
 */
export function keepMemory(memory: RaidMemory, now: number, secondsToReset: number): void {
  const lasts = memory.difficultyId === raidFinder ? raidFinderLasts : secondsToReset;
  memory.forgetAt = Math.max(memory.forgetAt, now + lasts);
}

/**
 * ENCOUNTER_START. A boss that should be dead and is pulled proves that this is another group's instance, as the flexible locks
 * of normal and heroic allow: then neither the kills that were seen nor the lock say anything about it.
 *
 * @param lockHadItDead The player's lock said that it is dead.
 */
export function rememberPull(memory: RaidMemory, encounterId: number, lockHadItDead: boolean): void {
  if (memory.killed[encounterId] === true) {
    refuteKills(memory);
  } else if (lockHadItDead) {
    memory.lockRefuted = true;
  }
  memory.pulledAlive[encounterId] = true;
  memory.lastPulled = encounterId;
}

/** This is another group's instance: neither the kills that were seen nor the lock say anything about it. */
export function refuteKills(memory: RaidMemory): void {
  memory.killed = {};
  memory.lockRefuted = true;
}

/** ENCOUNTER_END with success, or BOSS_KILL. */
export function rememberKill(memory: RaidMemory, encounterId: number): void {
  memory.killed[encounterId] = true;
  memory.pulledAlive[encounterId] = undefined;
  memory.lastKilled = encounterId;
  if (memory.lastPulled === encounterId) {
    memory.lastPulled = undefined;
  }
  if (memory.picked === encounterId) {
    memory.picked = undefined;
  }
}
