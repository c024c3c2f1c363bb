/**
 * Fetches the cells that are due: several pages in a request, one request at a time. A cell that needs another page or
 * difficulty goes before new cells, so that no more cells are open than one request holds. A page that fails costs its
 * cell and nothing else.
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
import { createQueue } from './queue.ts';
import type { Queue } from './queue.ts';
import type { FetchEvent, FetchRequest } from './request.ts';
import { readCell, storeCell } from './store-cell.ts';

/** If this many requests in a row fail after all retries, the service is down, not a single cell. */
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
  const queue = createQueue(request.due);
  yield* queue.postponed.map((planned) => ({ kind: 'postponed', planned }) as const);
  let open: OpenCell[] = [];
  let failures = 0;
  const { salt, startedAt } = request.checkpoint.header;
  for (;;) {
    while (open.length < mostOpen(request, open.length) && nextFits(queue, open)) {
      open.push(openCell(queue.take(), { salt, startedAt, sampleOf: request.sampleOf }));
    }
    if (open.length === 0) {
      return;
    }
    const asked = open.slice(0, Math.max(1, affordablePages(request)));
    const answers = await askForPages(request, asked);
    const error = answers instanceof Error ? answers : errorOfAll(answers, asked, queue);
    failures = error === undefined ? 0 : failures + 1;
    if (answers instanceof Error || (error !== undefined && encountersOf(asked).size > 1)) {
      // It may be the service, so no encounter is blamed for it.
      for (const { planned } of asked) {
        yield { kind: 'failed', planned, reason: error!.message };
      }
      open = open.slice(asked.length);
    } else {
      asked.forEach((cell, index) => cell.take(answers[index]!));
      const over = open.filter((cell) => cell.wants === undefined);
      open = open.filter((cell) => cell.wants !== undefined);
      yield* finish(request, over, outage);
      yield* reorder(queue, over);
    }
    if (error !== undefined && failures >= failuresInARow) {
      throw error;
    }
  }
}

/** Whether the next cell can be asked for together with the open ones: one whose encounter is in trouble is asked alone. */
function nextFits({ next, isTroubled }: Queue, open: readonly OpenCell[]): boolean {
  return (
    next !== undefined &&
    (open.length === 0 || !(isTroubled(next) || open.some(({ planned }) => isTroubled(planned))))
  );
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

/** The answers, or the error if there is no connection now. */
async function askForPages(
  { client, whenSpent }: FetchRequest,
  open: readonly OpenCell[],
): Promise<readonly RankingsAnswer[] | Error> {
  for (;;) {
    try {
      return await client.rankings(open.map((cell) => cell.wants!));
    } catch (error) {
      if (isPassing(error)) {
        return error;
      }
      await whenSpent(error);
    }
  }
}

/**
 * Why not one page came although some could be expected: then it may be the service, and not the pages.
 *
 * @throws {GraphqlError} if the API refuses several encounters at once: that is no trouble of encounters.
 */
function errorOfAll(
  answers: readonly RankingsAnswer[],
  asked: readonly OpenCell[],
  queue: Queue,
): Error | undefined {
  const errors = answers.flatMap((answer) => (answer.kind === 'failed' ? [answer.error] : []));
  const [first] = errors;
  const expected = asked.filter(({ planned }) => !planned.suspect && !queue.isTroubled(planned));
  if (first === undefined || errors.length < answers.length || expected.length === 0) {
    return undefined;
  }
  if (first instanceof GraphqlError && encountersOf(asked).size > 1) {
    throw first;
  }
  return first;
}

function encountersOf(cells: readonly OpenCell[]): ReadonlySet<number> {
  return new Set(cells.map(({ planned }) => planned.key.encounterId));
}

/**
 * Stores what was read before any report is asked for a code: whatever happens then, no page is asked for twice. A cell
 * with a page that failed is set aside for the next run; the pages before that one are stored until then.
 */
async function* finish(
  request: FetchRequest,
  cells: readonly OpenCell[],
  outage: ReportOutage,
): AsyncGenerator<FetchEvent> {
  const { checkpoint } = request;
  const stored = cells.flatMap(({ planned, result, failure }) => {
    if (result === undefined) {
      return [];
    }
    const cell = readCell(request, planned, result);
    const candidates = request.candidatesOf(cell.cell);
    const codesOpen = rowsToAsk(candidates).length > 0;
    storeCell(request, cell, candidates, codesOpen);
    return failure === undefined ? [{ cell, codesOpen }] : [];
  });
  checkpoint.putAside(cells.filter(({ failure }) => failure !== undefined).map(({ planned }) => planned.key));
  checkpoint.flush();
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

/** Tells the queue how these cells ended, and yields the cells that the queue then postpones or gives up. */
function* reorder(queue: Queue, cells: readonly OpenCell[]): Generator<FetchEvent> {
  for (const { planned, failure } of cells) {
    const { encounterId } = planned.key;
    if (failure === undefined) {
      queue.succeeded(encounterId);
      continue;
    }
    const { failures, postponed, givenUp } = queue.failed(encounterId);
    for (const other of postponed) {
      yield { kind: 'postponed', planned: other };
    }
    for (const other of givenUp) {
      const reason = `not asked, because the encounter failed ${failures} times in a row: ${failure}`;
      yield { kind: 'failed', planned: other, reason };
    }
  }
}
