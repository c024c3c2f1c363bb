/** Says why a request is sent again: each failure once, and at the end how often it came. */

export interface RetryLines {
  /** @param pauseMs milliseconds until the request is sent again */
  onRetry(error: Error, pauseMs: number): void;
  /** Says how often failures came that were said only once. */
  finish(): void;
}

/** A pause shorter than this, in milliseconds, is not worth a line. */
const shortestPauseSaid = 1000;

export function createRetryLines(say: (line: string) => void): RetryLines {
  const times = new Map<string, number>();
  return {
    onRetry(error, pauseMs) {
      if (pauseMs < shortestPauseSaid) {
        return;
      }
      // Messages of the same failure differ in their numbers, such as the points left.
      const failure = error.message.replace(/\s*\([^()]*points left\)/, '');
      const before = times.get(failure) ?? 0;
      times.set(failure, before + 1);
      if (before === 0) {
        say(`${error.message}; trying again in ${Math.round(pauseMs / 1000)} s.`);
      }
    },
    finish() {
      for (const [failure, count] of times) {
        if (count > 1) {
          say(`${failure}: ${count} times in all.`);
        }
      }
      times.clear();
    },
  };
}
