/** What the addon answers to a moment: an offer, silence with its reason, or nothing. */
import type { DataFault } from '../data/open-data.ts';
import type { Offer } from '../offer/offer.ts';

/** Why the addon is silent, although there may be builds. */
export type SilentReason =
  | DataFault
  /** The client has not loaded the talents yet. The moments after a loading screen try again. */
  | 'talentsNotLoaded'
  /** The player switched this moment off. */
  | 'momentOff'
  /** The character is below maximum level, and the player wants no builds then. */
  | 'belowMaxLevel'
  /** A build that is good enough for this moment is worn already. */
  | 'worn'
  /** What is worn differs in no more talents than the player lets pass. */
  | 'closeEnough'
  /** The player said "keep mine". */
  | 'kept'
  /** The player said "not again this visit". */
  | 'dismissed'
  /** The talents were changed again since the addon changed them for the instance, so there is no way back to offer. */
  | 'changedSince'
  /** A keystone run or a player-versus-player match: talents cannot be changed until it is over. */
  | 'keyRunning'
  | 'pvpMatch';

export type Answer =
  | { readonly kind: 'offer'; readonly offer: Offer }
  | { readonly kind: 'silent'; readonly why: SilentReason }
  /** There is no build for this moment, or none that fits the client's talent tree. */
  | { readonly kind: 'nothingHere' };

/** Why an answer offers nothing; undefined if it is an offer. */
export function whyNothing(answered: Answer): SilentReason | 'nothingHere' | undefined {
  switch (answered.kind) {
    case 'silent':
      return answered.why;
    case 'nothingHere':
      return 'nothingHere';
    case 'offer':
      return undefined;
  }
}

export function silent(why: SilentReason): Answer {
  return { kind: 'silent', why };
}

export const nothingHere: Answer = { kind: 'nothingHere' };
