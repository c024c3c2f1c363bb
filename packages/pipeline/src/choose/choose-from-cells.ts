/** Chooses one build: the build of one clean cell, or the general build of several cells. */
import type { Build, BuildDifficulty } from '@toptalent/build-data';
import { codeOf } from '../clean/build-code.ts';
import type { CleanCell } from '../clean/clean-cell.ts';
import { addCounts } from '../clean/reject-reason.ts';
import { buildOf } from './build-of.ts';
import { buildsOf, chooseFromPool } from './choose-from-pool.ts';
import { keyOfCode } from './keep-last.ts';
import { poolOf } from './pool.ts';
import type { PooledBuild } from './pool.ts';
import type { ChooseMode } from './scores.ts';
import { generalVotes } from './votes.ts';

/** What was chosen from cells of one specialization. */
export interface CellsChoice {
  /** null if fewer than ten players are in the pool, or no build has a code. */
  readonly build: Build | null;
  /** The builds that are published with it: its own first, then its alternatives; empty if it is null. */
  readonly builds: readonly PooledBuild[];
  /** As in `PoolChoice`. */
  readonly behind: number | undefined;
}

export interface CellsChoiceOptions {
  readonly mode: ChooseMode;
  /** Import code of last week's build for the same; undefined if there is none. */
  readonly lastCode?: string | undefined;
}

const none: CellsChoice = { build: null, builds: [], behind: undefined };

/**
 * Chooses from the pooled votes of the cells. With a single cell the result is the build of its encounter, because a
 * player's k rows weigh 1/k in both kinds of votes. If no valid code can be made of a build, it is left out with all its
 * rows, and the choice is made again.
 */
export function chooseFromCells(cells: readonly CleanCell[], options: CellsChoiceOptions): CellsChoice {
  const [first] = cells;
  if (first === undefined) {
    return none;
  }
  const { mode, lastCode } = options;
  const pool = poolOf(generalVotes(cells.map((cell) => cell.rows)));
  const codeless = new Set<string>();
  const eligible = (build: PooledBuild): boolean => {
    const hasCode = codeOf(build, first.tree) !== undefined;
    if (!hasCode) {
      codeless.add(build.key);
    }
    return hasCode;
  };
  const last =
    lastCode === undefined || first.tree === undefined ? undefined : keyOfCode(lastCode, first.tree);
  const choice = chooseFromPool(pool, { mode, eligible, last });
  const encodable = cells.map((cell) => withoutBuilds(cell, codeless));
  if (encodable.some((cell, index) => cell !== cells[index])) {
    return chooseFromCells(encodable, options);
  }
  if (choice === null) {
    return none;
  }
  const build = buildOf(pool, choice, {
    asOf: Math.min(...cells.map(({ cell }) => cell.runStartedAt)),
    talentTreeVersion: first.talentTreeVersion,
    difficulty: difficultyOf(cells),
    rejected: addCounts(cells.map((cell) => cell.rejected)) as Readonly<Record<string, number>>,
    tree: first.tree,
  });
  return { build, builds: buildsOf(choice), behind: build === null ? undefined : choice.behind };
}

/** If the tree lags, a build may lack its code only because its report was not asked. Its players still vote. */
function withoutBuilds(cell: CleanCell, keys: ReadonlySet<string>): CleanCell {
  const rows = cell.treeLags ? cell.rows : cell.rows.filter((row) => !keys.has(row.build.key));
  const left = cell.rows.length - rows.length;
  return left === 0 ? cell : { ...cell, rows, rejected: addCounts([cell.rejected, { notEncodable: left }]) };
}

/** The difficulty of the cells that have rows to choose from. */
function difficultyOf(cells: readonly CleanCell[]): BuildDifficulty {
  const difficulties = new Set(
    cells.filter((cell) => cell.rows.length > 0).map(({ cell }) => cell.difficulty),
  );
  const [only] = difficulties;
  return difficulties.size === 1 && only !== undefined ? only : 'mixed';
}
