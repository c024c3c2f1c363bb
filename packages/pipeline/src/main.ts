/** From a command line to an exit code. */
import { secondsSchema } from '@toptalent/border';
import { ProxyError, useProxyOfEnvironment } from '@toptalent/warcraft-logs';
import { doctor } from './commands/doctor.ts';
import { plan } from './commands/plan.ts';
import { refresh } from './commands/refresh.ts';
import { show } from './commands/show.ts';
import { status } from './commands/status.ts';
import { verify } from './commands/verify.ts';
import { printForReading, processOutput } from './console/output.ts';
import type { Output } from './console/output.ts';
import { describeError } from './describe-error.ts';
import { exitCodes } from './exit-codes.ts';
import type { CommandContext } from './run/context.ts';
import { listenForInterruption } from './run/interruption.ts';
import { exitCodeFor } from './run/outcome.ts';
import type { CommandName } from './settings/commands.ts';
import { foldersFor, homeFolder } from './settings/folders.ts';
import { readCommandLine } from './settings/command-line.ts';
import { readSource } from './settings/source.ts';
import type { Environment, Source } from './settings/source.ts';
import { UsageError } from './settings/usage-error.ts';
import { epochSeconds } from './time.ts';

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
      buildsAddon: wanted.addon === true,
    };
    if (line.command === 'doctor') {
      return await doctor({ ...context, source, environment });
    }
    if (source instanceof UsageError) {
      throw source;
    }
    return await commands[line.command]({ ...context, source });
  } catch (error) {
    describeError(error).forEach(output.say);
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
  const seconds = secondsSchema.safeParse(/^\d{1,11}$/.test(text) ? Number(text) : undefined);
  if (!seconds.success) {
    throw new UsageError('SOURCE_DATE_EPOCH must be whole seconds since 1970, before 2099.');
  }
  return seconds.data;
}
