/** Cleans a cell: every row is read, and either kept or counted under the reason why it is left out. */
import { pointBudgets, seasonOpening } from '@toptalent/game';
import { failed } from '@toptalent/loadout';
import type { PointTotals, TalentTree } from '@toptalent/loadout';
import type { Cell, CellRow } from '../cell.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import type { CleanRow } from './clean-row.ts';
import { newerVersionIn, newerVersionOf } from './other-version.ts';
import { budgetOf, sameTotals } from './point-budget.ts';
import { readRowByEntries } from './read-entries.ts';
import { readRow } from './read-row.ts';
import type { Reading } from './read-row.ts';
import { readUnlisted } from './read-unlisted.ts';
import { addCounts } from './reject-reason.ts';
import type { RejectCounts, RejectReason } from './reject-reason.ts';
import { patchTime, treeLags } from './tree-lag.ts';

export interface CleanCell {
  readonly cell: Cell;
  /** In rank order. */
  readonly rows: readonly CleanRow[];
  readonly rejected: RejectCounts;
  /** The tree file is older than the rows: builds are compared by their entries, and codes come from reports. */
  readonly treeLags: boolean;
  /** Points of a full build, as the rows spend them. */
  readonly budget: PointTotals;
  /** Whether the table of patches has that budget; if not, a new level or patch has changed it. */
  readonly budgetKnown: boolean;
  /** The tree that codes are made with; undefined if the file lacks the specialization. */
  readonly tree: TalentTree | undefined;
  /** A newer serialization version than ours that codes of its rows are of; undefined if there is none. */
  readonly otherVersion: number | undefined;
  /** Version of the talent trees that its rows were read with. */
  readonly talentTreeVersion: string;
}

/** Reasons that hold on an older tree as well. */
const whateverTheTree: readonly RejectReason[] = ['beforeSeason', 'otherSpecialization', 'otherVersion'];

export function cleanCell(cell: Cell, trees: TalentTrees): CleanCell {
  const { specId, encounterId } = cell.key;
  const opensAt = (seasonOpening(encounterId) ?? 0) * 1000;
  const specTree = trees.bySpecId.get(specId);
  const origin = {
    cell,
    tree: specTree?.tree,
    otherVersion: newerVersionIn(cell.rows),
    talentTreeVersion: trees.version,
  };
  const read = cell.rows.map((row): Reading => {
    if (row.startTime < opensAt) {
      return failed('beforeSeason');
    }
    if (newerVersionOf(row.rankingCode) !== undefined) {
      return failed('otherVersion');
    }
    if (trees.incomplete?.has(specId) === true) {
      return failed('incompleteTree');
    }
    return specTree === undefined ? failed('unknownEntry') : readRow(row, specTree);
  });
  const totals = read.flatMap((reading) => (reading.ok ? (reading.value.totals ?? []) : []));
  const { budget, known } = budgetOf(totals);
  const readings = read.map((reading, rank) =>
    reading.ok || reading.failure !== 'unknownEntry'
      ? reading
      : // A budget that only older rows spend may be another one today.
        readUnlisted(cell.rows[rank]!, { specId, trees, budget: known ? budget : pointBudgets[0]! }),
  );
  const dated = cell.rows.flatMap((row, rank) => datedRow(row, readings[rank]!));
  if (treeLags(dated)) {
    const since = patchTime(dated);
    const byEntries = cell.rows.map((row, rank): Reading => {
      const reading = readings[rank]!;
      if (!reading.ok && whateverTheTree.includes(reading.failure)) {
        return reading;
      }
      return row.startTime < since ? failed('beforePatch') : readRowByEntries(row, specId, specTree);
    });
    return {
      ...origin,
      ...sorted(cell, byEntries),
      treeLags: true,
      budget: pointBudgets[0]!,
      budgetKnown: true,
    };
  }
  const judged = readings.map((reading) =>
    reading.ok && !sameTotals(reading.value.totals!, budget) ? failed('pointTotals' as const) : reading,
  );
  return { ...origin, ...sorted(cell, judged), treeLags: false, budget, budgetKnown: known };
}

/** Rows that say nothing about the patch (empty, broken) have no date. */
function datedRow(row: CellRow, reading: Reading) {
  return reading.ok || reading.failure === 'unknownEntry'
    ? [{ startTime: row.startTime, known: reading.ok }]
    : [];
}

/** Rows kept, and counts of those left out. */
function sorted(cell: Cell, readings: readonly Reading[]): Pick<CleanCell, 'rows' | 'rejected'> {
  const rows: CleanRow[] = [];
  const rejected: RejectCounts[] = [{ malformed: cell.malformedRows ?? 0 }];
  for (const [rank, reading] of readings.entries()) {
    const { player, startTime } = cell.rows[rank]!;
    if (reading.ok) {
      rows.push({ player, rank, startTime, build: reading.value });
    } else {
      rejected.push({ [reading.failure]: 1 });
    }
  }
  return { rows, rejected: addCounts(rejected) };
}
