/** The outcome of a refresh that ended by an error before it could choose anything, or while it wrote. */
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { describeStop } from '../console/system-errors.ts';
import { readBuildData } from '../emit/read-data.ts';
import { buildDataFile } from '../emit/write.ts';
import { countBuilds } from '../builds/builds-in.ts';
import { changesBetween } from '../outcome/changes.ts';
import type { Changes } from '../outcome/changes.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { chosenFigures } from './chosen-figures.ts';
import type { CommandContext } from './context.ts';
import { countCells } from './coverage.ts';
import type { FetchEnd } from './fetch-due.ts';
import { exitCodeFor, pointsOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Publisher } from './publisher.ts';
import { unfinishedOutcome } from './unfinished.ts';
import { secondsUntilPoints } from './wait-for-points.ts';

/** How far the run got. */
export interface RunSoFar {
  client?: WarcraftLogsClient;
  /** Set as soon as the data may have changed. */
  choosing?: {
    readonly publisher: Publisher;
    /** The data that the outcome is compared with, if any. */
    readonly before: BuildData | undefined;
    readonly trees: TalentTrees;
  };
  /** Set when the fetch is over. */
  fetch?: FetchEnd;
}

/** Figures of the data are those of the file that is on the disk now. */
export async function earlyOutcome(
  { source, folders }: CommandContext,
  { client, choosing, fetch }: RunSoFar,
  error: unknown,
): Promise<Outcome> {
  // Unreadable data may be the very error, so it is not reported again here.
  const data = await readBuildData(folders.out).catch(() => undefined);
  return {
    exitCode: exitCodeFor(error),
    source: source.kind,
    generatedAt: data?.generatedAt ?? null,
    coverage: choosing?.publisher.coverage() ?? countCells([]),
    answeredInVain: choosing?.publisher.answeredInVain() ?? { withRankings: 0, empty: 0 },
    fetched: fetch?.fetched ?? 0,
    requests: client?.requests ?? 0,
    points: pointsOf(client?.allowance),
    builds: data === undefined ? 0 : countBuilds(data),
    ...chosenFigures(choosing?.publisher.contents() ?? []),
    completed: fetch?.completed ?? 0,
    reportPoints: fetch?.reportPoints ?? { spent: 0, needed: 0 },
    codeMissing: [],
    kept: [],
    ofOtherTrees: [],
    withoutRows: [],
    leftOut: [],
    lost: [],
    contradictions: [],
    unchecked: [],
    unfinished: (fetch?.failures ?? []).map(unfinishedOutcome),
    changes: changesSoFar(data, choosing),
    stopped: describeStop(error),
    resumesIn: client === undefined ? null : (secondsUntilPoints(error, client) ?? null),
    files: choosing?.publisher.written() ?? { buildData: join(folders.out, buildDataFile), talentData: null },
  };
}

/** A run that had not begun to choose changed nothing. */
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
