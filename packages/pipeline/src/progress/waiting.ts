/** Says what is being waited for: on a terminal in a line that goes away again, elsewhere in a line of its own. */
import type { Output } from '../console/output.ts';

/** What every command that looks at Warcraft Logs begins with. */
export const waitingForSeason = 'Looking up the season and the talent trees';

export interface Waiting {
  /** From now on this is waited for: "Fetching the talent trees". */
  forThis(what: string): void;
  /** Nothing is waited for any more. May be called again. */
  over(): void;
}

export function createWaiting({ terminal, say }: Output): Waiting {
  if (terminal === undefined) {
    return { forThis: (what) => say(`${what} …`), over: () => undefined };
  }
  // Whatever is said next takes the line away.
  return { forThis: (what) => terminal.showPassing(`${what} …`), over: () => terminal.clearLine() };
}
