/** What is kept in memory of each finished cell, while its rows stay on the disk. */
import type { CellDifficulty, CellKey } from '../cell.ts';
import type { RankingsMetric } from '@toptalent/warcraft-logs';

export interface CellSummary {
  readonly key: CellKey;
  /** The difficulty that its rows are from. */
  readonly difficulty: CellDifficulty;
  /** The difficulties that were to be tried, in order. */
  readonly tried: readonly CellDifficulty[];
  readonly metric: RankingsMetric;
  readonly pages: number;
  /** False if reading stopped at the limit of pages, or at a page that failed. */
  readonly enough: boolean;
  /** Epoch seconds by the clock. The age of the cell counts from here. */
  readonly fetchedAt: number;
  /** Number of the run that fetched it. */
  readonly run: number;
  /** Start of that run, epoch seconds. It dates the data. */
  readonly runStartedAt: number;
  /** Its rows are newer than the talent trees: codes come from reports. */
  readonly treeLags?: true | undefined;
  /** Reports must still be asked for codes of its builds. Until then nothing is chosen from it. */
  readonly codesOpen?: true | undefined;
  /** Why no build can be chosen from it, in words; missing if one can, or if `codesOpen`. */
  readonly withoutBuild?: string | undefined;
  /** Rows of its pages that could not be read; missing if there were none. */
  readonly malformedRows?: number | undefined;
  /** Number of rows; 0 if nobody is ranked. */
  readonly rows: number;
}

export interface CheckpointIndex {
  find(key: CellKey): CellSummary | undefined;
  /** In no particular order. */
  all(): readonly CellSummary[];
}

/** A text that is different for every cell. */
export function cellId(key: CellKey): string {
  return `${key.specId}/${key.encounterId}`;
}
