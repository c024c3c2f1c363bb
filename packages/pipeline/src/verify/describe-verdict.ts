/** Says a verdict in one line, with the names of talents. */
import { talentOfEntry } from '@toptalent/build-data/talent-trees';
import type { NamedTree } from '@toptalent/build-data/talent-trees';
import type { Pick } from '@toptalent/loadout';
import { otherVersionText } from '../clean/other-version.ts';
import { codeFailureWords } from '../words/code-failure.ts';
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
      return `the report's code does not fit our talent tree: ${codeFailureWords[verdict.reason]}`;
    case 'otherVersion':
      return otherVersionText(verdict.version);
    case 'otherTree':
      return `our code does not fit the talent tree at hand: ${codeFailureWords[verdict.reason]}`;
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
