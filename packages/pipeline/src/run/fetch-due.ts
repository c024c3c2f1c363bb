/** Fetches what is due, chooses and writes along the way, and shows the progress. */
import type { Cell } from '../cell.ts';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import { candidatesOf, sampleOf } from '../choose/survey-cell.ts';
import { questionsPerCode } from '../fetch/report-code.ts';
import { createReportLimit } from '../fetch/report-limit.ts';
import { fetchCells } from '../fetch/fetch-cells.ts';
import type { FetchEvent } from '../fetch/request.ts';
import { lacksCodes } from '../plan/plan.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { inHundredths } from '../words/text.ts';
import { createProgress } from '../progress/create-progress.ts';
import { specializationLabel } from '../builds/specialization-label.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import type { Connection } from './connect.ts';
import type { CommandContext } from './context.ts';
import type { Publisher } from './publisher.ts';
import type { Unfinished } from './unfinished.ts';
import { waitForPoints } from './wait-for-points.ts';

export interface FetchParts {
  readonly context: CommandContext;
  readonly connection: Connection;
  readonly checkpoint: Checkpoint;
  readonly publisher: Publisher;
  readonly plan: readonly PlannedCell[];
  readonly trees: TalentTrees;
}

/** How a fetch ended. */
export interface FetchEnd {
  /** The error that ended it early; undefined if none did. */
  readonly stoppedBy: unknown;
  /** Cells read from rankings. */
  readonly fetched: number;
  /** Cells that were stored and got the codes that they lacked. */
  readonly completed: number;
  /** Cells that could not be fetched or lack their codes. */
  readonly failures: readonly Unfinished[];
  /** Points spent on reports, and about how many the codes that were not asked for would cost. */
  readonly reportPoints: { readonly spent: number; readonly needed: number };
  /** A newer serialization version of import codes for which cells were left; undefined if none was. */
  readonly otherVersion: number | undefined;
}

/** Never throws: an error that stops the fetch is part of its end. */
export async function fetchDue(parts: FetchParts): Promise<FetchEnd> {
  const { context, connection, checkpoint, publisher, plan, trees } = parts;
  const { options, output, signal } = context;
  const { client } = connection;
  const due = plan.filter((cell) => cell.due);
  const codeless = plan.filter(lacksCodes);
  const stored = plan.length - due.length - codeless.length;
  const counts = { fetched: 0, completed: 0 };
  let finished = stored;
  const failures: Unfinished[] = [];
  const limit = createReportLimit(options.reportPoints, client.allowance);
  let codesLeft = 0;
  const end = (stoppedBy: unknown): FetchEnd => ({
    stoppedBy,
    ...counts,
    failures,
    otherVersion: failures.some(({ why }) => why === 'unusable') ? limit.otherVersion : undefined,
    reportPoints: {
      spent: inHundredths(limit.spent),
      needed: Math.ceil(client.allowance.estimate('report', codesLeft * questionsPerCode)),
    },
  });
  if (due.length + codeless.length === 0) {
    output.say('Nothing is due: every cell is fresh.');
  }
  const progress = createProgress(output);
  try {
    await publisher.chooseStored(signal);
    const events = fetchCells({
      client,
      checkpoint,
      due,
      codeless,
      sampleOf: (cell) => sampleOf(cell, trees),
      candidatesOf: (cell) =>
        candidatesOf(cell, { trees, mode: options.choose, lastBuilds: checkpoint.lastBuilds }),
      limit,
      whenSpent: (error) => waitForPoints({ error, client, wait: options.wait, signal, say: progress.say }),
    });
    for await (const event of events) {
      const { planned } = event;
      if (event.kind === 'failed') {
        codesLeft += event.why === 'allowance' ? (event.codesLeft ?? 0) : 0;
        counts.fetched += event.isRead === true ? 1 : 0;
        failures.push({ planned, why: event.why ?? 'page', reason: event.reason });
      } else if (event.kind !== 'postponed') {
        counts[event.kind] += 1;
        finished += 1;
      }
      await publisher.close(planned.key, endOf(event));
      progress.show({
        finished,
        failed: failures.length,
        total: plan.length,
        specialization: specializationLabel(planned.specialization),
        requests: client.requests,
        pointsLeft: client.allowance.left,
      });
    }
    return end(undefined);
  } catch (error) {
    return end(error);
  } finally {
    progress.stop();
  }
}

function endOf(event: FetchEvent): Cell | 'failed' | 'postponed' | 'left' {
  switch (event.kind) {
    case 'failed':
      return event.why === undefined ? 'failed' : 'left';
    case 'postponed':
      return 'postponed';
    default:
      return event.cell;
  }
}
