/** Which failures are asked again, how often, and after how long. */
import pRetry from 'p-retry';
import type { Clock } from './clock.ts';
import { MalformedAnswerError, RateLimitedError, ServerError, UnreachableError } from './errors.ts';

export interface RetryPolicy {
  /** Times a failed request is sent again. */
  readonly retries: number;
  /** First pause after a failure of the server or the network, in milliseconds; doubles each time. */
  readonly pauseMs: number;
  /** First pause after a 429 that does not say how long; doubles each time. */
  readonly slowDownMs: number;
  /** A Retry-After above this many seconds is the caller's to decide about. */
  readonly longestWait: number;
}

/** For the real service: 1, 2, 4, 8, 16 s; after a 429 without a figure 60, 120, 240 … s. */
export const politePolicy: RetryPolicy = { retries: 5, pauseMs: 1000, slowDownMs: 60_000, longestWait: 120 };

/** Told before each pause: what failed and how long the pause is, in milliseconds. */
export type RetryListener = (error: Error, pauseMs: number) => void;

/**
 * Runs `attempt` until it succeeds, fails for good, or the retries are used up.
 *
 * @throws the last attempt's error, or the signal's reason when the caller cancels.
 */
export function withRetries<Value>(
  attempt: () => Promise<Value>,
  policy: RetryPolicy,
  clock: Clock,
  signal: AbortSignal | undefined,
  onRetry: RetryListener,
): Promise<Value> {
  return pRetry(attempt, {
    retries: policy.retries,
    // The pause is ours (below), because a 429 brings its own.
    minTimeout: 0,
    ...(signal === undefined ? {} : { signal }),
    shouldRetry: async ({ error, attemptNumber, retriesLeft }) => {
      const pause = pauseAfter(error, attemptNumber, policy);
      if (pause === undefined || retriesLeft === 0) {
        return false;
      }
      onRetry(error, pause);
      await clock.sleep(pause, signal);
      return true;
    },
  });
}

/** Milliseconds to wait before asking again, or undefined when asking again is of no use. */
function pauseAfter(error: Error, attemptNumber: number, policy: RetryPolicy): number | undefined {
  const doubled = 2 ** (attemptNumber - 1);
  // A little disorder keeps several clients from coming back at the same instant.
  const disorder = 1 + Math.random() / 4;
  if (error instanceof RateLimitedError) {
    if (error.retryAfter === undefined) {
      return policy.slowDownMs * doubled * disorder;
    }
    return error.retryAfter > policy.longestWait ? undefined : error.retryAfter * 1000 + 250;
  }
  const passing =
    error instanceof ServerError ||
    error instanceof UnreachableError ||
    error instanceof MalformedAnswerError;
  return passing ? policy.pauseMs * doubled * disorder : undefined;
}
