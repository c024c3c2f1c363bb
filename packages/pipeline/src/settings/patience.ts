/** How long to wait for an answer, and before a request is sent again: for slow connections and for tests. */
import { UsageError } from './usage-error.ts';

/** Undefined values mean the usual times. */
export interface Patience {
  /** WCL_TIMEOUT_MS: longest time for one whole answer, in milliseconds. */
  readonly timeoutMs: number | undefined;
  /**
   * WCL_RETRY_BASE_MS: first pause after a failure, in milliseconds; doubled each time. After a 429 that does not say how
   * long to wait, 60 times that.
   */
  readonly retryBaseMs: number | undefined;
}

/**
 * @param read the value of an environment variable, undefined when it is not set
 * @throws {UsageError} when one is set to anything but whole milliseconds
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
