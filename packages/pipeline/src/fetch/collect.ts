/**
 * Fetches the cells that are due: several pages in a request, one request at a time. A cell that needs another page or
 * difficulty goes before new cells, so that no more cells are open than one request holds.
 */
import { maxRankingsPerRequest } from '@toptalent/warcraft-logs';
import type { RankingsAnswer, RankingsRequest, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import type { Cell } from '../cell.ts';
import type { CandidateRows } from '../choose/candidate-rows.ts';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { openCell } from './open-cell.ts';
import type { OpenCell, RowSurvey } from './open-cell.ts';
import { isPassing } from './passing.ts';
import { withFights } from './candidate-fights.ts';
import { withReportCodes } from './report-codes.ts';
import type { CodesNeeded } from './report-codes.ts';

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
    for (const cell of open.filter((candidate) => candidate.wants === undefined)) {
      await finish(request, cell);
    }
    request.checkpoint.flush();
    open = open.filter((cell) => cell.wants !== undefined);
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
      return await asking;
    } catch (error) {
      if (isPassing(error)) {
        return error;
      }
      await request.onSpent(error);
    }
  }
}

async function finish(request: CollectRequest, open: OpenCell): Promise<void> {
  const { planned, failure } = open;
  if (failure !== undefined) {
    request.onFailed(planned, failure);
    return;
  }
  const { cell, fetched, enough, treeLags } = open.result;
  const { key, specialization, ask: asked } = planned;
  const { startedAt, run } = request.checkpoint.header;
  for (;;) {
    try {
      if (treeLags) {
        request.checkpoint.flush();
      }
      const rows = treeLags
        ? await withReportCodes(request.client, specialization, cell, fetched, request.codesNeeded)
        : cell.rows;
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
        },
        withFights(rows, fetched, request.candidates({ ...cell, rows })),
        request.client.allowance.learned,
      );
      request.onFinished(planned, { ...cell, rows });
      return;
    } catch (error) {
      if (isPassing(error)) {
        request.onFailed(planned, error.message);
        return;
      }
      await request.onSpent(error);
    }
  }
}
