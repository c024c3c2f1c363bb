/** Asks again after a fault, as far as that cannot do a thing twice. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, NetworkFault } from './ask.ts';
import type { Answer, Request } from './ask.ts';

export interface Patience {
  /** Most time for one answer, milliseconds. */
  readonly timeout: number;
  /** The pause before the second try, milliseconds; twice as long before each further one. */
  readonly pause: number;
}

/** Tries in all. */
const tries = 3;
/** The longest pause that a site may ask for, milliseconds: longer ones are for another run. */
const longestPause = 60_000;

/**
 * `repeatable`: doing it twice is the same as doing it once, as with a question. `once`: an upload; it is sent again only if
 * it cannot have arrived, or the site says that it did not act on it.
 */
export type Repeating = 'repeatable' | 'once';

/** @throws {NetworkFault} after the last try; an answer of any status is no fault. */
export async function askAgain(request: Request, patience: Patience, repeating: Repeating): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const pause = Math.min(patience.pause * 2 ** (attempt - 1), longestPause);
    try {
      const answer = await ask(request, patience.timeout);
      if (attempt === tries || !isPassing(answer.status, repeating)) {
        return answer;
      }
      await sleep(Math.min(Math.max(pause, waitingTime(answer)), longestPause));
    } catch (error) {
      if (
        !(error instanceof NetworkFault) ||
        attempt === tries ||
        (repeating === 'once' && error.maybeDone)
      ) {
        throw error;
      }
      await sleep(pause);
    }
  }
}

/** 429 and 503 say that nothing was done. After another 5xx that is open. */
function isPassing(status: number, repeating: Repeating): boolean {
  return status === 429 || status === 503 || (repeating === 'repeatable' && status >= 500);
}

/** What `Retry-After` asks for, milliseconds. */
function waitingTime({ headers }: Answer): number {
  const seconds = Number(headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? seconds * 1000 : 0;
}
