/** Reads a checkpoint file and remembers where each cell lies in it. */
import { closeSync, readSync } from 'node:fs';
import { openRegular, readRegular } from '@toptalent/border/read-regular';
import type { LearnedCosts } from '@toptalent/warcraft-logs';
import type { LastBuilds } from '../choose/last-builds.ts';
import { headerSchema } from './header.ts';
import type { Header } from './header.ts';
import { cellId } from './index-of-cells.ts';
import type { CellSummary } from './index-of-cells.ts';
import { jsonOrUndefined, readLine } from './line.ts';

/** A cell and the bytes of its line, without the line end. */
export interface StoredCell {
  readonly summary: CellSummary;
  readonly offset: number;
  readonly length: number;
}

export interface Scan {
  /** Undefined if the first line is not a header of this format. */
  readonly header: Header | undefined;
  /** By `cellId`; of several lines about one cell the last. */
  readonly cells: ReadonlyMap<string, StoredCell>;
  /** Cells that the run was to fetch and has not finished, by `cellId`. */
  readonly open: ReadonlySet<string>;
  /** Cells whose page failed when it was last asked for, by `cellId`; the one that failed longest ago is first. */
  readonly setAside: ReadonlySet<string>;
  /** What the last run was to read and could not, other than cells: a sentence each. */
  readonly leftOut: readonly string[];
  /** What was published when the run began; empty if nothing was. */
  readonly lastBuilds: LastBuilds;
  /** Points a field, as they were noted last. */
  readonly costs: LearnedCosts | undefined;
  /** Whole lines that cannot be read. */
  readonly brokenLines: number;
  /** Bytes up to the end of the last whole line. */
  readonly length: number;
  /** There is half a line after the last whole one. */
  readonly torn: boolean;
}

/** The scan of a checkpoint of this format. */
export type SoundScan = Scan & { readonly header: Header };

const lineEnd = 10;
const mostHeaderBytes = 64 * 1024;
/** Some ten times a whole season. */
export const mostBytes = 1024 ** 3;
/** A cell of 20 pages has about 1.5 MB. */
const mostLineBytes = 16 * 1024 ** 2;

/** @throws {FileRefusedError} for what is no file of ours, and what the file system throws if it cannot be read. */
export function scanCheckpoint(path: string): Scan {
  const bytes = readRegular(path, mostBytes);
  let header: Header | undefined;
  let costs: LearnedCosts | undefined;
  let brokenLines = 0;
  const cells = new Map<string, StoredCell>();
  const open = new Set<string>();
  const setAside = new Set<string>();
  let leftOut: readonly string[] = [];
  let lastBuilds: LastBuilds = {};
  let start = 0;
  for (let end = bytes.indexOf(lineEnd); end >= 0; end = bytes.indexOf(lineEnd, start)) {
    // An endless line is not even decoded.
    const text = end - start > mostLineBytes ? '' : bytes.toString('utf8', start, end);
    const line = start === 0 ? undefined : readLine(text);
    if (start === 0) {
      header = headerSchema.safeParse(jsonOrUndefined(text)).data;
    } else if (line === undefined) {
      brokenLines += 1;
    } else if (line.kind === 'cell') {
      const id = cellId(line.summary.key);
      cells.set(id, { summary: line.summary, offset: start, length: end - start });
      setAside.delete(id);
      if (line.summary.codesOpen !== true) {
        open.delete(id);
      }
    } else if (line.kind === 'asked') {
      line.cellIds.forEach((id) => open.add(id));
    } else if (line.kind === 'leftOut') {
      leftOut = line.texts;
    } else if (line.kind === 'lastBuilds') {
      lastBuilds = line.lastBuilds;
    } else if (line.kind === 'setAside') {
      line.cellIds.forEach((id) => moveToEnd(setAside, id));
    } else {
      costs = line.costs;
    }
    start = end + 1;
  }
  return {
    header,
    cells,
    open,
    setAside,
    leftOut,
    lastBuilds,
    costs,
    brokenLines,
    length: start,
    torn: start < bytes.length,
  };
}

/** Adds it as the newest, also if it is in the set already. */
export function moveToEnd(set: Set<string>, id: string): void {
  set.delete(id);
  set.add(id);
}

/** The scan of a file; undefined if there is no file, or it cannot be read. */
export function scanIfReadable(path: string): Scan | undefined {
  try {
    return scanCheckpoint(path);
  } catch {
    return undefined;
  }
}

/** The header alone; undefined if there is no checkpoint of this format. */
export function readHeader(path: string): Header | undefined {
  try {
    const { file } = openRegular(path);
    try {
      const start = Buffer.alloc(mostHeaderBytes);
      const size = readSync(file, start, 0, start.length, 0);
      const [line] = start.toString('utf8', 0, size).split('\n', 1);
      return headerSchema.safeParse(jsonOrUndefined(line ?? '')).data;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
