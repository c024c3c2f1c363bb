/** `plan`: what a refresh would fetch and cost. Changes nothing. */
import { existsSync } from 'node:fs';
import { maxRankingsPerRequest } from '@toptalent/warcraft-logs';
import { differences } from '../checkpoint/header.ts';
import type { Identity } from '../checkpoint/header.ts';
import { cellId } from '../checkpoint/index-of-cells.ts';
import type { CheckpointIndex } from '../checkpoint/index-of-cells.ts';
import { scanCheckpoint } from '../checkpoint/scan.ts';
import { counted } from '../outcome/text.ts';
import { planCells } from '../plan/plan.ts';
import { connect } from '../run/connect.ts';
import { exitCodes } from '../run/outcome.ts';
import { describeDiscovery, prepareRun } from '../run/prepare-run.ts';
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
  readonly pointsLeft: number | null;
}

/** @returns the exit code */
export async function plan(context: CommandContext): Promise<number> {
  const { options, output, folders } = context;
  const connection = await connect(context.source, context.signal, output.say);
  try {
    const prepared = await prepareRun(connection, options);
    describeDiscovery(prepared.discovery, []).forEach(output.say);
    const cells = planCells({
      specializations: prepared.specializations,
      zones: prepared.zones,
      settings: { difficulty: options.difficulty, pages: options.pages },
      index: options.fresh ? nothing : usableIndex(folders.checkpoint, prepared.identity, output.say),
      now: epochSeconds(),
      maxAge: options.maxAge * day,
      resumedRun: undefined,
    });
    const due = cells.filter((cell) => cell.due);
    const pages = due.reduce((sum, cell) => sum + Math.max(1, cell.cached?.pages ?? 1), 0);
    const { allowance } = connection.client;
    const outcome: PlanOutcome = {
      cells: cells.length,
      due: due.length,
      never: due.filter((cell) => cell.cached === undefined).length,
      pages,
      requests: Math.ceil(pages / maxRankingsPerRequest),
      points: Math.ceil(allowance.estimate('rankings', pages)),
      pointsLeft: allowance.left ?? null,
    };
    output.data(options.json ? `${JSON.stringify(outcome, undefined, 2)}\n` : describe(outcome));
    return exitCodes.complete;
  } finally {
    await connection.close();
  }
}

const nothing: CheckpointIndex = { find: () => undefined, all: () => [] };

function usableIndex(path: string, identity: Identity, say: (line: string) => void): CheckpointIndex {
  if (!existsSync(path)) {
    return nothing;
  }
  const { header, cells } = scanCheckpoint(path);
  const changed = header === undefined ? ['its format'] : differences(header, identity);
  if (changed.length > 0) {
    say(`A refresh would discard the checkpoint: ${changed.join('; ')}.`);
    return nothing;
  }
  return {
    find: (key) => cells.get(cellId(key))?.summary,
    all: () => [...cells.values()].map((cell) => cell.summary),
  };
}

function describe({ cells, due, never, pages, requests, points, pointsLeft }: PlanOutcome): string {
  return [
    `${due.toLocaleString('en')} of ${counted(cells, 'cell')} are due; ${never.toLocaleString('en')} were never fetched.`,
    `That is ${counted(pages, 'page')} or more: ${counted(requests, 'request')}, about ${counted(points, 'point')}.`,
    ...(pointsLeft === null ? [] : [`${counted(Math.floor(pointsLeft), 'point')} are left of this hour.`]),
    '',
  ].join('\n');
}
