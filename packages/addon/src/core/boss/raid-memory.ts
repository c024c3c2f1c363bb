/** What is remembered of a raid between pulls, sessions and loading screens: kills, the last pull, the player's pick. */
import { raidFinder } from '../place/whereabouts.ts';

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
 * A raid finder group lasts as long as it is together, not until the reset: bosses live again in the next. This long after the
 * last sign of it, seconds, another group is taken for another one.
 */
const raidFinderLasts = 1800;

/**
 * The memory of a raid, made when there is none. Marks it as seen.
 *
 * @param secondsToReset Of the lock as the client tells it now: it grows when the player extends the lock.
 */
export function memoryOf(
  memories: RaidMemory[],
  instanceId: number,
  difficultyId: number,
  wing: number | undefined,
  now: number,
  secondsToReset: number,
): RaidMemory {
  const forgetAt = now + (difficultyId === raidFinder ? raidFinderLasts : secondsToReset);
  const found = memories.find(
    (memory) =>
      memory.instanceId === instanceId && memory.difficultyId === difficultyId && memory.wing === wing,
  );
  if (found !== undefined) {
    found.forgetAt = Math.max(found.forgetAt, forgetAt);
    return found;
  }
  const made: RaidMemory = {
    instanceId,
    difficultyId,
    wing,
    forgetAt,
    killed: {},
    pulledAlive: {},
    lockRefuted: false,
  };
  memories.push(made);
  return made;
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
