/** The outcome of a refresh that ended before it could choose anything: what there was is still there. */
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { describeStop } from '../console/system-errors.ts';
import { buildDataFile } from '../emit/write.ts';
import { inHundredths } from '../outcome/text.ts';
import type { CommandContext } from './context.ts';
import { countBuilds } from './count-builds.ts';
import { countCells } from './coverage.ts';
import { exitCodeFor } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Publisher } from './publisher.ts';
import { secondsUntilPoints } from './wait-for-points.ts';

/** What the run had got to. */
export interface RunSoFar {
  previous?: BuildData | undefined;
  client?: WarcraftLogsClient | undefined;
  publisher?: Publisher | undefined;
}

export function earlyOutcome(
  { source, folders }: CommandContext,
  { previous, client, publisher }: RunSoFar,
  error: unknown,
): Outcome {
  const generatedAt = previous?.generatedAt ?? null;
  const builds = previous === undefined ? 0 : countBuilds(previous);
  const left = client?.allowance.left;
  return {
    exitCode: exitCodeFor(error),
    source: source.kind,
    generatedAt,
    coverage: publisher?.coverage ?? countCells([]),
    fetched: 0,
    requests: client?.requests ?? 0,
    points: {
      spent: inHundredths(client?.allowance.spentByUs ?? 0),
      left: left === undefined ? null : inHundredths(left),
    },
    builds,
    rejected: {},
    treesLagOn: 0,
    unknownBudgetOn: 0,
    completed: 0,
    codeMissing: [],
    ofOtherTrees: [],
    withoutRows: [],
    leftOut: [],
    failures: [],
    changes: { since: generatedAt, builds, changes: [], gaps: [], lostSpecializations: [] },
    stopped: describeStop(error),
    resumesIn: client === undefined ? null : (secondsUntilPoints(error, client) ?? null),
    onlyInAddon: [],
    files: { buildData: join(folders.out, buildDataFile), talentData: null },
  };
}
