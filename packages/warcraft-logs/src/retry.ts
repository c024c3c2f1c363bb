/** Which failed requests are sent again, how often, and after how long. */
import type { Clock } from './clock.ts';
import {
  MalformedAnswerError,
  NoAnswerError,
  RateLimitedError,
  ServerError,
  UnreachableError,
} from './errors.ts';

export interface RetryPolicy {
  /** Times that a request is sent again after failures of the server or the network. */
  readonly retries: number;
  /** Of these, times after a time-out: each costs the whole time. */
  readonly timeoutRetries: number;
  /** Times that a request is sent again after a 429. */
  readonly slowDownRetries: number;
  /** Pause after the first failure of the server or the network, in milliseconds; doubles each time. */
  readonly pauseMs: number;
  /** Pause after the first 429 that does not say how long, in milliseconds; doubles each time. */
  readonly slowDownMs: number;
  /** Longest Retry-After that is waited for, in seconds; a longer one is the caller's decision. */
  readonly longestWait: number;
}

/** For the real service: five tries with pauses of 1, 2, 4 and 8 s; after a 429 without a figure 60, 120, 240 and 480 s. */
export const politePolicy: RetryPolicy = {
  retries: 4,
  timeoutRetries: 1,
  slowDownRetries: 4,
  pauseMs: 1000,
  slowDownMs: 60_000,
  longestWait: 120,
};

/** Called before each pause with the failure and the length of the pause in milliseconds. */
export type RetryListener = (error: Error, pauseMs: number) => void;

export interface Retrying {
  readonly policy: RetryPolicy;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  readonly onRetry: RetryListener;
}

/**
 * Runs `attempt` until it succeeds, fails for good, or the retries are used up.
 *
 * @throws the last attempt's error, or the signal's reason if the caller cancels.
 */
export async function withRetries<Value>(
  attempt: () => Promise<Value>,
  { policy, clock, signal, onRetry }: Retrying,
): Promise<Value> {
  const failures: Failures = { passing: 0, timeout: 0, slowDown: 0 };
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      signal?.throwIfAborted();
      const kind = kindOf(error);
      if (kind !== undefined) {
        failures[kind] += 1;
      }
      const pause = kind === undefined ? undefined : pauseAfter(error, failures, policy);
      if (pause === undefined) {
        throw error;
      }
      onRetry(error as Error, pause);
      await clock.sleep(pause, signal);
    }
  }
}

/** Failures of one request so far, by kind. */
type Failures = Record<'passing' | 'timeout' | 'slowDown', number>;

/** Undefined for an error that sending again does not help against. */
function kindOf(error: unknown): keyof Failures | undefined {
  if (error instanceof RateLimitedError) {
    return 'slowDown';
  }
  if (error instanceof NoAnswerError && error.timedOut) {
    return 'timeout';
  }
  const isPassing =
    error instanceof ServerError ||
    error instanceof NoAnswerError ||
    error instanceof UnreachableError ||
    error instanceof MalformedAnswerError;
  return isPassing ? 'passing' : undefined;
}

/** Milliseconds to wait before the next try, or undefined if there shall be none. */
function pauseAfter(error: unknown, failures: Failures, policy: RetryPolicy): number | undefined {
  const { timeout, slowDown } = failures;
  const failed = failures.passing + timeout;
  if (error instanceof RateLimitedError) {
    const { retryAfter } = error;
    if (slowDown > policy.slowDownRetries || (retryAfter ?? 0) > policy.longestWait) {
      return undefined;
    }
    return retryAfter === undefined ? doubling(policy.slowDownMs, slowDown) : retryAfter * 1000 + 250;
  }
  const isLast = failed > policy.retries || timeout > policy.timeoutRetries;
  return isLast ? undefined : doubling(policy.pauseMs, failed);
}

/** The pause after that many failures, with up to a quarter added at random: clients must not return all at once. */
function doubling(firstMs: number, failures: number): number {
  return firstMs * 2 ** (failures - 1) * (1 + Math.random() / 4);
}
