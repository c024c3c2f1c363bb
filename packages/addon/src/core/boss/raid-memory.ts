/** What is remembered about a raid: when each boss was last seen dead and alive, and the player's pick. */
import { isRaidFinder } from '../place/difficulties.ts';
import type { Whereabouts } from '../place/whereabouts.ts';

/** What the client says about a boss. */
export interface ClientWord {
  /** The instance shows the boss as defeated. */
  shownDead: boolean;
  /** The player's own lockout has the boss as defeated. */
  lockedDead: boolean;
}

/** A sign that a boss lives. A death that the client showed already at that time is older than the sign, and does not count. */
export interface LifeSign extends ClientWord {
  /** Epoch seconds. */
  at: number;
}

/** The boss that the player picked as the next one. */
export interface BossPick extends LifeSign {
  encounterId: number;
}

/** One raid on one difficulty until its lockout resets. Each wing of the raid finder is a raid of its own. */
export interface RaidMemory {
  /** The client's map id. */
  instanceId: number;
  difficultyId: number;
  /** The raid finder's wing. */
  wing?: number | undefined;
  /** Epoch seconds: when it is dropped. */
  forgetAt: number;
  /** By encounter id: when its kill was seen, epoch seconds. */
  killed: Record<number, number | undefined>;
  /** By encounter id: its last pull or wipe, if its kill was not seen since. */
  alive: Record<number, LifeSign | undefined>;
  /** The boss that was pulled last, if its kill was not seen since. */
  lastPulled?: number | undefined;
  /** The boss whose kill was seen last. */
  lastKilled?: number | undefined;
  picked?: BossPick | undefined;
  /**
   * Encounter ids of bosses that the player killed in another group's instance: their lockout says nothing about this one. Where a boss
   * was met in this stay, that sign says what the lockout said then.
   */
  otherLocks: number[];
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
    alive: {},
    otherLocks: [],
  };
}

/**
 * Keeps a memory until the lockout resets, which is later if the player extended it.
 *
 * @param now Epoch seconds.
 */
export function keepMemory(memory: RaidMemory, now: number, secondsToReset: number): void {
  const lasts = isRaidFinder(memory.difficultyId) ? raidFinderLasts : secondsToReset;
  memory.forgetAt = Math.max(memory.forgetAt, now + lasts);
}

/** The boss was pulled, or the raid wiped on it: it lives, whatever was known before. */
export function rememberAlive(memory: RaidMemory, encounterId: number, sign: LifeSign): void {
  memory.killed[encounterId] = undefined;
  memory.alive[encounterId] = sign;
  memory.lastPulled = encounterId;
}

/** ENCOUNTER_END with success, or BOSS_KILL. @param at Epoch seconds. */
export function rememberKill(memory: RaidMemory, encounterId: number, at: number): void {
  memory.killed[encounterId] = at;
  memory.alive[encounterId] = undefined;
  memory.lastKilled = encounterId;
  if (memory.lastPulled === encounterId) {
    memory.lastPulled = undefined;
  }
  if (memory.picked?.encounterId === encounterId) {
    memory.picked = undefined;
  }
}

/**
 * The stay in the instance. What was learned before it may be about another group's instance.
 *
 * @noSelf
 */
interface Stay {
  /** Encounter ids of the raid's bosses. */
  readonly bosses: readonly number[];
  /** Epoch seconds: when the player came in. */
  readonly since: number;
  readonly isLocked: (encounterId: number) => boolean;
}

/** This is another group's instance: deaths in the lockout were elsewhere, except those that were seen in this stay. */
export function disbelieveLockout(memory: RaidMemory, { bosses, since, isLocked }: Stay): void {
  for (const encounterId of bosses) {
    if (
      !wasKilledSince(memory, encounterId, since) &&
      isLocked(encounterId) &&
      !memory.otherLocks.includes(encounterId)
    ) {
      memory.otherLocks.push(encounterId);
    }
  }
}

/** This is another group's instance: kills from before this stay were elsewhere, even if the lockout does not show them yet. */
export function disbelieveKills(memory: RaidMemory, stay: Stay): void {
  const isOlder = (encounterId: number) =>
    memory.killed[encounterId] !== undefined && !wasKilledSince(memory, encounterId, stay.since);
  disbelieveLockout(memory, { ...stay, isLocked: (id) => isOlder(id) || stay.isLocked(id) });
  for (const encounterId of stay.bosses) {
    if (isOlder(encounterId)) {
      memory.killed[encounterId] = undefined;
    }
  }
}

/**
 * Whether a boss was killed in this stay.
 *
 * @param since Epoch seconds: when the player came in. Nobody kills a boss within that second.
 */
export function wasKilledSince(memory: RaidMemory, encounterId: number, since: number): boolean {
  const killedAt = memory.killed[encounterId];
  return killedAt !== undefined && killedAt > since;
}

/** Whether a boss was fought in this stay. @param since Epoch seconds: when the player came in. */
export function wasFoughtSince(memory: RaidMemory, encounterId: number, since: number): boolean {
  const sign = memory.alive[encounterId];
  return wasKilledSince(memory, encounterId, since) || (sign !== undefined && sign.at >= since);
}
