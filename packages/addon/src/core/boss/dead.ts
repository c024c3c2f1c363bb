/** Decides whether a boss is dead: by seen kills, instance state and lockout. */

export type DeadBecause = 'killedThisLockout' | 'instanceState' | 'raidLock';

/** What is known about one boss. */
export interface LifeSigns {
  /** Its kill was seen in this lockout, and it was not pulled since. */
  readonly killed: boolean;
  /** It was pulled in this lockout and not killed since. */
  readonly pulledAlive: boolean;
  /** The instance shows it as defeated. */
  readonly instanceState: boolean;
  /** The player's own lockout has it as defeated. */
  readonly raidLock: boolean;
  /** The player's lockout says nothing about this raid: it was wrong about another boss, or the instance shows its own state. */
  readonly lockRefuted: boolean;
  /** The player picked it, and it was not seen to die since. */
  readonly picked: boolean;
}

/** Undefined if it lives. The player's pick outranks everything; what was seen outranks instance state and lockout. */
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
