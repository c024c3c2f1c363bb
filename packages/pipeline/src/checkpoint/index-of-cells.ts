/** What is remembered of each finished cell while its rows stay on the disk. */
import type { CellDifficulty, CellKey } from '../cell.ts';
import type { RankingsMetric } from '@toptalent/warcraft-logs';

export interface CellSummary {
  readonly key: CellKey;
  /** The difficulty its rows are from. */
  readonly difficulty: CellDifficulty;
  /** The difficulties that were to be tried, in order. */
  readonly tried: readonly CellDifficulty[];
  readonly metric: RankingsMetric;
  readonly pages: number;
  /** The reading ended because the sample was large enough or there was no more, not at the ceiling of pages. */
  readonly enough: boolean;
  /** Epoch seconds by the clock: what ageing goes by. */
  readonly fetchedAt: number;
  /** Number of the run that fetched it. */
  readonly run: number;
  /** Start of that run, epoch seconds: what dates the data. */
  readonly runStartedAt: number;
  /** Its rows are newer than the talent trees: codes are asked of reports, for what the rule of the day would publish. */
  readonly treeLags?: true | undefined;
  /** Number of rows; 0 when nobody is ranked. */
  readonly rows: number;
}

export interface CheckpointIndex {
  find(key: CellKey): CellSummary | undefined;
  /** In no particular order. */
  all(): readonly CellSummary[];
}

/** One text for one cell. */
export function cellId(key: CellKey): string {
  return `${key.specId}/${key.encounterId}`;
}
