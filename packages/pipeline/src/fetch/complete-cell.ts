/** Asks reports for the codes that a stored cell lacks, and stores it again with them. */
import { askReports, rowsToAsk } from './ask-reports.ts';
import { isTroubleOfReports } from './passing.ts';
import type { ReportOutage } from './report-outage.ts';
import type { FetchEvent, FetchRequest } from './request.ts';
import { storeCell } from './store-cell.ts';
import type { ReadCell } from './store-cell.ts';

/**
 * @param kind What to tell if it worked.
 * @throws whatever stops the run.
 */
export async function completeCell(
  request: FetchRequest,
  read: ReadCell,
  outage: ReportOutage,
  kind: 'fetched' | 'completed',
): Promise<FetchEvent> {
  const { client, checkpoint, candidatesOf, limit, whenSpent } = request;
  const { planned } = read;
  const { salt } = checkpoint.header;
  const failed = { kind: 'failed', planned, isRead: kind === 'fetched' } as const;
  while (outage.reason === undefined) {
    try {
      const asking = { client, specialization: planned.specialization, salt, candidatesOf, limit };
      const { cell, refusal } = await askReports(asking, read.cell);
      const candidates = candidatesOf(cell);
      if (cell !== read.cell || refusal === undefined) {
        outage.answered();
        storeCell(request, { ...read, cell }, candidates, refusal !== undefined);
        checkpoint.flush();
      }
      return refusal === undefined
        ? { kind, planned, cell }
        : { ...failed, ...refusal, codesLeft: rowsToAsk(candidates).length };
    } catch (error) {
      if (isTroubleOfReports(error)) {
        outage.failed(error);
        return { ...failed, reason: error.message };
      }
      await whenSpent(error);
    }
  }
  return { ...failed, reason: outage.reason.message };
}
