/** What each piece of evidence for the next boss counts: the one table. */

export const weights = {
  /** The raid wiped on it last: progress goes on where it was. */
  lastPull: 100,
  /** The player is on a floor that is its alone among those that can be pulled. */
  ownFloor: 60,
  /** … in a part of the zone where it was pulled before. */
  subZone: 40,
  /** … on a floor that it shares with others. */
  sharedFloor: 15,
  /** It is the first in the raid's order that can be pulled. */
  firstInOrder: 10,
  /** The raid's last kill was the boss right before it. */
  afterLastKill: 10,
  /** Each living boss before it in the order. */
  alivePredecessor: -5,
  /** The player is on a floor that is another's, and this boss has one of its own elsewhere. */
  otherFloor: -60,
  /** … in a part of the zone where another was pulled, and this boss in another part. */
  otherSubZone: -70,
} as const;

export type EvidenceKind = keyof typeof weights;

/** The best is offered as the next boss from so much on, and so far ahead of the second; else the player is asked. */
export const confidence = { atLeast: 40, ahead: 30 } as const;
