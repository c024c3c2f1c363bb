/** The closed list of what can be wrong with an import string or a loadout. */

/** What reading the text can fail on; it needs only the tree's node order. */
export type StreamFailure =
  /** A character outside the base64 alphabet, at the 0-based position. */
  | { readonly reason: 'badCharacter'; readonly position: number }
  /** Fewer than the 152 bits of the header. */
  | { readonly reason: 'headerTooShort'; readonly bits: number }
  /** Another serialization version than ours. */
  | { readonly reason: 'wrongVersion'; readonly version: number }
  /** The text ends before the record of this node does: it is damaged, or written for a smaller tree. */
  | { readonly reason: 'cutShort'; readonly nodeId: number }
  /** After the last node come bits that are not zero, or too many: the text was written for a larger tree. */
  | { readonly reason: 'trailingBits'; readonly bits: number };

/** What interpreting can fail on, against a tree. */
export type MeaningFailure =
  | { readonly reason: 'wrongSpec'; readonly specId: number }
  /** A bought node that this specialization does not have. */
  | { readonly reason: 'unknownNode'; readonly nodeId: number }
  /** The choice flag does not fit the node's type. */
  | { readonly reason: 'choiceMismatch'; readonly nodeId: number }
  | { readonly reason: 'choiceOutOfRange'; readonly nodeId: number; readonly index: number }
  | { readonly reason: 'ranksOutOfRange'; readonly nodeId: number; readonly ranks: number }
  /** A node that is never granted is marked as granted. */
  | { readonly reason: 'badGrant'; readonly nodeId: number }
  /** The picked hero tree is not the one whose nodes were bought, or none is picked and two are equally likely. */
  | { readonly reason: 'heroTreeMismatch'; readonly subTreeId: number }
  /** More points spent than the level allows. */
  | { readonly reason: 'tooManyPoints'; readonly kind: 'class' | 'spec' | 'hero'; readonly points: number };

/** What building a loadout from nodes or entries can fail on. */
export type EncodeFailure =
  | { readonly reason: 'unknownNode'; readonly nodeId: number }
  | { readonly reason: 'unknownEntry'; readonly entryId: number }
  /** The same entry or node twice, or two entries of one choice. */
  | { readonly reason: 'duplicateEntry'; readonly entryId: number }
  | { readonly reason: 'ranksOutOfRange'; readonly nodeId: number; readonly ranks: number }
  /** The picked hero tree is not the one whose nodes were bought, or none is picked and two are equally likely. */
  | { readonly reason: 'heroTreeMismatch'; readonly subTreeId: number };

export type LoadoutFailure = StreamFailure | MeaningFailure | EncodeFailure;
