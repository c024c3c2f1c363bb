/** Finds the season, and says what it is. */
import type { BuildData } from '@toptalent/build-data';
import { encountersOf } from '../discover/season.ts';
import { createWaiting, waitingForSeason } from '../progress/waiting.ts';
import type { Connection } from './connect.ts';
import type { CommandContext } from './context.ts';
import { describeDiscovery } from './describe-discovery.ts';
import { earlierRuns } from './earlier-runs.ts';
import { keepSeason } from './keep-season.ts';
import { prepareRun } from './prepare-run.ts';
import type { Prepared } from './prepare-run.ts';
import { waitForPoints } from './wait-for-points.ts';

/**
 * Looking the season up costs points as well: with `--wait` it waits for them too.
 *
 * @param previous The last good data, if any.
 * @throws what `prepareRun` throws, and {UsageError} if a pinned zone would replace what is there
 */
export async function findSeason(
  connection: Connection,
  context: CommandContext,
  previous: BuildData | undefined,
): Promise<Prepared> {
  const { options, signal, output, folders, source } = context;
  const earlier = earlierRuns(folders.checkpoint, previous, source.kind);
  for (;;) {
    createWaiting(output).forThis(waitingForSeason);
    try {
      const prepared = await prepareRun(connection, options, earlier);
      const { discovery } = prepared;
      const unknown = encountersOf(discovery.season).filter((encounter) => !encounter.known);
      const unknownEncounters = unknown.map((encounter) => `${encounter.name} (${encounter.id})`);
      describeDiscovery({ discovery, unknownEncounters, verbose: options.verbose }).forEach(output.say);
      keepSeason(discovery, folders, previous);
      return prepared;
    } catch (error) {
      const { client } = connection;
      await waitForPoints({ error, client, wait: options.wait, signal, say: output.say });
    }
  }
}
