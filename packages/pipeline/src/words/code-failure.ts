/** Says what is wrong with an import code. */
import type { LoadoutFailure } from '@toptalent/loadout';

/** Clauses whose subject is the code. */
export const codeFailureWords: Readonly<Record<LoadoutFailure['reason'], string>> = {
  badCharacter: 'it has a character that no code has',
  headerTooShort: 'it is too short',
  wrongVersion: 'it is of another version of the game',
  cutShort: 'it ends too early',
  trailingBits: 'it is longer than the tree',
  wrongSpec: 'it is of another specialization',
  unknownNode: 'it has a talent that the tree lacks',
  unknownEntry: 'it has a talent that the tree lacks',
  choiceMismatch: 'it chooses where the tree has no choice, or the reverse',
  choiceOutOfRange: 'it chooses a side that the tree lacks',
  ranksOutOfRange: 'it has more ranks in a talent than the tree',
  badGrant: 'it is granted a talent that the tree does not grant',
  heroTreeMismatch: 'it picks another hero tree than its talents are of',
  tooManyPoints: 'it spends more points than there are',
  duplicateEntry: 'it has a talent twice',
};
