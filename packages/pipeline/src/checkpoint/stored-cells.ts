/** Reads single cells of a checkpoint that nobody is writing to, without opening it for a run. */
import { closeSync, openSync } from 'node:fs';
import type { Cell, CellKey } from '../cell.ts';
import { readStored } from './checkpoint.ts';
import { cellId } from './index-of-cells.ts';
import type { Scan } from './scan.ts';

export interface StoredCells {
  readonly keys: readonly CellKey[];
  read(key: CellKey): Cell | undefined;
}

/**
 * Nothing is in it when the file is no checkpoint of this version.
 *
 * @param scan of that file, as it is now
 */
export function storedCells(path: string, { header, cells }: Scan): StoredCells {
  return {
    keys: header === undefined ? [] : [...cells.values()].map((cell) => cell.summary.key),
    read(key) {
      const stored = cells.get(cellId(key));
      if (stored === undefined) {
        return undefined;
      }
      const file = openSync(path, 'r');
      try {
        return readStored(file, stored);
      } finally {
        closeSync(file);
      }
    },
  };
}
