/** What has become of each cell of the plan so far. */
import type { CellKey } from '../cell.ts';
import { cellId } from '../checkpoint/index-of-cells.ts';
import { grouped } from '../grouped.ts';
import { lacksCodes } from '../plan/plan.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { specContentId } from './spec-content.ts';
import type { SpecContent } from './spec-content.ts';

/**
 * `open`: still to be fetched. `postponed`: to be fetched at the end of the run; nobody waits for it. `left`: for another
 * run. `stored`: in the checkpoint, whichever run fetched it.
 */
export type PlannedState = 'open' | 'postponed' | 'left' | 'failed' | 'stored';

export interface CellStates {
  /** A cell that is not of the plan counts as stored. */
  of(key: CellKey): PlannedState;
  set(key: CellKey, state: PlannedState): void;
  isPlanned(key: CellKey): boolean;
  /** Whether choosing has to wait for a cell of it. */
  isOpen(content: SpecContent): boolean;
  /** Cells of the plan that may still be fetched by this run. */
  unfetched(): readonly PlannedCell[];
}

export function createCellStates(plan: readonly PlannedCell[]): CellStates {
  const states = new Map<string, PlannedState>(
    plan.map((cell) => [cellId(cell.key), cell.due || lacksCodes(cell) ? 'open' : 'stored']),
  );
  const contents = grouped(plan, ({ key }) => specContentId(key));
  const of = (key: CellKey): PlannedState => states.get(cellId(key)) ?? 'stored';
  return {
    of,
    set: (key, state) => void states.set(cellId(key), state),
    isPlanned: (key) => states.has(cellId(key)),
    isOpen: (content) => contents.get(specContentId(content))?.some(({ key }) => of(key) === 'open') === true,
    unfetched: () => plan.filter(({ key }) => of(key) === 'open' || of(key) === 'postponed'),
  };
}
