/** Counts cells by what became of them: those of a run, or of the whole season. */
import type { BuildData, Coverage } from '@toptalent/build-data';
import type { CellKey } from '../cell.ts';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import { cellId } from '../checkpoint/index-of-cells.ts';
import type { PlannedState } from './cell-states.ts';
import type { CellSummary } from '../checkpoint/index-of-cells.ts';

/** Undefined: still to do. */
export type CellState = 'done' | 'empty' | 'failed' | undefined;

export function countCells(states: readonly CellState[]): Coverage {
  const of = (state: CellState): number => states.filter((one) => one === state).length;
  return { cells: states.length, done: of('done'), empty: of('empty'), failed: of('failed') };
}

/** @param stored What is stored of the cell. */
export function stateInRun(state: PlannedState, stored: CellState): CellState {
  return state === 'failed' ? 'failed' : state === 'stored' ? stored : undefined;
}

/** A cell that lacks codes is still to do. */
export function stateOfStored(summary: CellSummary | undefined): CellState {
  if (summary === undefined || summary.codesOpen === true) {
    return undefined;
  }
  return summary.rows > 0 ? 'done' : 'empty';
}

/**
 * A cell that this run is not about: what an earlier one fetched, else what is kept of the data before, where a place
 * without a build counts as empty.
 *
 * @param kept The data before, if any of it is kept.
 */
export function stateOutsideOfRun(
  key: CellKey,
  checkpoint: Pick<Checkpoint, 'find' | 'open'>,
  kept: BuildData | undefined,
): CellState {
  if (checkpoint.open.has(cellId(key))) {
    return undefined;
  }
  const build = kept?.specs[key.specId]?.[key.contentType].encounters[key.encounterId];
  return (
    stateOfStored(checkpoint.find(key)) ??
    (build === undefined ? undefined : build === null ? 'empty' : 'done')
  );
}
