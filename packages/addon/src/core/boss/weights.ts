/** How much each kind of evidence for the next boss counts. */

export const weights = {
  /** The raid wiped on it last, so it tries again. */
  lastPull: 100,
  /** The player is on its floor, and no other boss that can be pulled is there. */
  ownFloor: 60,
  /** The player is in a sub-zone where it was pulled before. */
  subZone: 40,
  /** The player is on a floor that it shares with other bosses. */
  sharedFloor: 15,
  /** It is the first boss in the raid's order that can be pulled. */
  firstInOrder: 10,
  /** The raid's last kill was the boss right before it. */
  afterLastKill: 10,
  /** For each living boss before it in the raid's order. */
  alivePredecessor: -5,
  /** The player is on another boss's floor, and this boss has a floor of its own. */
  otherFloor: -60,
  /** The player is in a sub-zone where another boss was pulled, and this boss was pulled in a different one. */
  otherSubZone: -70,
} as const;

export type EvidenceKind = keyof typeof weights;

/** The best boss is offered as the next one if it has `atLeast` points and is `ahead` of the second; else the player is asked. */
export const confidence = { atLeast: 40, ahead: 30 } as const;
