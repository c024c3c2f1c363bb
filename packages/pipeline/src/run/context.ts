/** What every command gets: what was asked for, and where to read and write. */
import type { Output } from '../console/output.ts';
import type { Folders } from '../settings/folders.ts';
import type { Options } from '../settings/options.ts';
import type { Environment, Source } from '../settings/source.ts';
import type { UsageError } from '../settings/usage-error.ts';

export interface CommandContext {
  readonly options: Options;
  /** The number after the command; undefined if none was typed. */
  readonly count: number | undefined;
  readonly source: Source;
  readonly folders: Folders;
  readonly output: Output;
  /** Aborted, with an `InterruptedError`, when the run must end. */
  readonly signal: AbortSignal;
  /** SOURCE_DATE_EPOCH: dates the data, epoch seconds. */
  readonly sourceDate: number | undefined;
  /** `pnpm start`: the addon is built when the refresh is over. */
  readonly buildsAddon: boolean;
}

/** `doctor` also examines an environment that makes no sense: then `source` is the error that says why. */
export interface DoctorContext extends Omit<CommandContext, 'source'> {
  readonly source: Source | UsageError;
  readonly environment: Environment;
}
