/** What is different about a cell whose rows are newer than the talent trees: its codes come out of reports, one by one. */
import type { CleanCell } from '../clean/clean-cell.ts';
import { rowsOf } from './candidate-rows.ts';
import type { CandidateRows } from './candidate-rows.ts';
import { cellPool } from './cell-pool.ts';
import { chooseFromPool, keysOf } from './choose-from-pool.ts';
import type { ChooseMode } from './choose-from-pool.ts';

/**
 * The rows that played what either rule would publish, with a code or without: so that codes which nobody needs now can
 * be asked for when the rule changes. None of a cell whose trees fit.
 */
export function rowsForEitherRule(cell: CleanCell): readonly CandidateRows[] {
  if (!cell.treeLags) {
    return [];
  }
  const keys = new Set(
    (['kernel', 'exact'] as const).flatMap((mode) => {
      const choice = chooseFromPool(cellPool(cell), { mode, eligible: () => true });
      return choice === null ? [] : keysOf(choice);
    }),
  );
  return rowsOf(cell, [...keys]);
}

/** Whether the build with the most support has no code, so that another stands in for it, or none does. */
export function lacksCode(cell: CleanCell, mode: ChooseMode | undefined): boolean {
  const choice = chooseFromPool(cellPool(cell), { mode, eligible: () => true });
  return cell.treeLags && choice !== null && choice.build.code() === undefined;
}
