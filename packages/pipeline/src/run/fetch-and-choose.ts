/** The run itself: fetches what is due while choosing what is finished, and ends in good order whatever happens. */
import type { BuildData } from '@toptalent/build-data';
import { addCounts } from '../clean/reject-reason.ts';
import { candidateRows } from '../choose/candidate-rows.ts';
import { candidatesNeedingReport, surveyCell } from '../choose/survey-cell.ts';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import { epochSeconds } from '../commands/context.ts';
import type { CommandContext } from '../commands/context.ts';
import { collect } from '../fetch/collect.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { createProgress } from '../progress/progress.ts';
import { specializationLabel } from '../settings/filters.ts';
import { changesBetween } from '../outcome/changes.ts';
import { tellChanges } from '../outcome/tell-changes.ts';
import { withoutRows } from '../outcome/without-rows.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import type { Connection } from './connect.ts';
import { describeOutcome, exitCodeFor } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Published, Publisher } from './publisher.ts';
import { describeSystemError, isSystemError } from './system-errors.ts';
import { atTime, secondsUntilPoints, waitForPoints } from './wait-for-points.ts';

export interface RunParts {
  readonly context: CommandContext;
  readonly connection: Connection;
  readonly checkpoint: Checkpoint;
  readonly publisher: Publisher;
  readonly plan: readonly PlannedCell[];
  readonly trees: TalentTrees;
  /** The data that the outcome is compared with; undefined when there is none. */
  readonly before: BuildData | undefined;
}

/** @returns the exit code */
export async function fetchAndChoose(parts: RunParts): Promise<number> {
  const { context, connection, publisher, checkpoint } = parts;
  const { allowance } = connection.client;
  allowance.assume(checkpoint.costs ?? {});
  const { output } = context;
  const failures: { cell: string; reason: string }[] = [];
  const { stoppedBy, fetched } = await fetchDue(parts, failures);
  if (fetched > 0 && !isSystemError(stoppedBy)) {
    checkpoint.rememberCosts(allowance.learned);
  }
  const published = await publisher.publishAll();
  if (stoppedBy === undefined && publisher.coverage.failed === 0) {
    checkpoint.markComplete(await publisher.stamp());
  }
  const outcome = outcomeOf(parts, published, { stoppedBy, fetched, failures });
  await tellChanges(outcome.changes, published.data, output, context.options.summary);
  const { resumesIn } = outcome;
  describeOutcome(outcome, resumesIn === null ? undefined : atTime(resumesIn)).forEach(output.say);
  if (context.options.json) {
    output.data(`${JSON.stringify(outcome, undefined, 2)}\n`);
  }
  return outcome.exitCode;
}

interface FetchEnd {
  /** What ended the fetch early; undefined when nothing did. */
  readonly stoppedBy: unknown;
  readonly fetched: number;
}

async function fetchDue(parts: RunParts, failures: { cell: string; reason: string }[]): Promise<FetchEnd> {
  const { context, connection, checkpoint, publisher, plan, trees } = parts;
  const { options, output, signal } = context;
  const { client } = connection;
  const { cleaner } = publisher;
  const due = plan.filter((cell) => cell.due);
  if (due.length === 0) {
    output.say('Nothing is due: every cell is fresh.');
    return { stoppedBy: undefined, fetched: 0 };
  }
  let fetched = 0;
  const cached = plan.length - due.length;
  const progress = createProgress(output, plan.length, cached, context.noColor);
  const show = (cell: PlannedCell): void =>
    progress.show({
      finished: cached + fetched,
      failed: failures.length,
      total: plan.length,
      specialization: specializationLabel(cell.specialization),
      requests: client.requests,
      pointsLeft: client.allowance.left,
    });
  try {
    await collect({
      client,
      checkpoint,
      cells: due,
      survey: (cell) => surveyCell(cell, trees, cleaner),
      codesNeeded: (cell, refused) =>
        candidatesNeedingReport(cell, trees, { mode: options.choose, refused, cleaner }),
      candidates: (cell) => candidateRows(cleaner.clean(cell), options.choose),
      now: epochSeconds,
      onFinished(planned, cell) {
        fetched += 1;
        publisher.finished(planned, cell);
        show(planned);
      },
      onFailed(cell, reason) {
        failures.push({ cell: cellName(cell), reason });
        publisher.failed(cell);
        show(cell);
      },
      meanwhile: () => publisher.work(),
      onSpent: (error) => waitForPoints(error, client, options.wait, signal, progress.say),
    });
    return { stoppedBy: undefined, fetched };
  } catch (error) {
    return { stoppedBy: error, fetched };
  } finally {
    progress.stop();
  }
}

function cellName(cell: PlannedCell): string {
  const encounter = cell.zone.encounters.find((candidate) => candidate.id === cell.key.encounterId);
  return `${specializationLabel(cell.specialization)} on ${encounter?.name ?? cell.key.encounterId}`;
}

function outcomeOf(
  { context, connection, checkpoint, publisher, plan, before, trees }: RunParts,
  published: Published,
  end: FetchEnd & { readonly failures: Outcome['failures'] },
): Outcome {
  const { client } = connection;
  const { data } = published;
  const coverage = publisher.coverage;
  const stopped = isSystemError(end.stoppedBy)
    ? describeSystemError(end.stoppedBy)
    : end.stoppedBy instanceof Error
      ? end.stoppedBy.message
      : end.stoppedBy;
  return {
    exitCode: exitCodeFor(end.stoppedBy, coverage),
    source: context.source.kind,
    generatedAt: data.generatedAt,
    coverage,
    fetched: end.fetched,
    requests: client.requests,
    points: { spent: client.allowance.spentByUs, left: client.allowance.left ?? null },
    builds: countBuilds(data),
    rejected: addCounts(publisher.contents.map((content) => content.rejected)),
    treesLagOn: publisher.contents.reduce((sum, content) => sum + content.treeLagsOn.length, 0),
    unknownBudgetOn: publisher.contents.reduce((sum, content) => sum + content.unknownBudgetOn.length, 0),
    withoutRows: withoutRows(plan, checkpoint),
    failures: end.failures,
    changes: changesBetween(before, data, trees),
    stopped: stopped === undefined ? null : String(stopped),
    resumesIn: secondsUntilPoints(end.stoppedBy, client) ?? null,
    files: { buildData: published.buildData, talentData: published.talentData },
  };
}

function countBuilds(data: Published['data']): number {
  return Object.values(data.specs)
    .flatMap((spec) => [spec.raid, spec.mythicPlus])
    .flatMap((content) => [content.general, ...Object.values(content.encounters)])
    .filter((build) => build !== null).length;
}
