/** What is remembered about a raid: kills, the last pull and the player's pick. */
import { raidFinder } from '../place/whereabouts.ts';
import type { Whereabouts } from '../place/whereabouts.ts';

/** One raid on one difficulty until its lockout resets. Each wing of the raid finder is a raid of its own. */
export interface RaidMemory {
  /** The client's map id. */
  instanceId: number;
  difficultyId: number;
  /** The raid finder's wing. */
  wing?: number | undefined;
  /** Epoch seconds: when it is dropped. */
  forgetAt: number;
  /** By encounter id: whether its kill was seen. */
  killed: Record<number, boolean | undefined>;
  /** By encounter id: whether it was pulled and not killed since, whatever the lockout says. */
  pulledAlive: Record<number, boolean | undefined>;
  lastPulled?: number | undefined;
  lastKilled?: number | undefined;
  picked?: number | undefined;
  /** A boss was pulled that the player's lockout had as dead, so the lockout says nothing about this raid. */
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
 * Keeps a memory until the lockout resets, which is later if the player extended it.
 *
 * @param now Epoch seconds.
 */
export function keepMemory(memory: RaidMemory, now: number, secondsToReset: number): void {
  const lasts = memory.difficultyId === raidFinder ? raidFinderLasts : secondsToReset;
  memory.forgetAt = Math.max(memory.forgetAt, now + lasts);
}

/**
 * ENCOUNTER_START. If the boss was dead, this must be another group's instance, as the flexible lockouts of normal and heroic allow:
 * then neither the kills that were seen nor the lockout say anything about it.
 *
 * @param lockHadItDead The player's lockout had the boss as dead.
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

/** This is another group's instance: neither the kills that were seen nor the lockout say anything about it. */
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
