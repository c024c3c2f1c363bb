/** Says what a command waits for; on a terminal the next line replaces that line. */
import type { Output } from '../console/output.ts';

/** What every command that asks Warcraft Logs waits for first. */
export const waitingForSeason = 'Looking up the season and the talent trees';

export interface Waiting {
  /** @param what "Fetching the talent trees" */
  forThis(what: string): void;
  /** Removes the line. May be called again. */
  over(): void;
}

export function createWaiting({ terminal, say }: Output): Waiting {
  if (terminal === undefined) {
    return { forThis: (what) => say(`${what} …`), over: () => undefined };
  }
  return { forThis: (what) => terminal.showPassing(`${what} …`), over: () => terminal.clearLine() };
}
