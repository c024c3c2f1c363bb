/** What the fetch half asks about a cell before it is finished: is the sample large enough, are codes missing. */
import type { Cell } from '../cell.ts';
import { createCleaner } from '../clean/cleaner.ts';
import type { Cleaner } from '../clean/cleaner.ts';
import type { CleanRow } from '../clean/clean-row.ts';
import type { RejectCounts } from '../clean/reject-reason.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { cellPool } from './cell-pool.ts';
import { chooseFromPool } from './choose-from-pool.ts';
import type { ChooseMode } from './choose-from-pool.ts';
import { heroTreesOf } from './hero-trees.ts';
import { overlap } from './wilson.ts';

export interface CellSurvey {
  /** Distinct players with at least one clean row. */
  readonly players: number;
  /** The Wilson intervals of the two most popular hero trees overlap: more rows would settle which leads. */
  readonly heroTreesOverlap: boolean;
  readonly treeLags: boolean;
  readonly rejected: RejectCounts;
}

/** @param cleaner The run's own, where there is one. */
export function surveyCell(
  cell: Cell,
  trees: TalentTrees,
  cleaner: Cleaner = createCleaner(trees),
): CellSurvey {
  const clean = cleaner.clean(cell);
  const pool = cellPool(clean);
  const [first, second] = heroTreesOf(pool);
  return {
    players: pool.playerCount,
    heroTreesOverlap: first !== undefined && second !== undefined && overlap(first, second),
    treeLags: clean.treeLags,
    rejected: clean.rejected,
  };
}

export interface CandidateOptions {
  /** kernel unless given. */
  readonly mode?: ChooseMode | undefined;
  /** Rows (0-based indexes) whose report was asked in vain. */
  readonly refused?: ReadonlySet<number> | undefined;
  /** The run's own, where there is one. */
  readonly cleaner?: Cleaner | undefined;
}

/**
 * Rows (0-based indexes into `cell.rows`) whose report's import code is needed before the cell is finished: one for each
 * build that would be published and has no code. Empty when there is nothing to ask for. Ask, put the code into the
 * row's `reportCode` or its index into `refused`, and call again until it is empty.
 */
export function candidatesNeedingReport(
  cell: Cell,
  trees: TalentTrees,
  options: CandidateOptions = {},
): readonly number[] {
  const clean = (options.cleaner ?? createCleaner(trees)).clean(cell);
  if (!clean.treeLags) {
    return [];
  }
  const askable = askableRows(cell, clean.rows, options.refused);
  const choice = chooseFromPool(cellPool(clean), {
    mode: options.mode,
    eligible: (build) => build.code() !== undefined || askable.has(build.key),
  });
  const wanted = choice === null ? [] : [choice, ...choice.alternatives];
  return wanted.flatMap(({ build }) => (build.code() === undefined ? (askable.get(build.key) ?? []) : []));
}

/**
 * For each build the best-ranked row whose report may still be asked. A report code that is there and was not taken
 * (another version or specialization) makes a row as good as refused.
 */
function askableRows(
  cell: Cell,
  rows: readonly CleanRow[],
  refused: ReadonlySet<number> | undefined,
): Map<string, number> {
  const best = new Map<string, number>();
  for (const { rank, build } of rows) {
    const open = cell.rows[rank]!.reportCode === undefined && refused?.has(rank) !== true;
    if (open && !best.has(build.key)) {
      best.set(build.key, rank);
    }
  }
  return best;
}
