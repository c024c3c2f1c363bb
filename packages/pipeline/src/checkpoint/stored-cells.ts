/** Reads single cells of a checkpoint file. */
import { closeSync, readSync } from 'node:fs';
import { openRegular } from '@toptalent/border/read-regular';
import type { Cell, CellKey } from '../cell.ts';
import { cellId } from './index-of-cells.ts';
import { readLine, rowFromStored } from './line.ts';
import type { Scan, StoredCell } from './scan.ts';

/** Something else has changed the checkpoint while it was in use. */
export class CheckpointChangedError extends Error {
  override readonly name = 'CheckpointChangedError';
}

/**
 * The cell that lies there.
 *
 * @param file Descriptor of the open file.
 * @throws {CheckpointChangedError} if another text lies there.
 */
export function readStored(file: number, { summary, offset, length }: StoredCell): Cell {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, offset);
  const line = readLine(bytes.toString('utf8'));
  if (line?.kind !== 'cell' || cellId(line.summary.key) !== cellId(summary.key)) {
    throw new CheckpointChangedError('The checkpoint was changed by something else while it was in use.');
  }
  const { key, difficulty, pages, malformedRows, runStartedAt } = line.summary;
  const malformed = malformedRows === undefined ? {} : { malformedRows };
  // Dated by its run, so that an interrupted run gives the same data.
  return {
    key,
    difficulty,
    pages,
    runStartedAt,
    rows: line.rows.map(rowFromStored),
    ...malformed,
  };
}

export interface StoredCells {
  readonly keys: readonly CellKey[];
  read(key: CellKey): Cell | undefined;
}

/**
 * The cells of a checkpoint that no run writes to; none if the file is not a checkpoint of this version.
 *
 * @param scan The scan of that file.
 */
export function storedCells(path: string, { header, cells }: Scan): StoredCells {
  return {
    keys: header === undefined ? [] : [...cells.values()].map((cell) => cell.summary.key),
    read(key) {
      const stored = cells.get(cellId(key));
      if (stored === undefined) {
        return undefined;
      }
      const { file } = openRegular(path);
      try {
        return readStored(file, stored);
      } finally {
        closeSync(file);
      }
    },
  };
}
