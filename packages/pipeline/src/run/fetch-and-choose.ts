/** The main part of a refresh: fetches, chooses, writes, and always says how it ended. */
import type { BuildData } from '@toptalent/build-data';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { cellId } from '../checkpoint/index-of-cells.ts';
import { printJson } from '../console/output.ts';
import { describeStop, isSystemError } from '../console/system-errors.ts';
import { exitCodes } from '../exit-codes.ts';
import { contradictionsWithGame } from '../discover/contradictions-with-game.ts';
import { countBuilds } from '../builds/builds-in.ts';
import { labelOf } from '../builds/specialization-label.ts';
import type { BuildPlace } from '../builds/build-places.ts';
import { changesBetween } from '../outcome/changes.ts';
import type { Changes } from '../outcome/changes.ts';
import type { LeftOutZone } from '../outcome/left-out.ts';
import { specIdsOfOtherTrees } from '../outcome/other-trees.ts';
import { tellChanges } from './tell-changes.ts';
import { withoutRows } from '../outcome/without-rows.ts';
import { cellName } from '../plan/cell-name.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { uncheckedBuilds } from '../release/refuse-wrong-builds.ts';
import { chosenFigures, keptNames } from './chosen-figures.ts';
import { describeOutcome } from './describe-outcome.ts';
import type { RunSoFar } from './early-end.ts';
import { fetchDue } from './fetch-due.ts';
import type { FetchEnd, FetchParts } from './fetch-due.ts';
import { exitCodeFor, pointsOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Published, Publisher } from './publisher.ts';
import { specContentId } from './spec-content.ts';
import { summarySubject } from './summary-subject.ts';
import { unfinishedOutcome, withoutPoints } from './unfinished.ts';
import { atTime, secondsUntilPoints } from './wait-for-points.ts';

export interface RunParts extends FetchParts {
  /** Zones that were to be read and cannot be. */
  readonly leftOut: readonly LeftOutZone[];
  /** Entries of Warcraft Logs' list that were to be read and cannot be. */
  readonly lost: readonly string[];
  /** The data that the outcome is compared with, if any. */
  readonly before: BuildData | undefined;
  /** Every tree that is known. */
  readonly versions: TreesByVersion;
  /** When the run began, by `performance.now()`. */
  readonly startedAt: number;
  /** Takes the end of the fetch, for an outcome even if writing fails. */
  readonly soFar: RunSoFar;
}

/** @returns the exit code */
export async function fetchAndChoose(parts: RunParts): Promise<number> {
  const { context, connection, publisher, checkpoint, soFar, startedAt } = parts;
  const { allowance } = connection.client;
  const { output, options } = context;
  allowance.assume(checkpoint.costs ?? {});
  const end = await fetchDue(parts);
  soFar.fetch = end;
  if (end.fetched + end.completed > 0 && !isSystemError(end.stoppedBy)) {
    checkpoint.rememberCosts(allowance.learned);
  }
  const published = await publisher.publish();
  const isThere = checkpoint.isThere();
  const chosen = outcomeOf(parts, published, end);
  const { data } = published;
  const subject = summarySubject({ ...parts, data, outcome: chosen });
  const unwritten = await tellChanges(subject, output, options.summary);
  const failed = unwritten !== undefined && chosen.exitCode === exitCodes.complete;
  const outcome = failed ? { ...chosen, exitCode: exitCodes.failed } : chosen;
  const { resumesIn } = outcome;
  if (!isThere) {
    output.say(
      'The checkpoint was deleted or changed by something else while it was in use. The data is written, but its cells will be fetched again.',
    );
  }
  describeOutcome(outcome, {
    seconds: (performance.now() - startedAt) / 1000,
    resumesAt: resumesIn === null ? undefined : atTime(resumesIn),
    buildsAddon: context.buildsAddon,
  }).forEach(output.say);
  if (unwritten !== undefined) {
    output.say(unwritten);
  }
  if (options.json) {
    printJson(outcome, output);
  }
  return outcome.exitCode;
}

/** Names of the cells whose best build has no import code. */
function withoutCode(plan: readonly PlannedCell[], publisher: Publisher): readonly string[] {
  const missing = new Set(
    publisher
      .contents()
      .flatMap(({ specId, contentType, codeMissingOn }) =>
        codeMissingOn.map((encounterId) => cellId({ specId, encounterId, contentType })),
      ),
  );
  return plan.filter((cell) => missing.has(cellId(cell.key))).map(cellName);
}

/** Gaps of cells that the run is not about are no news of it. */
function ofThisRun(changes: Changes, plan: readonly PlannedCell[]): Changes {
  const asked = new Set(plan.flatMap(({ key }) => [cellId(key), specContentId(key)]));
  const idOf = ({ specId, contentType, encounterId }: BuildPlace): string =>
    encounterId === null
      ? specContentId({ specId, contentType })
      : cellId({ specId, contentType, encounterId });
  return { ...changes, gaps: changes.gaps.filter((gap) => asked.has(idOf(gap))) };
}

function outcomeOf(
  { context, connection, checkpoint, publisher, plan, before, trees, versions, leftOut, lost }: RunParts,
  { data, files }: Published,
  { stoppedBy, fetched, completed, failures, otherVersion, reportPoints }: FetchEnd,
): Outcome {
  const { client } = connection;
  const figures = chosenFigures(publisher.contents());
  const unusable = publisher.unusable();
  const unfinished = [...failures, ...unusable, ...withoutPoints(publisher.open(), stoppedBy)];
  return {
    exitCode: exitCodeFor(stoppedBy, failures.length + unusable.length + leftOut.length + lost.length),
    source: context.source.kind,
    generatedAt: data.generatedAt,
    coverage: publisher.coverage(),
    answeredInVain: publisher.answeredInVain(),
    fetched,
    completed,
    reportPoints,
    unfinished: unfinished.map(unfinishedOutcome),
    requests: client.requests,
    points: pointsOf(client.allowance),
    builds: countBuilds(data),
    ...figures,
    otherVersion: otherVersion ?? figures.otherVersion,
    codeMissing: withoutCode(plan, publisher),
    kept: keptNames(publisher.contents(), data),
    withoutRows: withoutRows(plan, checkpoint),
    leftOut,
    lost,
    contradictions: contradictionsWithGame(data.zones, data.encounters),
    unchecked: uncheckedBuilds(data, versions),
    changes: ofThisRun(changesBetween(before, data, trees), plan),
    stopped: stoppedBy === undefined ? null : describeStop(stoppedBy),
    resumesIn: secondsUntilPoints(stoppedBy, client) ?? null,
    ofOtherTrees: specIdsOfOtherTrees(data, trees.version).map(labelOf),
    files,
  };
}
