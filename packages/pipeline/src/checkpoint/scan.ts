/** Reads a checkpoint from end to end, a line at a time, and remembers where each cell lies. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { LearnedCosts } from '@toptalent/warcraft-logs';
import { headerSchema } from './header.ts';
import type { Header } from './header.ts';
import { cellId } from './index-of-cells.ts';
import type { CellSummary } from './index-of-cells.ts';
import { jsonOrUndefined, readLine } from './line.ts';

/** A cell and the bytes of its line, without the line's end. */
export interface StoredCell {
  readonly summary: CellSummary;
  readonly offset: number;
  readonly length: number;
}

export interface Scan {
  /** Undefined when the first line is no header of this format. */
  readonly header: Header | undefined;
  /** By `cellId`; of several lines about one cell the last. */
  readonly cells: ReadonlyMap<string, StoredCell>;
  /** The stamp with which the run was marked complete; undefined while it is not. */
  readonly stamp: string | undefined;
  /** Cells that the run was to fetch and has not finished, by `cellId`. */
  readonly open: ReadonlySet<string>;
  /** What fields cost, as it was last written down. */
  readonly costs: LearnedCosts | undefined;
  /** Whole lines that make no sense. */
  readonly brokenLines: number;
  /** Bytes up to the end of the last whole line; what follows is torn. */
  readonly wholeLength: number;
  readonly length: number;
}

/** Of a file that is a checkpoint of this format. */
export type SoundScan = Scan & { readonly header: Header };

const chunkBytes = 1024 * 1024;
const lineEnd = 10;

/** @throws what the file system throws when the file cannot be read. */
export function scanCheckpoint(path: string): Scan {
  let header: Header | undefined;
  const cells = new Map<string, StoredCell>();
  const open = new Set<string>();
  let stamp: string | undefined;
  let costs: LearnedCosts | undefined;
  let brokenLines = 0;
  let lines = 0;

  const takeLine = (text: string, offset: number, length: number): void => {
    lines += 1;
    if (lines === 1) {
      const parsed = headerSchema.safeParse(jsonOrUndefined(text));
      header = parsed.success ? parsed.data : undefined;
      return;
    }
    const line = readLine(text);
    if (line === undefined) {
      brokenLines += 1;
    } else if (line.kind === 'cell') {
      const id = cellId(line.summary.key);
      cells.set(id, { summary: line.summary, offset, length });
      stamp = undefined;
      if (line.summary.codesOpen !== true) {
        open.delete(id);
      }
    } else if (line.kind === 'asked') {
      line.cellIds.forEach((id) => open.add(id));
    } else if (line.kind === 'complete') {
      stamp = line.stamp;
    } else {
      costs = line.costs;
    }
  };

  const { length, wholeLength } = eachLine(path, takeLine);
  return { header, cells, stamp, open, costs, brokenLines, wholeLength, length };
}

/** Calls `take` for every line that ends, with its place in bytes. */
function eachLine(
  path: string,
  take: (text: string, offset: number, length: number) => void,
): { length: number; wholeLength: number } {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(chunkBytes);
    let rest = Buffer.alloc(0);
    let length = 0;
    let wholeLength = 0;
    for (;;) {
      const size = readSync(file, chunk, 0, chunkBytes, length);
      if (size === 0) {
        return { length, wholeLength };
      }
      length += size;
      rest = Buffer.concat([rest, chunk.subarray(0, size)]);
      let start = 0;
      for (let end = rest.indexOf(lineEnd); end >= 0; end = rest.indexOf(lineEnd, start)) {
        take(rest.toString('utf8', start, end), wholeLength, end - start);
        wholeLength += end - start + 1;
        start = end + 1;
      }
      rest = rest.subarray(start);
    }
  } finally {
    closeSync(file);
  }
}

/** The same; undefined where there is no file, or none that can be opened. */
export function scanIfReadable(path: string): Scan | undefined {
  try {
    return scanCheckpoint(path);
  } catch {
    return undefined;
  }
}
