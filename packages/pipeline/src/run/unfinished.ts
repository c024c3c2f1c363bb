/** The cells that a run leaves unfinished, each with its reason. */
import { AllowanceSpentError, RateLimitedError } from '@toptalent/warcraft-logs';
import { cellName } from '../plan/cell-name.ts';
import type { PlannedCell } from '../plan/plan.ts';
import type { UnfinishedOutcome, UnfinishedWhy } from '../outcome/unfinished-outcome.ts';

/** A planned cell that was not finished. */
export interface Unfinished {
  readonly planned: PlannedCell;
  readonly why: UnfinishedWhy;
  /** In words, to follow the cell's name and a colon. */
  readonly reason: string;
}

export function unfinishedOutcome({ planned, why, reason }: Unfinished): UnfinishedOutcome {
  const { specId, contentType, encounterId } = planned.key;
  return { cell: cellName(planned), specId, contentType, encounterId, why, reason };
}

/** Cells that were not asked for because the points were spent; none if something else stopped the run, or nothing. */
export function withoutPoints(open: readonly PlannedCell[], stoppedBy: unknown): readonly Unfinished[] {
  const spent = stoppedBy instanceof AllowanceSpentError || stoppedBy instanceof RateLimitedError;
  return spent ? open.map((planned) => ({ planned, why: 'allowance', reason: 'no points were left' })) : [];
}
