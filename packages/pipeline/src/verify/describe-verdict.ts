/** Says a verdict in one line, with the names of talents. */
import { talentOfEntry } from '@toptalent/build-data/talent-trees';
import type { NamedTree } from '@toptalent/build-data/talent-trees';
import type { LoadoutFailure, Pick } from '@toptalent/loadout';
import { otherVersionText } from '../clean/other-version.ts';
import { counted } from '../words/text.ts';
import type { Verdict } from './verdict.ts';

/** @param tree The tree that both codes were read on. */
export function describeVerdict(verdict: Verdict, tree: NamedTree): string {
  switch (verdict.verdict) {
    case 'same':
      return 'the same build';
    case 'differs': {
      const sides = [side('our build', verdict.onlyOurs, tree), side('the report', verdict.onlyReport, tree)];
      return `${counted(verdict.points, 'point')} differ: ${sides.join('; ')}`;
    }
    case 'treeTooOld':
      return `the report's code does not fit our talent tree: ${failureWords[verdict.reason]}`;
    case 'otherVersion':
      return otherVersionText(verdict.version);
    case 'otherTree':
      return `our code does not fit the talent tree at hand: ${failureWords[verdict.reason]}`;
    case 'noReport':
      return 'the report cannot be read, or has no such player';
  }
}

function side(name: string, picks: readonly Pick[], tree: NamedTree): string {
  const talents = picks.map(
    ({ entryId, ranks }) => `${nameOf(entryId, tree)}${ranks === 1 ? '' : ` x${ranks}`}`,
  );
  return `only ${name} has ${talents.length === 0 ? 'nothing' : talents.join(', ')}`;
}

/** "talent 103687" where the trees have no name of it. */
function nameOf(entryId: number, tree: NamedTree): string {
  return talentOfEntry(tree, entryId)?.entry.name ?? `talent ${entryId}`;
}

const failureWords: Readonly<Record<LoadoutFailure['reason'], string>> = {
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
