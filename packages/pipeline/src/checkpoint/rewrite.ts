/** Writes a whole checkpoint anew, beside the old one, and puts it in its place at once. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Header } from './header.ts';
import { askedLine, completeLine, costsLine } from './line.ts';
import type { Scan, StoredCell } from './scan.ts';

/** What a checkpoint knows beside its cells. */
export type Marks = Pick<Scan, 'costs' | 'open' | 'stamp'>;

/**
 * Keeps the lines of `cells` as they are in the present file; with none there need be no present file.
 *
 * @throws what the file system throws; the present file stays as it was, and nothing is left beside it.
 */
export function rewriteCheckpoint(
  path: string,
  header: Header,
  cells: readonly StoredCell[],
  { costs, open, stamp }: Marks,
): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.new`;
  const to = openSync(beside, 'w', 0o644);
  const from = existsSync(path) && cells.length > 0 ? openSync(path, 'r') : undefined;
  let whole = false;
  try {
    writeAll(to, Buffer.from(`${JSON.stringify(header)}\n`));
    for (const cell of cells) {
      if (from !== undefined) {
        const line = Buffer.alloc(cell.length + 1, '\n');
        readSync(from, line, 0, cell.length, cell.offset);
        writeAll(to, line);
      }
    }
    // Behind the cells: a cell's line ends what is said of the run before it.
    const marks = [
      costs === undefined ? '' : costsLine(costs),
      open.size === 0 ? '' : askedLine(open),
      stamp === undefined ? '' : completeLine(stamp),
    ];
    writeAll(to, Buffer.from(marks.join('')));
    fsyncSync(to);
    whole = true;
  } finally {
    closeSync(to);
    if (from !== undefined) {
      closeSync(from);
    }
    if (!whole) {
      rmSync(beside, { force: true });
    }
  }
  renameSync(beside, path);
}

/** The system may write less than it was given, and say only how much: a disk that is nearly full. */
function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(file, bytes, written);
  }
}
