/**
 * The outcome of a refresh that ended by an error: before it could choose anything, or while it wrote. What is said of the
 * data is said of the file that is there then.
 */
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { describeStop } from '../console/system-errors.ts';
import { buildDataFile, readBuildData } from '../emit/write.ts';
import { changesBetween } from '../outcome/changes.ts';
import type { Changes } from '../outcome/changes.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { chosenFigures } from './chosen-figures.ts';
import type { CommandContext } from './context.ts';
import { countBuilds } from './count-builds.ts';
import { countCells } from './coverage.ts';
import { exitCodeFor, pointsOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Publisher } from './publisher.ts';
import { secondsUntilPoints } from './wait-for-points.ts';

/** What the run had got to. */
export interface RunSoFar {
  client?: WarcraftLogsClient;
  /** From when on the data may have changed. */
  choosing?: {
    readonly publisher: Publisher;
    /** The data that the outcome is compared with; undefined when there is none. */
    readonly before: BuildData | undefined;
    readonly trees: TalentTrees;
  };
  /** When the fetch is over. */
  fetch?: Pick<Outcome, 'fetched' | 'completed' | 'failures'>;
}

export async function earlyOutcome(
  { source, folders }: CommandContext,
  { client, choosing, fetch }: RunSoFar,
  error: unknown,
): Promise<Outcome> {
  // Data that cannot be read are no news here: the error may well be that very one.
  const data = await readBuildData(folders.out).catch(() => undefined);
  return {
    exitCode: exitCodeFor(error),
    source: source.kind,
    generatedAt: data?.generatedAt ?? null,
    coverage: choosing?.publisher.coverage ?? countCells([]),
    fetched: fetch?.fetched ?? 0,
    requests: client?.requests ?? 0,
    points: pointsOf(client?.allowance),
    builds: data === undefined ? 0 : countBuilds(data),
    ...chosenFigures(choosing?.publisher.contents ?? []),
    completed: fetch?.completed ?? 0,
    codeMissing: [],
    ofOtherTrees: [],
    withoutRows: [],
    leftOut: [],
    failures: fetch?.failures ?? [],
    changes: changesSoFar(data, choosing),
    stopped: describeStop(error),
    resumesIn: client === undefined ? null : (secondsUntilPoints(error, client) ?? null),
    onlyInAddon: [],
    files: { buildData: join(folders.out, buildDataFile), talentData: null },
  };
}

/** A run that had not come to choosing changed nothing. */
function changesSoFar(data: BuildData | undefined, choosing: RunSoFar['choosing']): Changes {
  if (data !== undefined && choosing !== undefined) {
    return changesBetween(choosing.before, data, choosing.trees);
  }
  return {
    since: data?.generatedAt ?? null,
    builds: data === undefined ? 0 : countBuilds(data),
    changes: [],
    gaps: [],
    lostSpecializations: [],
  };
}
