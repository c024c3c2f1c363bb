/** `refresh`: fetches what is due, chooses, and writes the data. */
import { printJson } from '../console/output.ts';
import { readTalentTrees } from '../emit/read-data.ts';
import { exitCodes } from '../exit-codes.ts';
import { readSince, treesBeside } from '../outcome/since.ts';
import { connect } from '../run/connect.ts';
import type { Connection } from '../run/connect.ts';
import type { CommandContext } from '../run/context.ts';
import { earlyOutcome } from '../run/early-end.ts';
import type { RunSoFar } from '../run/early-end.ts';
import { findSeason } from '../run/find-season.ts';
import { removeLeftovers } from '../run/leftovers.ts';
import { lockRun } from '../run/lock-run.ts';
import { refreshSeason } from '../run/refresh-season.ts';
import { specializationsFor } from '../settings/filters.ts';
import { keepApart } from '../settings/keep-apart.ts';
import { UsageError } from '../settings/usage-error.ts';
import { checkWritable } from '../settings/writable.ts';
import { keepDated } from './keep-dated.ts';
import { readPrevious } from './unreadable-data.ts';

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
  try {
    if (source.kind === 'sample') {
      const why = options.sample ? 'As asked' : 'No credentials';
      output.say(`${why}: SAMPLE DATA, made up, from a stand-in for Warcraft Logs.`);
    }
    const read = await readPrevious(folders, output.say);
    if (read === 'unreadable') {
      await tellEarlyEnd(context, soFar, new Error('the present data cannot be used'));
      return exitCodes.failed;
    }
    const previous = keepDated(read, context);
    const earlierTrees = await readTalentTrees(folders.out);
    keepApart(source.kind, folders, previous);
    removeLeftovers(folders);
    connection = await connect({ source, signal, output });
    soFar.client = connection.client;
    const prepared = await findSeason(connection, context, previous);
    return await refreshSeason({
      context,
      connection,
      prepared,
      previous,
      earlierTrees: { ...sinceTrees, ...earlierTrees },
      before: since ?? previous,
      startedAt,
      soFar,
    });
  } finally {
    await connection?.close();
    unlock();
  }
}
