/** One build for one clean cell, or the general build for several. */
import type { Build, BuildDifficulty } from '@toptalent/build-data';
import type { CleanCell } from '../clean/clean-cell.ts';
import { addCounts } from '../clean/reject-reason.ts';
import { buildOf } from './build-of.ts';
import { cellPool } from './cell-pool.ts';
import { chooseFromPool, keysOf } from './choose-from-pool.ts';
import type { ChooseMode } from './choose-from-pool.ts';
import { poolOf } from './pool.ts';
import type { PooledBuild } from './pool.ts';
import { generalVotes } from './votes.ts';

/** What cells give together. */
export interface CellsChoice {
  /** null when fewer than ten players are in the pool, or no build has a code. */
  readonly build: Build | null;
  /** Keys of what is published with it: its own build first, then the alternatives'; empty when it is null. */
  readonly buildKeys: readonly string[];
}

/**
 * The build of the cells' pooled votes. For one cell that is its own build: a player's k rows weigh 1/k either way.
 * A build whose code does not give it back is left out with all its rows, and the choice is made again without them.
 */
export function chooseFromCells(cells: readonly CleanCell[], mode: ChooseMode | undefined): CellsChoice {
  const [first, ...others] = cells;
  const pool =
    first !== undefined && others.length === 0
      ? cellPool(first)
      : poolOf(generalVotes(cells.map((cell) => cell.rows)));
  const codeless = new Set<string>();
  const eligible = (build: PooledBuild): boolean => {
    const hasCode = build.code() !== undefined;
    if (!hasCode) {
      codeless.add(build.key);
    }
    return hasCode;
  };
  const choice = chooseFromPool(pool, { mode, eligible });
  const encodable = cells.map((cell) => withoutBuilds(cell, codeless));
  if (encodable.some((cell, index) => cell !== cells[index])) {
    return chooseFromCells(encodable, mode);
  }
  if (choice === null) {
    return { build: null, buildKeys: [] };
  }
  const rejected = addCounts(cells.map((cell) => cell.rejected));
  return {
    build: buildOf(pool, choice, difficultyOf(cells), rejected),
    buildKeys: keysOf(choice),
  };
}

/** Where the tree lags, a build without a code is none the worse: its report was not asked, and its players vote. */
function withoutBuilds(cell: CleanCell, keys: ReadonlySet<string>): CleanCell {
  const rows = cell.treeLags ? cell.rows : cell.rows.filter((row) => !keys.has(row.build.key));
  const left = cell.rows.length - rows.length;
  return left === 0 ? cell : { ...cell, rows, rejected: addCounts([cell.rejected, { notEncodable: left }]) };
}

/** Of the cells that have rows to choose from. */
function difficultyOf(cells: readonly CleanCell[]): BuildDifficulty {
  const difficulties = new Set(
    cells.filter((cell) => cell.rows.length > 0).map(({ cell }) => cell.difficulty),
  );
  const [only] = difficulties;
  return difficulties.size === 1 && only !== undefined ? only : 'mixed';
}
