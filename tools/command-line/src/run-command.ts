/** Runs a command: turns help and expected errors into text and an exit code. */
import type { Read } from './read-options.ts';
import { sayError } from './say.ts';
import { UsageError } from './usage-error.ts';

const exitCodes = { done: 0, failed: 1, usage: 2 } as const;

/** A class of errors whose message says all that a user needs. */
export type ErrorClass = abstract new (...given: never[]) => Error;

export interface CommandToRun<Options> {
  /** @throws {UsageError} */
  readonly read: (typed: readonly string[]) => Read<Options>;
  /** Ends with its own exit code, or with undefined for 0. */
  readonly run: (options: Options) => Promise<number | undefined> | Promise<void>;
  /** Errors that are printed without a stack trace, besides usage errors and those of the operating system. */
  readonly expected?: readonly ErrorClass[];
}

/**
 * Runs a command with what was typed. Help goes to stdout, an error to stderr.
 *
 * @returns 0 when it is done, 1 after an error, 2 when the command line makes no sense; an unexpected error is a bug, and
 *   shows its stack trace
 */
export async function runCommand<Options>(
  typed: readonly string[],
  { read, run, expected = [] }: CommandToRun<Options>,
): Promise<number> {
  try {
    const line = read(typed);
    if ('help' in line) {
      process.stdout.write(line.help);
      return exitCodes.done;
    }
    return (await run(line.options)) ?? exitCodes.done;
  } catch (error) {
    if (error instanceof UsageError) {
      sayError(error.message);
      return exitCodes.usage;
    }
    if (isSystemError(error) || (error instanceof Error && expected.some((one) => error instanceof one))) {
      sayError(error.message);
      return exitCodes.failed;
    }
    // A bug. Node itself would print it as it is.
    sayError(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return exitCodes.failed;
  }
}

/** A file that may not be written, a full disk: Node's message names the call and the file. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
