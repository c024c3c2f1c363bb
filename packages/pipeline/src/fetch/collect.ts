/**
 * Fetches the cells that are due: several pages in a request, one request at a time. A cell that needs another page or
 * difficulty goes before new cells, so that no more cells are open than one request holds.
 */
import { GraphqlError, maxRankingsPerRequest } from '@toptalent/warcraft-logs';
import type { RankingsAnswer, RankingsRequest, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import type { Cell, CellRow } from '../cell.ts';
import type { CandidateRows } from '../choose/candidate-rows.ts';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { openCell } from './open-cell.ts';
import type { OpenCell, RowSurvey } from './open-cell.ts';
import { isPassing, isTroubleOfReports } from './passing.ts';
import { withFights } from './candidate-fights.ts';
import { withReportCodes } from './report-codes.ts';
import type { CodesNeeded } from './report-codes.ts';
import { createReportOutage } from './report-outage.ts';
import type { ReportOutage } from './report-outage.ts';

/** So many requests in a row that fail for good mean that the service is down, not that a cell is ill. */
const failuresInARow = 3;
/** Pages that a cell may still need: two more of its own, or another difficulty. */
const pagesToFinish = 3;

export interface CollectRequest {
  readonly client: WarcraftLogsClient;
  readonly checkpoint: Checkpoint;
  /** In the order in which they shall be fetched. */
  readonly cells: readonly PlannedCell[];
  readonly survey: (cell: Cell) => RowSurvey;
  readonly codesNeeded: CodesNeeded;
  /** Which rows can stand for the builds that may be published: report and fight of one for each are kept. */
  readonly candidates: (cell: Cell) => readonly CandidateRows[];
  /** Epoch seconds. */
  readonly now: () => number;
  /** The cell is as the checkpoint would give it back. */
  readonly onFinished: (planned: PlannedCell, cell: Cell) => void;
  readonly onFailed: (cell: PlannedCell, reason: string) => void;
  /** Called while a request is under way: time to do what needs no network. */
  readonly meanwhile: () => Promise<void>;
  /** Called when points are spent; resolves when they are back, or rejects to stop. */
  readonly onSpent: (error: unknown) => Promise<void>;
}

/** @throws whatever stops the run: no points, refused credentials, cancelled, a full disk. */
export async function collect(request: CollectRequest): Promise<void> {
  const waiting = [...request.cells];
  let open: OpenCell[] = [];
  let failures = 0;
  const outage = createReportOutage();
  const { salt, startedAt } = request.checkpoint.header;
  for (;;) {
    while (waiting.length > 0 && open.length < mostOpen(request, open.length)) {
      open.push(openCell(waiting.shift()!, salt, startedAt, request.survey));
    }
    if (open.length === 0) {
      return;
    }
    const asked = open.slice(0, Math.max(1, affordablePages(request)));
    const answers = await ask(request, asked);
    if (answers instanceof Error) {
      failures += 1;
      for (const cell of asked) {
        request.onFailed(cell.planned, answers.message);
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
    await finish(request, whole, outage);
  }
}

function affordablePages({ client }: CollectRequest): number {
  return client.allowance.affordable('rankings', Date.now());
}

/**
 * As many cells as one request holds; near the end of the points only what can still be finished, at a guess of three
 * pages a cell: what is read of an unfinished cell is lost when the run stops. One is always tried, to learn that
 * nothing goes any more.
 */
function mostOpen(request: CollectRequest, open: number): number {
  const finishable = Math.floor(affordablePages(request) / pagesToFinish);
  return Math.min(maxRankingsPerRequest, Math.max(finishable, open === 0 ? 1 : 0));
}

/** The answers, or the error when these cells cannot be had now although everything else may go on. */
async function ask(
  request: CollectRequest,
  open: readonly OpenCell[],
): Promise<readonly RankingsAnswer[] | Error> {
  const pages: RankingsRequest[] = open.map((cell) => cell.wants!);
  for (;;) {
    const asking = request.client.rankings(pages);
    // What goes wrong is met where it is awaited; until then it shall not count as unhandled.
    asking.catch(() => undefined);
    await request.meanwhile();
    try {
      const answers = await asking;
      const [first] = answers;
      if (first?.kind !== 'failed' || !answers.every(({ kind }) => kind === 'failed')) {
        return answers;
      }
      if (first.error instanceof GraphqlError && pages.length > 1) {
        throw first.error;
      }
      return first.error;
    } catch (error) {
      if (isPassing(error)) {
        return error;
      }
      await request.onSpent(error);
    }
  }
}

/**
 * Writes down every cell that was read whole before a report is asked for anything: whatever comes of that, no page is
 * asked for twice.
 */
async function finish(
  request: CollectRequest,
  cells: readonly OpenCell[],
  outage: ReportOutage,
): Promise<void> {
  const needCodes = cells.filter((cell) => !settle(request, cell));
  request.checkpoint.flush();
  for (const cell of needCodes) {
    await addCodes(request, cell, outage);
  }
}

/** False when the cell is on the disk, but codes are still to be asked for. */
function settle(request: CollectRequest, open: OpenCell): boolean {
  const { planned, failure } = open;
  if (failure !== undefined) {
    request.onFailed(planned, failure);
    return true;
  }
  const { cell, treeLags } = open.result;
  const needsCodes = treeLags && request.codesNeeded(cell, new Set()).length > 0;
  write(request, open, cell.rows, needsCodes);
  if (!needsCodes) {
    request.onFinished(planned, cell);
  }
  return !needsCodes;
}

async function addCodes(request: CollectRequest, open: OpenCell, outage: ReportOutage): Promise<void> {
  const { client, codesNeeded } = request;
  const { planned } = open;
  const { cell, fetched } = open.result;
  while (outage.reason === undefined) {
    try {
      const rows = await withReportCodes(client, planned.specialization, cell, fetched, codesNeeded);
      outage.answered();
      write(request, open, rows, false);
      request.checkpoint.flush();
      request.onFinished(planned, { ...cell, rows });
      return;
    } catch (error) {
      if (isTroubleOfReports(error)) {
        outage.failed(error);
        request.onFailed(planned, error.message);
        return;
      }
      await request.onSpent(error);
    }
  }
  request.onFailed(planned, outage.reason.message);
}

function write(
  request: CollectRequest,
  { planned, result }: OpenCell,
  rows: readonly CellRow[],
  codesOpen: boolean,
): void {
  const { key, ask: asked } = planned;
  const { cell, fetched, enough, treeLags } = result;
  const { startedAt, run } = request.checkpoint.header;
  request.checkpoint.append(
    {
      key,
      difficulty: cell.difficulty,
      tried: asked.difficulties,
      metric: asked.metric,
      pages: cell.pages,
      enough,
      fetchedAt: request.now(),
      run,
      runStartedAt: startedAt,
      ...(treeLags ? { treeLags } : {}),
      ...(codesOpen ? { codesOpen } : {}),
      ...(cell.malformedRows === undefined ? {} : { malformedRows: cell.malformedRows }),
    },
    withFights(rows, fetched, request.candidates({ ...cell, rows })),
    request.client.allowance.learned,
  );
}
