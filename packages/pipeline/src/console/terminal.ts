/** The terminal that somebody watches: how wide it is, and the one line on it that comes and goes. */
import process from 'node:process';
import { plainText } from './plain-text.ts';

/** Where the terminal does not say how wide it is. */
const usualColumns = 80;
const clearLine = '\r\u001b[K';
const showCursor = '\u001b[?25h';

export interface Terminal {
  readonly columns: number;
  /** For a bar that draws itself. */
  readonly stream: NodeJS.WriteStream;
  /** Shows a text that the next one takes away, as much of it as fits into a line. */
  showPassing(text: string): void;
  /** A line that stays; whatever stood in the line is taken away. */
  showLine(line: string): void;
  clearLine(): void;
  /** Gives the cursor back should the process end while it is hidden. Returns what takes that back. */
  keepCursor(): () => void;
}

/** stderr, where it is a terminal that can do more than print; undefined where it cannot. */
export function watchedTerminal(): Terminal | undefined {
  const stream = process.stderr;
  if (!stream.isTTY || process.env['TERM'] === 'dumb') {
    return undefined;
  }
  const columns = (): number => (stream.columns > 0 ? stream.columns : usualColumns);
  return {
    get columns() {
      return columns();
    },
    stream,
    showPassing(text) {
      // The last column stays free: some terminals wrap when it is written to.
      stream.write(`${clearLine}${plainText(text).slice(0, columns() - 1)}`);
    },
    showLine: (line) => void stream.write(`${clearLine}${line}\n`),
    clearLine: () => void stream.write(clearLine),
    keepCursor() {
      // Asked twice to stop, the process ends at once.
      const onExit = (): void => void stream.write(showCursor);
      process.once('exit', onExit);
      return () => process.off('exit', onExit);
    },
  };
}
