/** How long to wait for an answer, and before asking again: settings for slow lines, stand-ins and tests. */
import { UsageError } from './usage-error.ts';

/** Each undefined unless it is set: then the usual applies. */
export interface Patience {
  /** Longest time for one whole answer, milliseconds: WCL_TIMEOUT_MS. */
  readonly timeoutMs: number | undefined;
  /** First pause after a failure, milliseconds, doubled each time; 60 times that after a 429 without a figure: WCL_RETRY_BASE_MS. */
  readonly retryBaseMs: number | undefined;
}

/**
 * @param read the value of an environment variable, undefined when it is not set
 * @throws {UsageError} when one is set to something else than whole milliseconds.
 */
export function readPatience(read: (name: string) => string | undefined): Patience {
  const milliseconds = (name: string): number | undefined => {
    const text = read(name);
    if (text !== undefined && !/^[1-9]\d{0,6}$/.test(text)) {
      throw new UsageError(`${name} must be whole milliseconds, 1 to 9999999.`);
    }
    return text === undefined ? undefined : Number(text);
  };
  return { timeoutMs: milliseconds('WCL_TIMEOUT_MS'), retryBaseMs: milliseconds('WCL_RETRY_BASE_MS') };
}
