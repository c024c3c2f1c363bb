/**
 * Fetches the cells that are due: several pages in a request, one request at a time. A cell that needs another page or
 * difficulty goes before new cells, so that no more cells are open than one request holds.
 */
import { GraphqlError, maxRankingsPerRequest } from '@toptalent/warcraft-logs';
import type { RankingsAnswer } from '@toptalent/warcraft-logs';
import { rowsToAsk } from './ask-reports.ts';
import { completeCell } from './complete-cell.ts';
import { openCell } from './open-cell.ts';
import type { OpenCell } from './open-cell.ts';
import { isPassing } from './passing.ts';
import { createReportOutage } from './report-outage.ts';
import type { ReportOutage } from './report-outage.ts';
import type { FetchEvent, FetchRequest } from './request.ts';
import { readCell, storeCell } from './store-cell.ts';

/** So many requests in a row that fail for good mean that the service is down, not that a cell is broken. */
const failuresInARow = 3;
/** Pages that a cell may still need: two more of its own, or another difficulty. */
const pagesToFinish = 3;

/** @throws whatever stops the run: no points, refused credentials, cancelled, a full disk. */
export async function* fetchCells(request: FetchRequest): AsyncGenerator<FetchEvent> {
  const outage = createReportOutage();
  for (const planned of request.codeless) {
    const cell = request.checkpoint.read(planned.key);
    const stored = request.checkpoint.find(planned.key);
    if (cell !== undefined && stored !== undefined) {
      const { codesOpen: _, ...summary } = stored;
      yield await completeCell(request, { planned, cell, summary }, outage, 'completed');
    }
  }
  const waiting = [...request.due];
  let open: OpenCell[] = [];
  let failures = 0;
  const { salt, startedAt } = request.checkpoint.header;
  for (;;) {
    while (waiting.length > 0 && open.length < mostOpen(request, open.length)) {
      open.push(openCell(waiting.shift()!, { salt, startedAt, sampleOf: request.sampleOf }));
    }
    if (open.length === 0) {
      return;
    }
    const asked = open.slice(0, Math.max(1, affordablePages(request)));
    const answers = await askForPages(request, asked);
    if (answers instanceof Error) {
      failures += 1;
      for (const { planned } of asked) {
        yield { kind: 'failed', planned, reason: answers.message };
      }
      if (failures >= failuresInARow) {
        throw answers;
      }
      open = open.slice(asked.length);
      continue;
    }
    failures = 0;
    asked.forEach((cell, index) => cell.take(answers[index]!));
    const whole = open.filter((cell) => cell.wants === undefined);
    open = open.filter((cell) => cell.wants !== undefined);
    yield* finish(request, whole, outage);
  }
}

function affordablePages({ client }: FetchRequest): number {
  return client.allowance.affordable('rankings', Date.now());
}

/**
 * As many cells as one request holds. Near the end of the points only as many as can still be finished, at a guess of three
 * pages a cell, because the pages of an unfinished cell are lost when the run stops. One is always tried, to learn whether
 * there are points again.
 */
function mostOpen(request: FetchRequest, open: number): number {
  const finishable = Math.floor(affordablePages(request) / pagesToFinish);
  return Math.min(maxRankingsPerRequest, Math.max(finishable, open === 0 ? 1 : 0));
}

/** The answers, or the error if none of these pages can be had now although the run may go on. */
async function askForPages(
  { client, whenSpent }: FetchRequest,
  open: readonly OpenCell[],
): Promise<readonly RankingsAnswer[] | Error> {
  for (;;) {
    try {
      const answers = await client.rankings(open.map((cell) => cell.wants!));
      const failures = answers.flatMap((answer) => (answer.kind === 'failed' ? [answer.error] : []));
      const [first] = failures;
      if (first === undefined || failures.length < answers.length) {
        return answers;
      }
      if (first instanceof GraphqlError && answers.length > 1) {
        throw first;
      }
      return first;
    } catch (error) {
      if (isPassing(error)) {
        return error;
      }
      await whenSpent(error);
    }
  }
}

/**
 * Stores every cell that was read whole before any report is asked for a code: whatever happens then, no page is asked for
 * twice.
 */
async function* finish(
  request: FetchRequest,
  cells: readonly OpenCell[],
  outage: ReportOutage,
): AsyncGenerator<FetchEvent> {
  const read = cells
    .filter(({ failure }) => failure === undefined)
    .map(({ planned, result }) => readCell(request, planned, result));
  const stored = read.map((cell) => {
    const candidates = request.candidatesOf(cell.cell);
    const codesOpen = rowsToAsk(candidates).length > 0;
    storeCell(request, cell, candidates, codesOpen);
    return { cell, codesOpen };
  });
  request.checkpoint.flush();
  for (const { planned, failure } of cells) {
    if (failure !== undefined) {
      yield { kind: 'failed', planned, reason: failure };
    }
  }
  for (const { cell, codesOpen } of stored) {
    yield codesOpen
      ? await completeCell(request, cell, outage, 'fetched')
      : { kind: 'fetched', planned: cell.planned, cell: cell.cell };
  }
}
