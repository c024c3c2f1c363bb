/**
 * Reads a row that lists talents which its specialization's tree does not have. Real import strings hold nodes that no talent
 * window shows (Paladin 103853, Druid 91046) and starters of other specializations' hero trees.
 */
import { failed } from '@toptalent/loadout';
import type { PointTotals } from '@toptalent/loadout';
import type { CellRow, RowTalent } from '../cell.ts';
import type { SpecTree, TalentTrees } from '../trees/talent-trees.ts';
import { sameTotals } from './point-budget.ts';
import { readRow } from './read-row.ts';
import type { Reading } from './read-row.ts';

export interface UnlistedRequest {
  readonly specId: number;
  readonly trees: TalentTrees;
  /** Points of a full build. */
  readonly budget: PointTotals;
}

/**
 * Succeeds if the talents that the tree has spend exactly the budget: then the others are ignored. Otherwise the row is of
 * another specialization if another one's tree has more of its talents, and of another patch if not.
 */
export function readUnlisted(row: CellRow, { specId, trees, budget }: UnlistedRequest): Reading {
  const own = trees.bySpecId.get(specId);
  if (own === undefined) {
    return failed('unknownEntry');
  }
  const talents = row.talents.filter(({ entryId }) => own.nodeByEntryId.has(entryId));
  const reading = readRow({ ...row, talents }, own);
  if (reading.ok && sameTotals(reading.value.totals!, budget)) {
    return reading;
  }
  const ofAnother = [...trees.bySpecId.values()].some((other) => knows(other, row.talents) > talents.length);
  return failed(ofAnother ? 'otherSpecialization' : 'unknownEntry');
}

function knows({ nodeByEntryId }: SpecTree, talents: readonly RowTalent[]): number {
  return talents.filter(({ entryId }) => nodeByEntryId.has(entryId)).length;
}
