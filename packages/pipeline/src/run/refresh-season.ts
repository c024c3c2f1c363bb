/** Refreshes the builds of a season that was found: opens the checkpoint, plans, fetches, chooses and writes. */
import type { BuildData } from '@toptalent/build-data';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { prepareCheckpoint } from '../checkpoint/prepare.ts';
import { lastBuildsIn } from '../choose/last-builds.ts';
import { encountersOf } from '../discover/season.ts';
import { usable } from '../emit/build-data-from.ts';
import { describeLeftOut, describeLost } from '../outcome/left-out.ts';
import { isNarrow } from '../settings/filters.ts';
import { epochSeconds } from '../time.ts';
import { withLostTrees } from '../trees/incomplete-trees.ts';
import { treesOf } from '../trees/talent-trees.ts';
import { beginRun } from './begin-run.ts';
import type { Connection } from './connect.ts';
import type { CommandContext } from './context.ts';
import { describeAddon } from './describe-addon.ts';
import type { RunSoFar } from './early-end.ts';
import { fetchAndChoose } from './fetch-and-choose.ts';
import { describeMissing, missingFromData } from './missing-from-data.ts';
import type { Prepared } from './prepare-run.ts';
import { createPublisher } from './publisher.ts';

export interface SeasonToRefresh {
  readonly context: CommandContext;
  readonly connection: Connection;
  readonly prepared: Prepared;
  /** The last good data, if any. */
  readonly previous: BuildData | undefined;
  /** The trees that were beside it and beside the data of `--since`. */
  readonly earlierTrees: TreesByVersion;
  /** The data that the outcome is compared with, if any. */
  readonly before: BuildData | undefined;
  /** When the run began, by `performance.now()`. */
  readonly startedAt: number;
  /** Takes how far the run gets. */
  readonly soFar: RunSoFar;
}

/** @returns the exit code */
export async function refreshSeason(request: SeasonToRefresh): Promise<number> {
  const { context, connection, prepared, previous, before, startedAt, soFar } = request;
  const { folders, source, output, options, sourceDate } = context;
  const { discovery, leftOut, lost } = prepared;
  const { season } = discovery;
  const data = usable(previous, source.kind);
  const lastBuilds = lastBuildsIn(data, season.zones);
  const checkpoint = prepareCheckpoint({
    path: folders.checkpoint,
    identity: prepared.identity,
    startedAt: sourceDate ?? epochSeconds(),
    lastBuilds,
    // A zone that is left out keeps its cells.
    fresh: options.fresh && !isNarrow(options) && leftOut.length === 0,
    say: output.say,
  });
  try {
    checkpoint.leaveOut([...describeLeftOut(leftOut), ...describeLost(lost)]);
    const trees = withLostTrees(prepared.trees, data);
    const versions = { ...request.earlierTrees, [trees.version]: treesOf(trees) };
    const plan = beginRun({ context, prepared, checkpoint, data, lastBuilds });
    const stored = { data, cells: checkpoint.all(), encounters: encountersOf(season) };
    describeMissing(missingFromData(stored)).forEach(output.say);
    const missing = missingFromData({ ...stored, talentTreeVersion: prepared.trees.version });
    const specIds = [...discovery.slugs.known];
    if (!folders.addonLeftAlone) {
      describeAddon({ data, plan, missing, specIds }).forEach(output.say);
    }
    const publisher = createPublisher({
      source: source.kind,
      season,
      specIds,
      trees,
      checkpoint,
      folders,
      mode: options.choose,
      generatedAt: sourceDate ?? checkpoint.header.startedAt,
      previous,
      versions,
      plan,
      missing,
      acceptLosses: options.acceptLosses,
    });
    soFar.choosing = { publisher, before, trees };
    return await fetchAndChoose({
      context,
      connection,
      checkpoint,
      publisher,
      plan,
      trees,
      versions,
      leftOut,
      lost,
      before,
      startedAt,
      soFar,
    });
  } finally {
    checkpoint.close();
  }
}
