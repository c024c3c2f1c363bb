/** Whether a boss is dead, from kills that were seen, the instance's state and the player's lock, with its contradictions. */

export type DeadBecause = 'killedThisLockout' | 'instanceState' | 'raidLock';

/** What is known of one boss. */
export interface LifeSigns {
  /** Its kill was seen in this lockout, and no pull of it after. */
  readonly killed: boolean;
  /** It was pulled in this lockout, and not killed since. */
  readonly pulledAlive: boolean;
  /** The instance shows it as defeated. */
  readonly instanceState: boolean;
  /** The player's own lock has it as defeated. */
  readonly raidLock: boolean;
  /** The player's lock is not this raid's: it was wrong about another boss, or this instance's state is known to work. */
  readonly lockRefuted: boolean;
  /** The player has picked it, and it was not seen to die since. */
  readonly picked: boolean;
}

/** Undefined when it lives. What was seen with one's own eyes outranks what the client's books say, and the player everything. */
export function deadBecause(signs: LifeSigns): DeadBecause | undefined {
  if (signs.picked) {
    return undefined;
  }
  if (signs.killed) {
    return 'killedThisLockout';
  }
  if (signs.pulledAlive) {
    return undefined;
  }
  if (signs.instanceState) {
    return 'instanceState';
  }
  return signs.raidLock && !signs.lockRefuted ? 'raidLock' : undefined;
}
