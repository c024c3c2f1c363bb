/** `plan`: what a refresh would fetch and cost. Changes nothing. */
import { maxRankingsPerRequest } from '@toptalent/warcraft-logs';
import { cellId } from '../checkpoint/index-of-cells.ts';
import { unfinishedCells } from '../checkpoint/unfinished-cells.ts';
import { usableCheckpoint } from '../checkpoint/usable.ts';
import type { UsableCheckpoint } from '../checkpoint/usable.ts';
import type { ChooseMode } from '../choose/scores.ts';
import { candidatesOf } from '../choose/survey-cell.ts';
import { printForReading, printJson } from '../console/output.ts';
import { usable as usableData } from '../emit/build-data-from.ts';
import { readBuildData } from '../emit/read-data.ts';
import { exitCodes } from '../exit-codes.ts';
import { rowsToAsk } from '../fetch/ask-reports.ts';
import { questionsPerCode } from '../fetch/report-code.ts';
import { describeLeftOut, describeLost } from '../outcome/left-out.ts';
import { counted, inHundredths } from '../words/text.ts';
import { expectedCodes, pointsOfLaggingCell } from '../plan/lagging-codes.ts';
import { lacksCodes, planCells } from '../plan/plan.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { createWaiting, waitingForSeason } from '../progress/waiting.ts';
import { connect } from '../run/connect.ts';
import type { CommandContext } from '../run/context.ts';
import { earlierRuns } from '../run/earlier-runs.ts';
import { keepSeason } from '../run/keep-season.ts';
import { describeDiscovery } from '../run/describe-discovery.ts';
import { prepareRun } from '../run/prepare-run.ts';
import { specializationsFor } from '../settings/filters.ts';
import { day, epochSeconds } from '../time.ts';
import { withLostTrees } from '../trees/incomplete-trees.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';

/** What `plan --json` prints. Names here are public. */
interface PlanOutcome {
  readonly cells: number;
  readonly due: number;
  /** Of those due: never fetched before. */
  readonly never: number;
  /** Ranking pages: at least one a cell, more where the last refresh needed more. */
  readonly pages: number;
  /**
   * Import codes that reports will be asked for because the talent trees lag: those that stored cells lack under this rule,
   * and an estimate for the cells that are due.
   */
  readonly codes: number;
  /** It is not known yet whether the trees lag. If they do, every cell costs `pointsOfLaggingCell`. */
  readonly codesUnknown: boolean;
  /** What all of these codes would cost. A run spends no more on them than `--report-points`. */
  readonly codePoints: number;
  /** Of pages and of as many codes as `--report-points` allows. */
  readonly requests: number;
  readonly points: number;
  /** Requests that every run begins with, to find the season. The figures above do not include them. */
  readonly seasonRequests: number;
  readonly seasonPoints: number;
  /** The assumed cost of a page, and whether earlier runs measured it. */
  readonly pointsPerPage: number;
  readonly pointsPerPageFrom: 'earlier runs' | 'a first guess';
  readonly pointsLeft: number | null;
}

/** @returns the exit code */
export async function plan(context: CommandContext): Promise<number> {
  const { options, output, folders } = context;
  // A typo is answered before anything is done; which zones and encounters there are is known only later.
  specializationsFor(options.class, options.spec);
  const connection = await connect({ source: context.source, signal: context.signal, output });
  try {
    createWaiting(output).forThis(waitingForSeason);
    const previous = await readBuildData(folders.out).catch(() => undefined);
    const earlier = earlierRuns(folders.checkpoint, previous, context.source.kind);
    const prepared = await prepareRun(connection, options, earlier);
    const { discovery, leftOut, lost } = prepared;
    [
      ...describeDiscovery({ discovery, unknownEncounters: [], verbose: options.verbose }),
      ...describeLeftOut(leftOut),
      ...describeLost(lost),
    ].forEach(output.say);
    keepSeason(discovery, folders, previous);
    // A refresh asks the very same.
    const { requests: seasonRequests, allowance } = connection.client;
    const seasonPoints = Math.ceil(allowance.spentByUs);
    const usable = usableCheckpoint(folders.checkpoint, prepared.identity, options.fresh, output.say);
    const { index, costs } = usable;
    const data = usableData(previous, context.source.kind);
    const unfinished = unfinishedCells(index.all(), data, discovery.season.zones);
    const cells = planCells({
      specializations: prepared.specializations,
      zones: prepared.zones,
      settings: { difficulty: options.difficulty, pages: options.pages },
      index,
      setAside: new Set(),
      now: epochSeconds(),
      maxAge: options.maxAge * day,
      resumedRun: undefined,
      unfinished: new Set(unfinished.map(({ key }) => cellId(key))),
    });
    const due = cells.filter((cell) => cell.due);
    const pages = due.reduce((sum, cell) => sum + Math.max(1, cell.cached?.pages ?? 1), 0);
    const expected = expectedCodes(due, usable.known);
    const codes =
      countCodes(cells, usable, withLostTrees(prepared.trees, data), options.choose) + (expected ?? 0);
    const questions = codes * questionsPerCode;
    // As the refresh itself does, once the season is known: what earlier runs measured counts for more than one probe.
    allowance.assume(costs);
    const codePoints = Math.ceil(allowance.estimate('report', questions));
    const reportPoints = Math.min(codePoints, options.reportPoints);
    const outcome: PlanOutcome = {
      cells: cells.length,
      due: due.length,
      never: due.filter((cell) => cell.cached === undefined).length,
      pages,
      codes,
      codesUnknown: expected === undefined,
      requests:
        Math.ceil(pages / maxRankingsPerRequest) +
        (codePoints === 0 ? 0 : Math.ceil((questions * reportPoints) / codePoints)),
      points: Math.ceil(allowance.estimate('rankings', pages) + reportPoints),
      codePoints,
      seasonRequests,
      seasonPoints,
      pointsPerPage: allowance.costs.rankings,
      pointsPerPageFrom: costs.rankings === undefined ? 'a first guess' : 'earlier runs',
      pointsLeft: allowance.left === undefined ? null : inHundredths(allowance.left),
    };
    if (options.json) {
      printJson(outcome, output);
    } else {
      printForReading(describe(outcome, options.reportPoints), output);
    }
    return exitCodes.complete;
  } finally {
    await connection.close();
  }
}

/** Codes of reports that stored cells lack. */
function countCodes(
  cells: readonly PlannedCell[],
  { read }: UsableCheckpoint,
  trees: TalentTrees,
  mode: ChooseMode,
): number {
  return cells
    .filter(lacksCodes)
    .flatMap(({ key }) => read(key) ?? [])
    .flatMap((cell) => rowsToAsk(candidatesOf(cell, { trees, mode, lastBuilds: {} }))).length;
}

/** @param reportPoints The most that a run spends on reports. */
function describe(outcome: PlanOutcome, reportPoints: number): string {
  const { cells, due, never, pages, codes, requests, points, pointsPerPage, pointsLeft } = outcome;
  const price = Number(pointsPerPage.toFixed(2));
  const measured =
    outcome.pointsPerPageFrom === 'earlier runs' ? 'as earlier runs measured' : 'a first guess';
  return [
    `${due.toLocaleString('en')} of ${counted(cells, 'cell')} are due; ${never.toLocaleString('en')} ${never === 1 ? 'was' : 'were'} never fetched.`,
    ...(codes === 0
      ? []
      : [
          `The talent trees lag: ${counted(codes, 'import code')} or so have to be asked of reports, two requests each.`,
          ...(outcome.codePoints > reportPoints
            ? [
                `They take about ${counted(outcome.codePoints, 'point')}, of which a run spends ${reportPoints.toLocaleString('en')} (--report-points).`,
              ]
            : []),
        ]),
    `That is ${counted(pages, 'page')} or more: ${counted(requests, 'request')}, about ${counted(points, 'point')} at ${price} a page (${measured}).`,
    `Looking up the season takes ${counted(outcome.seasonRequests, 'request')} and about ${counted(outcome.seasonPoints, 'point')} more.`,
    ...(outcome.codesUnknown
      ? [
          `Should the talent trees be older than the rows, as on the day of a patch, it is some ${pointsOfLaggingCell} points a cell: codes are asked of reports then, for ${counted(reportPoints, 'point')} a run at most (--report-points).`,
        ]
      : []),
    ...(pointsLeft === null ? [] : [`${counted(Math.floor(pointsLeft), 'point')} are left of this hour.`]),
    '',
  ].join('\n');
}
