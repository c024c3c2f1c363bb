/** What `fetchCells` is given, and the events that it yields. */
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import type { Cell } from '../cell.ts';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import type { Candidates, CellSample } from '../choose/survey-cell.ts';
import type { PlannedCell } from '../plan/plan.ts';
import type { ReportLimit } from './report-limit.ts';

export interface FetchRequest {
  readonly client: WarcraftLogsClient;
  readonly checkpoint: Checkpoint;
  /** Cells to fetch, in this order; those that are suspect come last. */
  readonly due: readonly PlannedCell[];
  /** Cells that are stored but lack codes of reports. */
  readonly codeless: readonly PlannedCell[];
  /** Whether the sample of a cell is large enough. */
  readonly sampleOf: (cell: Cell) => CellSample;
  /** Which rows need a code. */
  readonly candidatesOf: (cell: Cell) => Candidates;
  /** What reports may cost. */
  readonly limit: ReportLimit;
  /** Called if the points are spent; resolves when they are back, or rejects to stop. */
  readonly whenSpent: (error: unknown) => Promise<void>;
}

/** What became of a cell. A fetched or completed one is in the checkpoint, on the disk. */
export type FetchEvent =
  /** `completed`: it was stored before, and has the codes now that it lacked. */
  | { readonly kind: 'fetched' | 'completed'; readonly planned: PlannedCell; readonly cell: Cell }
  /** What came before the page that failed, if anything, is in the checkpoint. */
  | {
      readonly kind: 'failed';
      readonly planned: PlannedCell;
      readonly reason: string;
      /** Undefined: its page, or a report, did not come. */
      readonly why?: 'allowance' | 'unusable' | undefined;
      /** Its pages were read just now: what lacks are codes of reports. */
      readonly isRead?: boolean | undefined;
      /** Import codes that are still to be asked for; undefined if that is not the trouble. */
      readonly codesLeft?: number | undefined;
    }
  /** It waits until all others are fetched; one of the other kinds follows. */
  | { readonly kind: 'postponed'; readonly planned: PlannedCell };
