/** What happens when the points are spent: with `--wait` the run sleeps, else it stops and says when to come back. */
import { AllowanceSpentError, RateLimitedError, systemClock } from '@toptalent/warcraft-logs';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';

/** Seconds after the reset before anything is asked. */
const margin = 5;
/** Seconds, when nothing says how long. */
const defaultWait = 60;
/** Longest sleep before asking again, whatever the server says: the allowance's own hour. Seconds. */
const longestSleep = 60 * 60 + margin;

/** Seconds until there are points again, or undefined when the error is about something else. */
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
