/** From a command line to an exit code. */
import { ProxyError, useProxyOfEnvironment, WarcraftLogsError } from '@toptalent/warcraft-logs';
import { CheckpointChangedError } from './checkpoint/stored-cells.ts';
import { CheckpointLockedError } from './checkpoint/lock.ts';
import { doctor } from './commands/doctor.ts';
import { plan } from './commands/plan.ts';
import { refresh } from './commands/refresh.ts';
import { show } from './commands/show.ts';
import { status } from './commands/status.ts';
import { verify } from './commands/verify.ts';
import { printForReading, processOutput } from './console/output.ts';
import type { Output } from './console/output.ts';
import { describeSystemError, isSystemError } from './console/system-errors.ts';
import { NoSeasonError } from './discover/discover.ts';
import { PublishRefusedError } from './emit/publish-gate.ts';
import { UnreadableDataError } from './emit/read-data.ts';
import { exitCodes } from './exit-codes.ts';
import { FileRefusedError } from './files/read-regular.ts';
import type { CommandContext } from './run/context.ts';
import { InterruptedError, listenForInterruption } from './run/interruption.ts';
import { exitCodeFor } from './run/outcome.ts';
import { NothingToReadError } from './run/prepare-run.ts';
import type { CommandName } from './settings/commands.ts';
import { foldersFor, homeFolder } from './settings/folders.ts';
import { readCommandLine } from './settings/command-line.ts';
import { readSource } from './settings/source.ts';
import type { Environment, Source } from './settings/source.ts';
import { UsageError } from './settings/usage-error.ts';
import { UnwritableFolderError } from './settings/writable.ts';
import { epochSeconds } from './time.ts';
import { TalentTreesError } from './trees/parse-talent-trees.ts';

type Command = (context: CommandContext) => Promise<number>;
const commands: Readonly<Record<Exclude<CommandName, 'doctor' | 'show'>, Command>> = {
  refresh,
  plan,
  status,
  verify,
};

/**
 * Runs the pipeline's command line. Never throws: errors go to stderr.
 *
 * @param argv without the program: `['--spec', 'Discipline']`
 * @param wanted `addon`: write the addon's data even if `--out` alone would leave the addon as it is
 * @returns the exit code: 0 complete, 1 failed, 2 usage, 3 incomplete but resumable, 130 interrupted but resumable
 */
export async function main(
  argv: readonly string[],
  environment: Environment,
  output: Output = processOutput(),
  wanted: { readonly addon?: boolean } = {},
): Promise<number> {
  const interruption = listenForInterruption();
  let leaveProxy: (() => void) | undefined;
  try {
    const line = readCommandLine(argv);
    if (line.kind === 'text') {
      printForReading(line.text, output);
      return exitCodes.complete;
    }
    leaveProxy = useProxyOfEnvironment(environment);
    const home = homeFolder(environment);
    if (line.command === 'show') {
      const now = sourceDateEpoch(environment) ?? epochSeconds();
      return await show({ ...line, home, output, now });
    }
    const source = sourceOrWhyNot(environment, home, line.options.sample);
    const kind = source instanceof UsageError ? 'warcraft-logs' : source.kind;
    const context = {
      options: line.options,
      count: line.count,
      folders: foldersFor({ source: kind, home, ...line.options, addonWanted: wanted.addon }),
      output,
      signal: interruption.signal,
      sourceDate: sourceDateEpoch(environment),
    };
    if (line.command === 'doctor') {
      return await doctor({ ...context, source, environment });
    }
    if (source instanceof UsageError) {
      throw source;
    }
    return await commands[line.command]({ ...context, source });
  } catch (error) {
    output.say(describeError(error));
    return error instanceof UsageError || error instanceof ProxyError ? exitCodes.usage : exitCodeFor(error);
  } finally {
    leaveProxy?.();
    interruption.release();
  }
}

function sourceOrWhyNot(environment: Environment, home: string, sample: boolean): Source | UsageError {
  try {
    return readSource(environment, home, sample);
  } catch (error) {
    if (error instanceof UsageError) {
      return error;
    }
    throw error;
  }
}

/** @throws {UsageError} when it is set to anything but a time */
function sourceDateEpoch(environment: Environment): number | undefined {
  const text = environment['SOURCE_DATE_EPOCH'];
  if (text === undefined || text === '') {
    return undefined;
  }
  if (!/^\d{1,11}$/.test(text)) {
    throw new UsageError('SOURCE_DATE_EPOCH must be whole seconds since 1970.');
  }
  return Number(text);
}

/** An expected error in one line; any other is a bug, and shows its stack trace. */
function describeError(error: unknown): string {
  const expected =
    error instanceof UsageError ||
    error instanceof ProxyError ||
    error instanceof WarcraftLogsError ||
    error instanceof InterruptedError ||
    error instanceof CheckpointLockedError ||
    error instanceof CheckpointChangedError ||
    error instanceof NoSeasonError ||
    error instanceof NothingToReadError ||
    error instanceof UnreadableDataError ||
    error instanceof FileRefusedError ||
    error instanceof PublishRefusedError ||
    error instanceof UnwritableFolderError ||
    error instanceof TalentTreesError;
  if (isSystemError(error)) {
    return describeSystemError(error);
  }
  if (error instanceof Error) {
    return expected ? error.message : (error.stack ?? error.message);
  }
  return String(error);
}
