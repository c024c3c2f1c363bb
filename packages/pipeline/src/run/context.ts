/** What every command gets: what was asked for, and where things are. */
import type { Output } from '../console/output.ts';
import type { Folders } from '../settings/folders.ts';
import type { Options } from '../settings/options.ts';
import type { Source } from '../settings/source.ts';
import type { UsageError } from '../settings/usage-error.ts';

export interface CommandContext {
  readonly options: Options;
  /** The number after the command; undefined when there is none. */
  readonly count: number | undefined;
  readonly source: Source;
  readonly folders: Folders;
  readonly output: Output;
  /** Aborted, with an `InterruptedError`, when the run shall end. */
  readonly signal: AbortSignal;
  /** SOURCE_DATE_EPOCH: dates the data, epoch seconds. */
  readonly sourceDate: number | undefined;
  readonly noColor: boolean;
}

/** `doctor` looks also at an environment that names no source: then the error says why. */
export interface DoctorContext extends Omit<CommandContext, 'source'> {
  readonly source: Source | UsageError;
}
