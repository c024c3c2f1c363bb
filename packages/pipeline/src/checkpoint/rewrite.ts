/** Writes a whole checkpoint anew, beside the old one, and puts it in its place at once. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readRegular } from '@toptalent/border/read-regular';
import { replaceFile } from '../files/replace-file.ts';
import { askedLine, costsLine, lastBuildsLine, leftOutLine, setAsideLine } from './line.ts';
import { mostBytes } from './scan.ts';
import type { SoundScan, StoredCell } from './scan.ts';

/**
 * @param wanted What the new file holds; the lines of its cells are copied from the present file.
 * @returns What a scan of the new file gives.
 * @throws what the file system throws; the present file stays as it was, and nothing is left beside it.
 */
export function rewriteCheckpoint(path: string, wanted: SoundScan): SoundScan {
  const { header, costs, open, setAside, leftOut, lastBuilds } = wanted;
  const present = wanted.cells.size === 0 ? Buffer.alloc(0) : readRegular(path, mostBytes);
  const parts = [Buffer.from(`${JSON.stringify(header)}\n`)];
  let length = parts[0]!.length;
  const cells = new Map<string, StoredCell>();
  for (const [id, cell] of wanted.cells) {
    const line = present.subarray(cell.offset, cell.offset + cell.length + 1);
    parts.push(line);
    cells.set(id, { ...cell, offset: length });
    length += line.length;
  }
  // Behind the cells, because the line of a cell takes it out of both lists.
  const marks = Buffer.from(
    (costs === undefined ? '' : costsLine(costs)) +
      (open.size === 0 ? '' : askedLine(open)) +
      (setAside.size === 0 ? '' : setAsideLine(setAside)) +
      (leftOut.length === 0 ? '' : leftOutLine(leftOut)) +
      (Object.keys(lastBuilds).length === 0 ? '' : lastBuildsLine(lastBuilds)),
  );
  parts.push(marks);
  length += marks.length;
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, Buffer.concat(parts));
  return { header, cells, open, setAside, leftOut, lastBuilds, costs, brokenLines: 0, length, torn: false };
}
