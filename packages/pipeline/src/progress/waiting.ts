/** Says what is being waited for: on a terminal in a line that goes away again, elsewhere in a line of its own. */
import type { Output } from '../run/output.ts';
import { plainText } from '../run/plain-text.ts';

/** What every command that looks at Warcraft Logs begins with. */
export const waitingForSeason = 'Looking up the season and the talent trees';

export interface Waiting {
  /** From now on this is waited for: "Fetching the talent trees". */
  forThis(what: string): void;
  /** Nothing is waited for any more. May be called again. */
  over(): void;
}

/** Where the terminal does not say how wide it is. */
const usualColumns = 80;
const clearLine = '\r\u001b[K';

export function createWaiting({ terminal, say }: Output): Waiting {
  if (terminal === undefined) {
    return { forThis: (what) => say(`${what} …`), over: () => undefined };
  }
  return {
    forThis(what) {
      // The last column stays free: some terminals wrap when it is written to. Whatever is said next clears the line.
      const room = (terminal.columns > 0 ? terminal.columns : usualColumns) - 1;
      terminal.write(`${clearLine}${`${plainText(what)} …`.slice(0, room)}`);
    },
    over: () => void terminal.write(clearLine),
  };
}
