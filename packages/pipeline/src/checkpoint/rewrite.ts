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
import type { Scan, SoundScan, StoredCell } from './scan.ts';

/** What a checkpoint knows beside its cells. */
export type Marks = Pick<Scan, 'costs' | 'open' | 'stamp'>;

/**
 * Keeps the lines of `cells` (by `cellId`) as they are in the present file; with none there need be no present file.
 *
 * @returns what a scan of the new file would give.
 * @throws what the file system throws; the present file stays as it was, and nothing is left beside it.
 */
export function rewriteCheckpoint(
  path: string,
  header: Header,
  cells: ReadonlyMap<string, StoredCell>,
  marks: Marks,
): SoundScan {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.new`;
  const to = openSync(beside, 'w', 0o644);
  const from = existsSync(path) && cells.size > 0 ? openSync(path, 'r') : undefined;
  const moved = new Map<string, StoredCell>();
  let length = 0;
  const write = (bytes: Buffer): void => {
    writeAll(to, bytes);
    length += bytes.length;
  };
  let whole = false;
  try {
    write(Buffer.from(`${JSON.stringify(header)}\n`));
    for (const [id, cell] of cells) {
      if (from !== undefined) {
        const line = Buffer.alloc(cell.length + 1, '\n');
        readSync(from, line, 0, cell.length, cell.offset);
        moved.set(id, { ...cell, offset: length });
        write(line);
      }
    }
    // Behind the cells: a cell's line ends what is said of the run before it.
    write(Buffer.from(linesOf(marks)));
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
  return { ...marks, header, cells: moved, brokenLines: 0, wholeLength: length, length };
}

function linesOf({ costs, open, stamp }: Marks): string {
  return [
    costs === undefined ? '' : costsLine(costs),
    open.size === 0 ? '' : askedLine(open),
    stamp === undefined ? '' : completeLine(stamp),
  ].join('');
}

/** The system may write less than it was given, and say only how much: a disk that is nearly full. */
function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(file, bytes, written);
  }
}
