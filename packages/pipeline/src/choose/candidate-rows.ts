/** The rows of a cell that played what would be published from it. */
import type { CleanCell } from '../clean/clean-cell.ts';
import { chooseFromPool } from './choose-from-pool.ts';
import type { ChooseMode } from './choose-from-pool.ts';
import { poolOf } from './pool.ts';
import { encounterVotes } from './votes.ts';

/** Of one build: its rows' indexes (0-based) in the cell, best-ranked first. */
export type CandidateRows = readonly number[];

/** One for the cell's build and one for each of its alternatives; none when there is no build. */
export function candidateRows(cell: CleanCell, mode: ChooseMode): readonly CandidateRows[] {
  const choice = chooseFromPool(poolOf(encounterVotes(cell.rows)), { mode });
  const builds = choice === null ? [] : [choice, ...choice.alternatives].map(({ build }) => build);
  return builds.map((build) => cell.rows.filter((row) => row.build.key === build.key).map((row) => row.rank));
}
