/** Asks reports for the codes that a stored cell lacks, and stores it again with them. */
import { askReports } from './ask-reports.ts';
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
  const { client, checkpoint, candidatesOf, whenSpent } = request;
  const { planned } = read;
  const { salt } = checkpoint.header;
  while (outage.reason === undefined) {
    try {
      const asking = { client, specialization: planned.specialization, salt, candidatesOf };
      const cell = await askReports(asking, read.cell);
      outage.answered();
      storeCell(request, { ...read, cell }, candidatesOf(cell), false);
      checkpoint.flush();
      return { kind, planned, cell };
    } catch (error) {
      if (isTroubleOfReports(error)) {
        outage.failed(error);
        return { kind: 'failed', planned, reason: error.message };
      }
      await whenSpent(error);
    }
  }
  return { kind: 'failed', planned, reason: outage.reason.message };
}
