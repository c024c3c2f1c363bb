/** The checkpoint: every finished cell in one file, appended and flushed to the disk before the next request goes out. */
import {
  appendFileSync,
  closeSync,
  fdatasyncSync,
  fstatSync,
  openSync,
  statSync,
  truncateSync,
} from 'node:fs';
import type { LearnedCosts } from '@toptalent/warcraft-logs';
import type { Cell, CellKey, CellRow } from '../cell.ts';
import type { LastBuilds } from '../choose/last-builds.ts';
import type { Header } from './header.ts';
import { cellId } from './index-of-cells.ts';
import type { CellSummary, CheckpointIndex } from './index-of-cells.ts';
import { askedLine, costsLine, leftOutLine, setAsideLine, writeLine } from './line.ts';
import { rewriteCheckpoint } from './rewrite.ts';
import { moveToEnd } from './scan.ts';
import type { SoundScan, StoredCell } from './scan.ts';
import { readStored } from './stored-cells.ts';

export interface Checkpoint extends CheckpointIndex {
  readonly header: Header;
  /** Cells that the run is to fetch and has not finished, by `cellId`. The run is complete when there are none. */
  readonly open: ReadonlySet<string>;
  /** Cells whose page failed when it was last asked for, by `cellId`; the one that failed longest ago is first. */
  readonly setAside: ReadonlySet<string>;
  /** The builds published when the run began. A resumed run compares with the same ones. */
  readonly lastBuilds: LastBuilds;
  /** Points a field, as the last run learned them. */
  readonly costs: LearnedCosts | undefined;
  /** The cell with its rows; undefined if it is not stored. */
  read(key: CellKey): Cell | undefined;
  /**
   * Appends a finished cell. It survives the end of the process at once, and the end of the machine after `flush`.
   *
   * @param costs What fields cost by now; written with the cell if it is news.
   */
  append(summary: Omit<CellSummary, 'rows'>, rows: readonly CellRow[], costs?: LearnedCosts): void;
  /** Waits until everything appended is on the disk. */
  flush(): void;
  /** Notes which cells the run is to fetch. */
  ask(keys: readonly CellKey[]): void;
  /** Notes that the pages of these cells failed, so that the next run asks for them last. */
  putAside(keys: readonly CellKey[]): void;
  /** Whether the file is still where the next run looks for it, and nothing else has changed it. */
  isThere(): boolean;
  /** Notes what fields cost, if that is news. */
  rememberCosts(costs: LearnedCosts): void;
  /** Notes what the run was to read and could not, other than cells: a sentence each. */
  leaveOut(texts: readonly string[]): void;
  /** Begins a new run, dated `startedAt` (epoch seconds), with what is published now. */
  startRun(startedAt: number, lastBuilds: LastBuilds): void;
  /** Deletes these cells, so that they are fetched again. */
  forget(keys: readonly CellKey[]): void;
  /** Deletes the cells fetched before `time` (epoch seconds). */
  deleteBefore(time: number): void;
  close(): void;
}

/** Opens a file that was scanned and has a sound header; a torn last line is cut off. */
export function openCheckpoint(path: string, scan: SoundScan): Checkpoint {
  let { header, costs, length } = scan;
  let open = new Set(scan.open);
  let setAside = new Set(scan.setAside);
  let { leftOut, lastBuilds } = scan;
  let cells = new Map(scan.cells);
  truncateSync(path, length);
  let file = openSync(path, 'a+');

  const append = (text: string): number => {
    naming(path, () => appendFileSync(file, text));
    const bytes = Buffer.byteLength(text);
    length += bytes;
    return bytes;
  };

  const flush = (): void => naming(path, () => fdatasyncSync(file));

  const rewrite = (change: Partial<SoundScan>): void => {
    const rewritten = rewriteCheckpoint(path, {
      ...scan,
      header,
      costs,
      open,
      setAside,
      leftOut,
      lastBuilds,
      cells,
      ...change,
    });
    closeSync(file);
    file = openSync(path, 'a+');
    ({ header, length, lastBuilds } = rewritten);
    cells = new Map(rewritten.cells);
    open = new Set(rewritten.open);
    setAside = new Set(rewritten.setAside);
  };

  /** Rewrites the file without the other cells, if there are any. */
  const keepOnly = (wanted: (id: string, cell: StoredCell) => boolean): void => {
    const kept = new Map([...cells].filter(([id, cell]) => wanted(id, cell)));
    if (kept.size < cells.size) {
      rewrite({ cells: kept });
    }
  };

  return {
    get header() {
      return header;
    },
    get open() {
      return open;
    },
    get setAside() {
      return setAside;
    },
    get lastBuilds() {
      return lastBuilds;
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
      if (learned !== undefined && !sameCosts(learned, costs)) {
        append(costsLine(learned));
        costs = learned;
      }
      const offset = length;
      const bytes = append(writeLine(summary, rows));
      const id = cellId(summary.key);
      cells.set(id, { summary: { ...summary, rows: rows.length }, offset, length: bytes - 1 });
      setAside.delete(id);
      if (summary.codesOpen !== true) {
        open.delete(id);
      }
    },
    flush,
    ask(keys) {
      const news = keys.map(cellId).filter((id) => !open.has(id));
      if (news.length > 0) {
        append(askedLine(news));
        flush();
        news.forEach((id) => open.add(id));
      }
    },
    putAside(keys) {
      if (keys.length > 0) {
        const ids = keys.map(cellId);
        append(setAsideLine(ids));
        ids.forEach((id) => moveToEnd(setAside, id));
      }
    },
    isThere() {
      const ours = fstatSync(file, { bigint: true });
      const found = statSync(path, { bigint: true, throwIfNoEntry: false });
      return found?.ino === ours.ino && found.dev === ours.dev && found.size === BigInt(length);
    },
    rememberCosts(learned) {
      if (!sameCosts(learned, costs)) {
        append(costsLine(learned));
        flush();
        costs = learned;
      }
    },
    leaveOut(texts) {
      if (texts.join() !== leftOut.join()) {
        append(leftOutLine(texts));
        leftOut = texts;
      }
    },
    startRun(startedAt, published) {
      const next = { ...header, run: header.run + 1, startedAt };
      rewrite({ header: next, open: new Set(), lastBuilds: published });
    },
    forget(keys) {
      const ids = new Set(keys.map(cellId));
      keepOnly((id) => !ids.has(id));
    },
    deleteBefore(time) {
      keepOnly((_, { summary }) => summary.fetchedAt >= time);
    },
    close: () => closeSync(file),
  };
}

/** Names the file in an error: of an open file the system does not say which one it is. */
function naming(path: string, use: () => void): void {
  try {
    use();
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}

function sameCosts(a: LearnedCosts, b: LearnedCosts | undefined): boolean {
  return a.rankings === b?.rankings && a.report === b?.report && a.discovery === b?.discovery;
}
