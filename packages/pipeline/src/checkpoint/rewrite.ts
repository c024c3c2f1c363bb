/** Writes a whole checkpoint anew, beside the old one, and puts it in its place at once. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { LearnedCosts } from '@toptalent/warcraft-logs';
import type { Header } from './header.ts';
import { costsLine } from './line.ts';
import type { StoredCell } from './scan.ts';

/** Keeps the lines of `cells` as they are in the present file; with none there need be no present file. */
export function rewriteCheckpoint(
  path: string,
  header: Header,
  cells: readonly StoredCell[],
  costs: LearnedCosts | undefined,
): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.new`;
  const to = openSync(beside, 'w', 0o644);
  const from = existsSync(path) && cells.length > 0 ? openSync(path, 'r') : undefined;
  try {
    writeSync(to, `${JSON.stringify(header)}\n${costs === undefined ? '' : costsLine(costs)}`);
    for (const cell of cells) {
      if (from !== undefined) {
        const line = Buffer.alloc(cell.length + 1, '\n');
        readSync(from, line, 0, cell.length, cell.offset);
        writeSync(to, line);
      }
    }
    fsyncSync(to);
  } finally {
    closeSync(to);
    if (from !== undefined) {
      closeSync(from);
    }
  }
  renameSync(beside, path);
}
