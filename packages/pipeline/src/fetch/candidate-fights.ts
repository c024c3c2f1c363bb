/** Keeps report and fight of the rows that stand for a cell's candidates, and of no others. */
import type { CellRow } from '../cell.ts';
import type { CandidateRows } from '../choose/candidate-rows.ts';
import type { FetchedRow } from './rows.ts';

/** Of each candidate's rows the best-ranked one with a log. */
export function withFights(
  rows: readonly CellRow[],
  fetched: readonly FetchedRow[],
  candidates: readonly CandidateRows[],
): readonly CellRow[] {
  const kept = [...rows];
  for (const ranks of candidates) {
    const rank = ranks.find((candidate) => fetched[candidate]?.origin.fight !== undefined);
    if (rank !== undefined) {
      kept[rank] = { ...rows[rank]!, fight: fetched[rank]!.origin.fight };
    }
  }
  return kept;
}
