/** What each cell is chosen to give, worked out once: the checkpoint asks which rows stand for it, the publisher for the build. */
import type { CleanCell } from '../clean/clean-cell.ts';
import type { CleanRow } from '../clean/clean-row.ts';
import { chooseFromCells } from './choose-from-cells.ts';
import type { CellsChoice } from './choose-from-cells.ts';
import type { ChooseMode } from './choose-from-pool.ts';

export interface CellChoices {
  /** As `chooseFromCells` of the cell alone; cells that share the very list of clean rows are chosen from once. */
  of(cell: CleanCell): CellsChoice;
}

export function createCellChoices(mode: ChooseMode | undefined): CellChoices {
  const known = new WeakMap<readonly CleanRow[], CellsChoice>();
  return {
    of(cell) {
      let choice = known.get(cell.rows);
      if (choice === undefined) {
        choice = chooseFromCells([cell], mode);
        known.set(cell.rows, choice);
      }
      return choice;
    },
  };
}
