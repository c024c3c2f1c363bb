/** Waits with `--wait` until there are points again; without it, stops the run. */
import { AllowanceSpentError, RateLimitedError, systemClock } from '@toptalent/warcraft-logs';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';

/** Seconds to wait after the reset before the next request. */
const margin = 5;
/** Seconds to wait if the server does not say how long. */
const defaultWait = 60;
/** Most seconds to sleep, even if the server says more: points are back after an hour. */
const longestSleep = 60 * 60 + margin;

/** Seconds until there are points again, or undefined if the error is about something else. */
export function secondsUntilPoints(error: unknown, client: WarcraftLogsClient): number | undefined {
  if (error instanceof AllowanceSpentError) {
    return error.resetsIn + margin;
  }
  if (error instanceof RateLimitedError) {
    return (error.retryAfter ?? client.allowance.resetsIn(Date.now()) ?? defaultWait) + margin;
  }
  return undefined;
}

export interface WaitRequest {
  /** What stopped the last request. */
  readonly error: unknown;
  readonly client: WarcraftLogsClient;
  /** Whether to wait at all: `--wait`. */
  readonly wait: boolean;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/**
 * Sleeps until there are points again.
 *
 * @throws the error itself if waiting does not help, or is not wanted; the signal's reason if the run is interrupted.
 */
export async function waitForPoints({ error, client, wait, signal, say }: WaitRequest): Promise<void> {
  const seconds = secondsUntilPoints(error, client);
  if (!wait || seconds === undefined) {
    throw error;
  }
  say(`The points are spent; going on ${atTime(seconds)}.`);
  await systemClock.sleep(Math.min(seconds, longestSleep) * 1000, signal);
}

/** "in 17 min (14:05)". */
export function atTime(seconds: number): string {
  const then = new Date(Date.now() + seconds * 1000);
  const clock = `${String(then.getHours()).padStart(2, '0')}:${String(then.getMinutes()).padStart(2, '0')}`;
  return seconds < 90 ? `in ${Math.ceil(seconds)} s` : `in ${Math.ceil(seconds / 60)} min (${clock})`;
}
