/** `plan`: what a refresh would fetch and cost. Changes nothing. */
import { existsSync } from 'node:fs';
import { maxRankingsPerRequest } from '@toptalent/warcraft-logs';
import type { LearnedCosts } from '@toptalent/warcraft-logs';
import { differences } from '../checkpoint/header.ts';
import type { Identity } from '../checkpoint/header.ts';
import { cellId } from '../checkpoint/index-of-cells.ts';
import type { CheckpointIndex } from '../checkpoint/index-of-cells.ts';
import { scanIfReadable } from '../checkpoint/scan.ts';
import { readBuildData } from '../emit/write.ts';
import { describeLeftOut } from '../outcome/left-out.ts';
import { counted, inHundredths } from '../outcome/text.ts';
import { planCells } from '../plan/plan.ts';
import { createWaiting, waitingForSeason } from '../progress/waiting.ts';
import { connect } from '../run/connect.ts';
import { keepSeason } from '../run/keep-season.ts';
import { exitCodes } from '../run/outcome.ts';
import { forReading } from '../run/output.ts';
import { describeDiscovery, prepareRun } from '../run/prepare-run.ts';
import { zonesThere } from '../run/zones-there.ts';
import { specializationsFor } from '../settings/filters.ts';
import { day, epochSeconds } from './context.ts';
import type { CommandContext } from './context.ts';

/** What `plan --json` prints. Names here are public. */
interface PlanOutcome {
  readonly cells: number;
  readonly due: number;
  /** Of those due: never fetched before. */
  readonly never: number;
  /** Ranking pages: at least one a cell, more where the last refresh needed more. */
  readonly pages: number;
  readonly requests: number;
  readonly points: number;
  /** What a page is taken to cost, and whether earlier runs measured that or it is a first guess. */
  readonly pointsPerPage: number;
  readonly pointsPerPageFrom: 'earlier runs' | 'a first guess';
  readonly pointsLeft: number | null;
}

/** @returns the exit code */
export async function plan(context: CommandContext): Promise<number> {
  const { options, output, folders } = context;
  // A typo is answered before anything is done; which zones and encounters there are is known only later.
  specializationsFor(options.class, options.spec);
  const connection = await connect(context.source, context.signal, output.say);
  try {
    createWaiting(output).forThis(waitingForSeason);
    const previous = await readBuildData(folders.out).catch(() => undefined);
    const isThere = zonesThere(folders.checkpoint, previous, context.source.kind);
    const prepared = await prepareRun(connection, options, isThere);
    const { discovery, leftOut } = prepared;
    [...describeDiscovery(discovery, []), ...describeLeftOut(leftOut)].forEach(output.say);
    keepSeason(discovery, folders, previous);
    const { index, costs } = usableCheckpoint(
      folders.checkpoint,
      prepared.identity,
      options.fresh,
      output.say,
    );
    const cells = planCells({
      specializations: prepared.specializations,
      zones: prepared.zones,
      settings: { difficulty: options.difficulty, pages: options.pages },
      index,
      now: epochSeconds(),
      maxAge: options.maxAge * day,
      resumedRun: undefined,
    });
    const due = cells.filter((cell) => cell.due);
    const pages = due.reduce((sum, cell) => sum + Math.max(1, cell.cached?.pages ?? 1), 0);
    const { allowance } = connection.client;
    // As the refresh itself does, once the season is known: what earlier runs measured counts for more than one probe.
    allowance.assume(costs);
    const outcome: PlanOutcome = {
      cells: cells.length,
      due: due.length,
      never: due.filter((cell) => cell.cached === undefined).length,
      pages,
      requests: Math.ceil(pages / maxRankingsPerRequest),
      points: Math.ceil(allowance.estimate('rankings', pages)),
      pointsPerPage: allowance.costs.rankings,
      pointsPerPageFrom: costs.rankings === undefined ? 'a first guess' : 'earlier runs',
      pointsLeft: allowance.left === undefined ? null : inHundredths(allowance.left),
    };
    output.data(
      options.json ? `${JSON.stringify(outcome, undefined, 2)}\n` : forReading(describe(outcome), output),
    );
    return exitCodes.complete;
  } finally {
    await connection.close();
  }
}

/** What earlier runs left that a refresh would go by. */
interface Usable {
  readonly index: CheckpointIndex;
  /** Prices are the service's, whatever the season: they outlive a checkpoint that is discarded. */
  readonly costs: LearnedCosts;
}

const noCells: CheckpointIndex = { find: () => undefined, all: () => [] };

function usableCheckpoint(
  path: string,
  identity: Identity,
  fresh: boolean,
  say: (line: string) => void,
): Usable {
  if (!existsSync(path)) {
    return { index: noCells, costs: {} };
  }
  const scan = scanIfReadable(path);
  if (scan?.header === undefined) {
    say('A refresh would set the checkpoint aside: it cannot be read.');
    return { index: noCells, costs: {} };
  }
  const { header, cells, costs } = scan;
  const known = header.endpoint === identity.endpoint ? (costs ?? {}) : {};
  if (fresh) {
    return { index: noCells, costs: known };
  }
  const changed = differences(header, identity);
  if (changed.length > 0) {
    say(`A refresh would discard the checkpoint: ${changed.join('; ')}.`);
    return { index: noCells, costs: known };
  }
  return {
    index: {
      find: (key) => cells.get(cellId(key))?.summary,
      all: () => [...cells.values()].map((cell) => cell.summary),
    },
    costs: known,
  };
}

function describe(outcome: PlanOutcome): string {
  const { cells, due, never, pages, requests, points, pointsPerPage, pointsLeft } = outcome;
  const price = Number(pointsPerPage.toFixed(2));
  const measured =
    outcome.pointsPerPageFrom === 'earlier runs' ? 'as earlier runs measured' : 'a first guess';
  return [
    `${due.toLocaleString('en')} of ${counted(cells, 'cell')} are due; ${never.toLocaleString('en')} were never fetched.`,
    `That is ${counted(pages, 'page')} or more: ${counted(requests, 'request')}, about ${counted(points, 'point')} at ${price} a page (${measured}).`,
    ...(pointsLeft === null ? [] : [`${counted(Math.floor(pointsLeft), 'point')} are left of this hour.`]),
    '',
  ].join('\n');
}
