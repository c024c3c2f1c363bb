/** The run itself: fetches what is due while choosing what is finished, and ends in good order whatever happens. */
import type { BuildData } from '@toptalent/build-data';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import { cellId } from '../checkpoint/index-of-cells.ts';
import { candidateRows } from '../choose/candidate-rows.ts';
import { rowsForEitherRule } from '../choose/lagging-cell.ts';
import { candidatesNeedingReport, surveyCell } from '../choose/survey-cell.ts';
import { printJson } from '../console/output.ts';
import { describeStop, isSystemError } from '../console/system-errors.ts';
import { exitCodes } from '../exit-codes.ts';
import { collect } from '../fetch/collect.ts';
import { completeCodes } from '../fetch/complete-codes.ts';
import type { CodesNeeded } from '../fetch/report-codes.ts';
import { labelOf } from '../outcome/by-specialization.ts';
import { changesBetween } from '../outcome/changes.ts';
import type { LeftOutZone } from '../outcome/left-out.ts';
import { tellChanges } from '../outcome/tell-changes.ts';
import { withoutRows } from '../outcome/without-rows.ts';
import { mayLackCodes } from '../plan/plan.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { createProgress } from '../progress/create-progress.ts';
import { specializationLabel } from '../settings/filters.ts';
import { epochSeconds } from '../time.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { chosenFigures } from './chosen-figures.ts';
import type { Connection } from './connect.ts';
import type { CommandContext } from './context.ts';
import { countBuilds } from './count-builds.ts';
import type { RunSoFar } from './early-end.ts';
import { describeOutcome, exitCodeFor, oddities, pointsOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Published, Publisher } from './publisher.ts';
import { atTime, secondsUntilPoints, waitForPoints } from './wait-for-points.ts';

export interface RunParts {
  readonly context: CommandContext;
  readonly connection: Connection;
  readonly checkpoint: Checkpoint;
  readonly publisher: Publisher;
  readonly plan: readonly PlannedCell[];
  readonly trees: TalentTrees;
  /** Zones that were to be read and cannot be. */
  readonly leftOut: readonly LeftOutZone[];
  /** The data that the outcome is compared with; undefined when there is none. */
  readonly before: BuildData | undefined;
  /** Is told how the fetch ended, for an outcome all the same where writing fails. */
  readonly soFar: Pick<RunSoFar, 'fetch'>;
}

/** @returns the exit code */
export async function fetchAndChoose(parts: RunParts): Promise<number> {
  const { context, connection, publisher, checkpoint, leftOut } = parts;
  const { allowance } = connection.client;
  allowance.assume(checkpoint.costs ?? {});
  const { output } = context;
  const failures: { cell: string; reason: string }[] = [];
  const { stoppedBy, fetched, completed } = await fetchDue(parts, failures);
  parts.soFar.fetch = { fetched, completed, failures };
  if (fetched + completed > 0 && !isSystemError(stoppedBy)) {
    checkpoint.rememberCosts(allowance.learned);
  }
  const published = await publisher.publishAll();
  const missing = publisher.coverage.failed + leftOut.length;
  const isThere = checkpoint.isThere();
  if (isThere && stoppedBy === undefined && missing === 0 && checkpoint.open.size === 0) {
    checkpoint.markComplete(await publisher.stamp());
  }
  const fetchedAndChosen = outcomeOf(parts, published, { stoppedBy, fetched, completed, failures });
  const { changes, resumesIn } = fetchedAndChosen;
  const unwritten = await tellChanges(
    changes,
    published.data,
    output,
    context.options.summary,
    oddities(fetchedAndChosen),
  );
  const outcome =
    unwritten !== undefined && fetchedAndChosen.exitCode === exitCodes.complete
      ? { ...fetchedAndChosen, exitCode: exitCodes.failed }
      : fetchedAndChosen;
  describeOutcome(outcome, resumesIn === null ? undefined : atTime(resumesIn)).forEach(output.say);
  if (!isThere) {
    output.say(
      'The checkpoint was deleted or changed by something else while it was in use: the data are written, but what was fetched for them is fetched again.',
    );
  }
  if (context.options.json) {
    printJson(outcome, output);
  }
  if (unwritten !== undefined) {
    output.say(unwritten);
  }
  return outcome.exitCode;
}

interface FetchEnd {
  /** What ended the fetch early; undefined when nothing did. */
  readonly stoppedBy: unknown;
  readonly fetched: number;
  /** Cells that were there and got codes that they lacked. */
  readonly completed: number;
}

async function fetchDue(parts: RunParts, failures: { cell: string; reason: string }[]): Promise<FetchEnd> {
  const { context, connection, checkpoint, publisher, plan, trees } = parts;
  const { options, output, signal } = context;
  const { client } = connection;
  const { cleaner, choices } = publisher;
  const due = plan.filter((cell) => cell.due);
  const lagging = await cellsToComplete(parts);
  if (due.length + lagging.length === 0) {
    output.say('Nothing is due: every cell is fresh.');
    return { stoppedBy: undefined, fetched: 0, completed: 0 };
  }
  let fetched = 0;
  let looked = 0;
  let completed = 0;
  const cached = plan.length - due.length - lagging.length;
  const progress = createProgress(output);
  const show = (cell: PlannedCell): void =>
    progress.show({
      finished: cached + looked + fetched,
      failed: failures.length,
      total: plan.length,
      specialization: specializationLabel(cell.specialization),
      requests: client.requests,
      pointsLeft: client.allowance.left,
    });
  const onFailed = (cell: PlannedCell, reason: string): void => {
    failures.push({ cell: cellName(cell), reason });
    publisher.failed(cell);
    show(cell);
  };
  const onSpent = (error: unknown): Promise<void> =>
    waitForPoints(error, client, options.wait, signal, progress.say);
  const codesNeeded: CodesNeeded = (cell, refused) =>
    candidatesNeedingReport(cell, trees, { mode: options.choose, refused, cleaner });
  try {
    await completeCodes({
      client,
      checkpoint,
      cells: lagging,
      codesNeeded,
      onComplete(cell, changed) {
        looked += 1;
        completed += changed ? 1 : 0;
        show(cell);
      },
      onFailed,
      onSpent,
    });
    await collect({
      client,
      checkpoint,
      cells: due,
      survey: (cell) => surveyCell(cell, trees, cleaner),
      codesNeeded,
      candidates(cell) {
        const clean = cleaner.clean(cell);
        return [...candidateRows(clean, choices.of(clean)), ...rowsForEitherRule(clean)];
      },
      now: epochSeconds,
      onFinished(planned, cell) {
        fetched += 1;
        publisher.finished(planned, cell);
        show(planned);
      },
      onFailed,
      meanwhile: () => publisher.work(),
      onSpent,
    });
    return { stoppedBy: undefined, fetched, completed };
  } catch (error) {
    return { stoppedBy: error, fetched, completed };
  } finally {
    progress.stop();
  }
}

/** Cells whose rows are newer than the trees, unless what was made of them is what this run would make. */
async function cellsToComplete({ plan, checkpoint, publisher }: RunParts): Promise<readonly PlannedCell[]> {
  const lagging = plan.filter(mayLackCodes);
  const same =
    lagging.length > 0 && checkpoint.stamp !== undefined && checkpoint.stamp === (await publisher.stamp());
  return same ? [] : lagging;
}

function cellName(cell: PlannedCell): string {
  const encounter = cell.zone.encounters.find((candidate) => candidate.id === cell.key.encounterId);
  return `${specializationLabel(cell.specialization)} on ${encounter?.name ?? cell.key.encounterId}`;
}

function namesOf(plan: readonly PlannedCell[], contents: Publisher['contents']): readonly string[] {
  const missing = new Set(
    contents.flatMap(({ specId, contentType, codeMissingOn }) =>
      codeMissingOn.map((encounterId) => cellId({ specId, encounterId, contentType })),
    ),
  );
  return plan.filter((cell) => missing.has(cellId(cell.key))).map(cellName);
}

function outcomeOf(
  { context, connection, checkpoint, publisher, plan, before, trees, leftOut }: RunParts,
  published: Published,
  end: FetchEnd & { readonly failures: Outcome['failures'] },
): Outcome {
  const { client } = connection;
  const { data, onlyInAddon } = published;
  const coverage = publisher.coverage;
  const exitCode = exitCodeFor(end.stoppedBy, coverage.failed + leftOut.length);
  return {
    exitCode: exitCode === exitCodes.complete && onlyInAddon.length > 0 ? exitCodes.incomplete : exitCode,
    source: context.source.kind,
    generatedAt: data.generatedAt,
    coverage,
    fetched: end.fetched,
    requests: client.requests,
    points: pointsOf(client.allowance),
    builds: countBuilds(data),
    ...chosenFigures(publisher.contents),
    completed: end.completed,
    codeMissing: namesOf(plan, publisher.contents),
    withoutRows: withoutRows(plan, checkpoint),
    leftOut,
    failures: end.failures,
    changes: changesBetween(before, data, trees),
    stopped: end.stoppedBy === undefined ? null : describeStop(end.stoppedBy),
    resumesIn: secondsUntilPoints(end.stoppedBy, client) ?? null,
    ofOtherTrees: published.ofOtherTrees.map(labelOf),
    onlyInAddon: onlyInAddon.map(labelOf),
    files: { buildData: published.buildData, talentData: published.talentData },
  };
}
