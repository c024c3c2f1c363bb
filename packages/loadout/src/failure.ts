/** The closed list of what can be wrong with an import string or a loadout. */

/** What the text alone can fail on; needs no tree but the node order. */
export type StreamFailure =
  /** A character outside the base64 alphabet, at the 0-based position. */
  | { readonly reason: 'badCharacter'; readonly position: number }
  /** Fewer than the 152 bits of the header. */
  | { readonly reason: 'headerTooShort'; readonly bits: number }
  /** Another serialization version than the one this codec reads (2). */
  | { readonly reason: 'wrongVersion'; readonly version: number }
  /** The text ends before this node is fully said: damaged, or written for a smaller tree. */
  | { readonly reason: 'cutShort'; readonly nodeId: number }
  /** Bits that are not zero, or more than a filler, after the last node: written for a larger tree. */
  | { readonly reason: 'trailingBits'; readonly bits: number };

/** What the meaning can fail on, against a tree. */
export type MeaningFailure =
  | { readonly reason: 'wrongSpec'; readonly specId: number }
  /** A bought node that this specialization does not have. */
  | { readonly reason: 'unknownNode'; readonly nodeId: number }
  /** The choice flag does not fit the node's type. */
  | { readonly reason: 'choiceMismatch'; readonly nodeId: number }
  | { readonly reason: 'choiceOutOfRange'; readonly nodeId: number; readonly index: number }
  | { readonly reason: 'ranksOutOfRange'; readonly nodeId: number; readonly ranks: number }
  /** A granted flag on a node that is never granted. */
  | { readonly reason: 'badGrant'; readonly nodeId: number }
  /** The hero tree picked is not the one whose nodes were bought, or there is no telling which of two it is. */
  | { readonly reason: 'heroTreeMismatch'; readonly subTreeId: number }
  /** More points spent than the level allows. */
  | { readonly reason: 'tooManyPoints'; readonly kind: 'class' | 'spec' | 'hero'; readonly points: number };

/** What encoding from meaning can fail on. */
export type EncodeFailure =
  | { readonly reason: 'unknownNode'; readonly nodeId: number }
  | { readonly reason: 'unknownEntry'; readonly entryId: number }
  /** The same entry or node twice, or two entries of one choice. */
  | { readonly reason: 'duplicateEntry'; readonly entryId: number }
  | { readonly reason: 'ranksOutOfRange'; readonly nodeId: number; readonly ranks: number }
  /** A hero tree is picked whose nodes are not bought while another's are, or there is no telling which of two it is. */
  | { readonly reason: 'heroTreeMismatch'; readonly subTreeId: number };

export type LoadoutFailure = StreamFailure | MeaningFailure | EncodeFailure;
