/**
 * Cleans the cells of a run, each row once: fetching looks at a cell to see whether its sample is large enough, choosing
 * looks at the same rows again, and the same build comes back on many encounters.
 */
import type { Cell, CellRow } from '../cell.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { cleanCell } from './clean-cell.ts';
import type { CleanCell } from './clean-cell.ts';
import type { ReadingCache } from './read-row.ts';

/** Specializations are fetched one after the other: two are under way at most, and one may be chosen anew beside them. */
const specializationsKept = 3;

export interface Cleaner {
  /** As `cleanCell`; cells that share the very array of rows are cleaned once. */
  clean(cell: Cell): CleanCell;
}

export function createCleaner(trees: TalentTrees): Cleaner {
  const readings = new Map<number, ReadingCache>();
  const cleaned = new WeakMap<readonly CellRow[], CleanCell>();

  const readingsOf = (specId: number): ReadingCache => {
    const known = readings.get(specId) ?? new Map();
    // A map keeps the order of insertion: the one used last goes to the end.
    readings.delete(specId);
    readings.set(specId, known);
    for (const oldest of [...readings.keys()].slice(0, -specializationsKept)) {
      readings.delete(oldest);
    }
    return known;
  };

  return {
    clean(cell) {
      const known = cleaned.get(cell.rows);
      if (known?.cell.key.specId === cell.key.specId) {
        return { ...known, cell };
      }
      const clean = cleanCell(cell, trees, readingsOf(cell.key.specId));
      cleaned.set(cell.rows, clean);
      return clean;
    },
  };
}
