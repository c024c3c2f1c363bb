/** `refresh`: fetches what is due, chooses, and writes the data. */
import type { BuildData } from '@toptalent/build-data';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import { prepareCheckpoint } from '../checkpoint/prepare.ts';
import { cellId } from '../checkpoint/index-of-cells.ts';
import { unfinishedCells } from '../checkpoint/unfinished-cells.ts';
import { printJson } from '../console/output.ts';
import { lastBuildsIn } from '../choose/last-builds.ts';
import type { LastBuilds } from '../choose/last-builds.ts';
import { encountersOf } from '../discover/season.ts';
import type { EarlierRuns } from '../discover/with-earlier.ts';
import { exitCodes } from '../exit-codes.ts';
import { usable } from '../emit/build-data-from.ts';
import { readTalentTrees } from '../emit/read-data.ts';
import { describeLeftOut, describeLost } from '../outcome/left-out.ts';
import { readSince, treesBeside } from '../outcome/since.ts';
import { planCells } from '../plan/plan.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { createWaiting, waitingForSeason } from '../progress/waiting.ts';
import { connect } from '../run/connect.ts';
import type { Connection } from '../run/connect.ts';
import type { CommandContext } from '../run/context.ts';
import { fetchAndChoose } from '../run/fetch-and-choose.ts';
import { keepSeason } from '../run/keep-season.ts';
import { earlierRuns } from '../run/earlier-runs.ts';
import { earlyOutcome } from '../run/early-end.ts';
import type { RunSoFar } from '../run/early-end.ts';
import { removeLeftovers } from '../run/leftovers.ts';
import { lockRun } from '../run/lock-run.ts';
import { describeDiscovery } from '../run/describe-discovery.ts';
import { prepareRun } from '../run/prepare-run.ts';
import type { Prepared } from '../run/prepare-run.ts';
import { describeMissing, missingFromData } from '../run/missing-from-data.ts';
import { describeAddon } from '../run/describe-addon.ts';
import { createPublisher } from '../run/publisher.ts';
import { waitForPoints } from '../run/wait-for-points.ts';
import { isNarrow, specializationsFor } from '../settings/filters.ts';
import { keepApart } from '../settings/keep-apart.ts';
import { UsageError } from '../settings/usage-error.ts';
import { checkWritable } from '../settings/writable.ts';
import { withLostTrees } from '../trees/incomplete-trees.ts';
import { treesOf } from '../trees/talent-trees.ts';
import { day, epochSeconds } from '../time.ts';
import { readPrevious } from './unreadable-data.ts';

/** Cells older than this are deleted: Warcraft Logs' terms allow a short-lived cache. */
const deleteAfter = 14 * day;

/** @returns the exit code */
export async function refresh(context: CommandContext): Promise<number> {
  const soFar: RunSoFar = {};
  try {
    return await run(context, soFar);
  } catch (error) {
    // A mistake on the command line is no run that has an outcome.
    if (!(error instanceof UsageError)) {
      await tellEarlyEnd(context, soFar, error);
    }
    throw error;
  }
}

async function tellEarlyEnd(context: CommandContext, soFar: RunSoFar, error: unknown): Promise<void> {
  if (context.options.json) {
    printJson(await earlyOutcome(context, soFar, error), context.output);
  }
}

async function run(context: CommandContext, soFar: RunSoFar): Promise<number> {
  const startedAt = performance.now();
  const { folders, source, signal, output, options } = context;
  // A typo is answered before anything is done; which zones and encounters there are is known only later.
  specializationsFor(options.class, options.spec);
  const since = options.since === undefined ? undefined : await readSince(options.since);
  const sinceTrees = options.since === undefined ? {} : await treesBeside(options.since);
  checkWritable(folders, options);
  const unlock = lockRun(folders);
  let connection: Connection | undefined;
  let checkpoint: Checkpoint | undefined;
  try {
    if (source.kind === 'sample') {
      const why = options.sample ? 'As asked' : 'No credentials';
      output.say(`${why}: SAMPLE DATA, made up, from a stand-in for Warcraft Logs.`);
    }
    const previous = await readPrevious(folders, output.say);
    if (previous === 'unreadable') {
      await tellEarlyEnd(context, soFar, new Error('the present data cannot be used'));
      return exitCodes.failed;
    }
    const earlierTrees = await readTalentTrees(folders.out);
    keepApart(source.kind, folders, previous);
    removeLeftovers(folders);
    connection = await connect({ source, signal, output });
    soFar.client = connection.client;
    const prepared = await preparedWithPoints(
      connection,
      context,
      earlierRuns(folders.checkpoint, previous, source.kind),
    );
    const encounters = encountersOf(prepared.discovery.season);
    const unknown = encounters.filter((encounter) => !encounter.known);
    describeDiscovery({
      discovery: prepared.discovery,
      unknownEncounters: unknown.map((encounter) => `${encounter.name} (${encounter.id})`),
      verbose: options.verbose,
    }).forEach(output.say);
    keepSeason(prepared.discovery, folders, previous);
    const data = usable(previous, source.kind);
    const lastBuilds = lastBuildsIn(data, prepared.discovery.season.zones);
    checkpoint = prepareCheckpoint({
      path: folders.checkpoint,
      identity: prepared.identity,
      startedAt: context.sourceDate ?? epochSeconds(),
      lastBuilds,
      // A zone that is left out keeps its cells.
      fresh: options.fresh && !isNarrow(options) && prepared.leftOut.length === 0,
      say: output.say,
    });
    checkpoint.leaveOut([...describeLeftOut(prepared.leftOut), ...describeLost(prepared.lost)]);
    const trees = withLostTrees(prepared.trees, data);
    const versions = { ...sinceTrees, ...earlierTrees, [trees.version]: treesOf(trees) };
    const plan = beginRun({ context, prepared, checkpoint, data, lastBuilds });
    const stored = { data, cells: checkpoint.all(), encounters };
    describeMissing(missingFromData(stored)).forEach(output.say);
    const missing = missingFromData({ ...stored, talentTreeVersion: prepared.trees.version });
    const specIds = [...prepared.discovery.slugs.known];
    if (!folders.addonLeftAlone) {
      describeAddon({ data, plan, missing, specIds }).forEach(output.say);
    }
    const publisher = createPublisher({
      source: source.kind,
      season: prepared.discovery.season,
      specIds,
      trees,
      checkpoint,
      folders,
      mode: context.options.choose,
      generatedAt: context.sourceDate ?? checkpoint.header.startedAt,
      previous,
      versions,
      plan,
      missing,
      acceptLosses: options.acceptLosses,
    });
    const before = since ?? previous;
    soFar.choosing = { publisher, before, trees };
    return await fetchAndChoose({
      context,
      connection,
      checkpoint,
      publisher,
      plan,
      trees,
      versions,
      leftOut: prepared.leftOut,
      lost: prepared.lost,
      before,
      startedAt,
      soFar,
    });
  } finally {
    checkpoint?.close();
    await connection?.close();
    unlock();
  }
}

/** Discovery costs points as well: with `--wait` it waits for them too. */
async function preparedWithPoints(
  connection: Connection,
  context: CommandContext,
  earlier: EarlierRuns,
): Promise<Prepared> {
  const { options, signal, output } = context;
  for (;;) {
    createWaiting(output).forThis(waitingForSeason);
    try {
      return await prepareRun(connection, options, earlier);
    } catch (error) {
      const { client } = connection;
      await waitForPoints({ error, client, wait: options.wait, signal, say: output.say });
    }
  }
}

interface Beginning {
  readonly context: CommandContext;
  readonly prepared: Prepared;
  readonly checkpoint: Checkpoint;
  /** The last good data, if any. */
  readonly data: BuildData | undefined;
  /** Its builds, as far as they are of this season. */
  readonly lastBuilds: LastBuilds;
}

/** The plan; a new run begins when the last one is complete or out of date, and there is something to fetch. */
function beginRun({ context, prepared, checkpoint, data, lastBuilds }: Beginning): readonly PlannedCell[] {
  const { options } = context;
  const now = epochSeconds();
  const maxAge = options.maxAge * day;
  checkpoint.deleteBefore(now - deleteAfter);
  const over = isOver(checkpoint, now, Math.max(maxAge, day), context.sourceDate);
  const unfinished = unfinishedCells(checkpoint.all(), data, prepared.discovery.season.zones);
  const plan = (resumedRun: number | undefined): readonly PlannedCell[] =>
    planCells({
      specializations: prepared.specializations,
      zones: prepared.zones,
      settings: { difficulty: options.difficulty, pages: options.pages },
      index: checkpoint,
      setAside: checkpoint.setAside,
      now,
      maxAge,
      resumedRun,
      unfinished: new Set(unfinished.map(({ key }) => cellId(key))),
    });
  const forgotten = options.fresh ? plan(undefined).map((cell) => cell.key) : [];
  if (over && (forgotten.length > 0 || plan(undefined).some((cell) => cell.due))) {
    checkpoint.startRun(context.sourceDate ?? now, lastBuilds);
  }
  checkpoint.forget(forgotten);
  const planned = plan(over ? undefined : checkpoint.header.run);
  checkpoint.ask(planned.filter((cell) => cell.due).map((cell) => cell.key));
  return planned;
}

/**
 * Whether the next run is a new one: the last is complete, or has been left for longer than cells stay fresh. Going on
 * with it would date what is fetched now by its start.
 *
 * @param now epoch seconds
 * @param patience seconds
 * @param sourceDate dates every run, whenever it began; undefined: the clock does
 */
function isOver(
  checkpoint: Checkpoint,
  now: number,
  patience: number,
  sourceDate: number | undefined,
): boolean {
  const cells = checkpoint.all();
  const newest = Math.max(...cells.map((cell) => cell.fetchedAt));
  return (
    (cells.length > 0 && (checkpoint.open.size === 0 || now - newest > patience)) ||
    (sourceDate === undefined && now - checkpoint.header.startedAt > patience)
  );
}
