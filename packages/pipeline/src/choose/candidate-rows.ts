/** The rows of a cell that played what is published from it. */
import type { CleanCell } from '../clean/clean-cell.ts';
import type { CellsChoice } from './choose-from-cells.ts';

/** Of one build: its rows' indexes (0-based) in the cell, best-ranked first. */
export type CandidateRows = readonly number[];

/** One for the cell's build and one for each of its alternatives; none when there is no build. */
export function candidateRows(cell: CleanCell, choice: CellsChoice): readonly CandidateRows[] {
  return rowsOf(cell, choice.buildKeys);
}

/** One for each of these builds, by key. */
export function rowsOf(cell: CleanCell, keys: readonly string[]): readonly CandidateRows[] {
  return keys.map((key) => cell.rows.filter((row) => row.build.key === key).map((row) => row.rank));
}
