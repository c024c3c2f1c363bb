/** The checkpoint: every finished cell in one file, appended, and flushed to the disk before the next request goes out. */
import { closeSync, fdatasyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import type { LearnedCosts } from '@toptalent/warcraft-logs';
import type { Cell, CellKey, CellRow } from '../cell.ts';
import type { Header } from './header.ts';
import { cellId } from './index-of-cells.ts';
import type { CellSummary, CheckpointIndex } from './index-of-cells.ts';
import { askedLine, cellFrom, completeLine, costsLine, readLine, writeLine } from './line.ts';
import { rewriteCheckpoint } from './rewrite.ts';
import type { Marks } from './rewrite.ts';
import type { SoundScan, StoredCell } from './scan.ts';

/** The checkpoint changed under us: something else writes to it. */
export class CheckpointChangedError extends Error {
  override readonly name = 'CheckpointChangedError';
}

export interface Checkpoint extends CheckpointIndex {
  readonly header: Header;
  /** Cells that the run is to fetch and has not finished, by `cellId`. */
  readonly open: ReadonlySet<string>;
  /** Everything asked of the run has been fetched, and this stamp says what was made of it; undefined while it is not. */
  readonly stamp: string | undefined;
  /** Points a field, as the last run learned them. */
  readonly costs: LearnedCosts | undefined;
  /** The cell with its rows; undefined when there is none. */
  read(key: CellKey): Cell | undefined;
  /**
   * Writes a finished cell: the end of the process does not take it any more, but that of the machine may until `flush`.
   *
   * @param costs What fields cost by now: written down with it where that is news, so that not even a kill forgets it.
   */
  append(summary: Omit<CellSummary, 'rows'>, rows: readonly CellRow[], costs?: LearnedCosts): void;
  /** When this returns, what was written is on the disk. Once for several cells: the disk takes its time each time. */
  flush(): void;
  /** Writes down what the run is to fetch, where that is news: it is not complete before. */
  ask(keys: readonly CellKey[]): void;
  markComplete(stamp: string): void;
  /** Writes down what fields cost, unless that is known already. */
  rememberCosts(costs: LearnedCosts): void;
  /** Begins a new run, dated `startedAt` (epoch seconds). */
  startRun(startedAt: number): void;
  /** Deletes these cells: they are fetched again. */
  forget(keys: readonly CellKey[]): void;
  /** Deletes the cells fetched before that time (epoch seconds), and what newer lines have replaced. A complete run stays so. */
  deleteBefore(time: number): void;
  close(): void;
}

/** Opens a file that has been scanned and has a sound header; a torn end is cut off. */
export function openCheckpoint(path: string, scan: SoundScan): Checkpoint {
  let { header, stamp, costs } = scan;
  let open = new Set(scan.open);
  let cells = new Map(scan.cells);
  let length = scan.wholeLength;
  let file = openSync(path, 'r+');
  let flushed = true;
  if (scan.length > scan.wholeLength) {
    ftruncateSync(file, scan.wholeLength);
  }

  /** Of a file that is open the system does not say which it is. */
  const naming = (use: () => void): void => {
    try {
      use();
    } catch (error) {
      throw error instanceof Error ? Object.assign(error, { path }) : error;
    }
  };

  const append = (text: string): number => {
    const bytes = Buffer.from(text, 'utf8');
    flushed = false;
    naming(() => {
      for (let written = 0; written < bytes.length;) {
        written += writeSync(file, bytes, written, bytes.length - written, length + written);
      }
    });
    length += bytes.length;
    return bytes.length;
  };

  const flush = (): void => {
    if (!flushed) {
      naming(() => fdatasyncSync(file));
      flushed = true;
    }
  };

  const rewrite = (newHeader: Header, kept: ReadonlyMap<string, StoredCell>, marks: Marks): void => {
    closeSync(file);
    try {
      const rewritten = rewriteCheckpoint(path, newHeader, kept, marks);
      cells = new Map(rewritten.cells);
      length = rewritten.length;
      header = newHeader;
      open = new Set(marks.open);
      stamp = marks.stamp;
    } finally {
      // Should it fail, the old file is there.
      file = openSync(path, 'r+');
    }
  };

  /** Rewrites the file without the other cells, if there are any. */
  const keepOnly = (wanted: (id: string, cell: StoredCell) => boolean, marks: Marks): void => {
    const kept = new Map([...cells].filter(([id, cell]) => wanted(id, cell)));
    if (kept.size < cells.size) {
      rewrite(header, kept, marks);
    }
  };

  return {
    get header() {
      return header;
    },
    get stamp() {
      return stamp;
    },
    get open() {
      return open;
    },
    get costs() {
      return costs;
    },
    find: (key) => cells.get(cellId(key))?.summary,
    all: () => [...cells.values()].map((cell) => cell.summary),
    read(key) {
      const stored = cells.get(cellId(key));
      return stored === undefined ? undefined : readStored(file, stored);
    },
    append(summary, rows, learned) {
      const news = learned === undefined || sameCosts(learned, costs) ? '' : costsLine(learned);
      // Costs are plain ASCII: as many bytes as characters.
      const offset = length + news.length;
      const size = append(news + writeLine(summary, rows)) - news.length;
      costs = news === '' ? costs : learned;
      const stored = { summary: { ...summary, rows: rows.length }, offset, length: size - 1 };
      cells.set(cellId(summary.key), stored);
      stamp = undefined;
      if (summary.codesOpen !== true) {
        open.delete(cellId(summary.key));
      }
    },
    ask(keys) {
      const news = keys.map(cellId).filter((id) => !open.has(id));
      if (news.length > 0) {
        append(askedLine(news));
        flush();
        news.forEach((id) => open.add(id));
      }
    },
    flush,
    markComplete(newStamp) {
      if (stamp !== newStamp) {
        append(completeLine(newStamp));
        flush();
        stamp = newStamp;
      }
    },
    rememberCosts(learned) {
      if (!sameCosts(learned, costs)) {
        append(costsLine(learned));
        flush();
        costs = learned;
      }
    },
    startRun(startedAt) {
      const marks = { costs, open: new Set<string>(), stamp: undefined };
      rewrite({ ...header, run: header.run + 1, startedAt }, cells, marks);
    },
    forget(keys) {
      const ids = new Set(keys.map(cellId));
      keepOnly((id) => !ids.has(id), { costs, open, stamp: undefined });
    },
    deleteBefore(time) {
      keepOnly((_, { summary }) => summary.fetchedAt >= time, { costs, open, stamp });
    },
    close: () => closeSync(file),
  };
}

function sameCosts(a: LearnedCosts, b: LearnedCosts | undefined): boolean {
  return a.rankings === b?.rankings && a.report === b?.report && a.discovery === b?.discovery;
}

export function readStored(file: number, stored: StoredCell): Cell {
  const bytes = Buffer.alloc(stored.length);
  readSync(file, bytes, 0, stored.length, stored.offset);
  const line = readLine(bytes.toString('utf8'));
  if (line?.kind !== 'cell' || cellId(line.summary.key) !== cellId(stored.summary.key)) {
    throw new CheckpointChangedError('The checkpoint was changed by something else while it was in use.');
  }
  return cellFrom(line.summary, line.rows());
}
