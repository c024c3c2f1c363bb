/** Estimates how many codes reports will be asked for: as many as the same cells needed last time. */
import type { Cell, CellKey } from '../cell.ts';
import type { CheckpointIndex } from '../checkpoint/index-of-cells.ts';
import type { PlannedCell } from './plan.ts';

/** Stored cells of the present talent trees, including those that the run would forget. */
export interface KnownCells {
  readonly index: CheckpointIndex;
  read(key: CellKey): Cell | undefined;
}

/**
 * Points of a cell whose rows are newer than the trees, its page included. Measured on a whole refresh of the stand-in:
 * 9,700 points, 680 cells (2026-11).
 */
export const pointsOfLaggingCell = 14;

/**
 * Codes that the due cells will need from reports. A cell that was never fetched is taken to need the average of all stored
 * cells.
 *
 * @returns Undefined if cells are due that were never fetched, and no cell is stored to compare with.
 */
export function expectedCodes(due: readonly PlannedCell[], { index, read }: KnownCells): number | undefined {
  const askedBy = ({
    key,
    treeLags,
  }: {
    readonly key: CellKey;
    readonly treeLags?: true | undefined;
  }): number =>
    treeLags === true ? (read(key)?.rows.filter((row) => row.reportCode !== undefined).length ?? 0) : 0;
  const before = due.flatMap(({ key }) => index.find(key) ?? []);
  const known = before.reduce((sum, cell) => sum + askedBy(cell), 0);
  const never = due.length - before.length;
  if (never === 0) {
    return known;
  }
  const all = index.all();
  return all.length === 0
    ? undefined
    : known + Math.ceil((never * all.reduce((sum, cell) => sum + askedBy(cell), 0)) / all.length);
}
