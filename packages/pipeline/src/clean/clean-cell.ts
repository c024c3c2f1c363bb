/** From a cell's rows to clean ones: each is read, judged, and either kept or counted under the reason it is left out for. */
import { pointBudgets } from '@toptalent/game';
import { failed } from '@toptalent/loadout';
import type { PointTotals } from '@toptalent/loadout';
import type { Cell, CellRow } from '../cell.ts';
import type { SpecTree, TalentTrees } from '../trees/talent-trees.ts';
import type { CleanRow } from './clean-row.ts';
import { budgetOf, sameTotals } from './point-budget.ts';
import type { BudgetFinding } from './point-budget.ts';
import { readRowByEntries } from './read-entries.ts';
import { readRow } from './read-row.ts';
import type { Reading, ReadingCache } from './read-row.ts';
import { addCounts } from './reject-reason.ts';
import type { RejectCounts } from './reject-reason.ts';
import { patchTime, treeLags } from './tree-lag.ts';

export interface CleanCell {
  readonly cell: Cell;
  /** In rank order. */
  readonly rows: readonly CleanRow[];
  readonly rejected: RejectCounts;
  /** The tree file is older than the rows: builds are compared by their entries, and codes come from reports. */
  readonly treeLags: boolean;
  /** Points of a full build, as the rows show them. */
  readonly budget: PointTotals;
  /** Whether the table of patches knows that budget; when not, a new level or patch has changed it. */
  readonly budgetKnown: boolean;
}

/** @param cache Shared between cells of one specialization, it saves reading the same talents again. */
export function cleanCell(cell: Cell, trees: TalentTrees, cache: ReadingCache = new Map()): CleanCell {
  const specTree = trees.bySpecId.get(cell.key.specId);
  const readings = cell.rows.map((row) =>
    specTree === undefined ? failed('unknownEntry' as const) : readRow(row, specTree, cache),
  );
  const dated = cell.rows.flatMap((row, rank) => datedRow(row, readings[rank]!));
  if (treeLags(dated)) {
    const since = patchTime(dated);
    const byEntries = cell.rows.map((row) => readNewerRow(row, since, cell.key.specId, specTree));
    return cleaned(cell, byEntries, { budget: pointBudgets[0]!, known: true }, true);
  }
  const finding = budgetOf(
    readings.flatMap((reading) => (reading.ok && reading.value.totals ? [reading.value.totals] : [])),
  );
  const judged = readings.map((reading) =>
    reading.ok && !sameTotals(reading.value.totals!, finding.budget)
      ? failed('pointTotals' as const)
      : reading,
  );
  return cleaned(cell, judged, finding, false);
}

/** Rows that say nothing about the patch (empty, torn) have no date. */
function datedRow(row: CellRow, reading: Reading) {
  if (reading.ok || reading.failure === 'unknownEntry') {
    return [{ startTime: row.startTime, known: reading.ok }];
  }
  return [];
}

function readNewerRow(row: CellRow, since: number, specId: number, specTree: SpecTree | undefined): Reading {
  return row.startTime < since ? failed('beforePatch') : readRowByEntries(row, specId, specTree);
}

function cleaned(cell: Cell, readings: readonly Reading[], finding: BudgetFinding, lags: boolean): CleanCell {
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
  const { budget, known } = finding;
  return { cell, rows, rejected: addCounts(rejected), treeLags: lags, budget, budgetKnown: known };
}
