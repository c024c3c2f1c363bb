/** The terminal on stderr: its width, and one live line at the bottom that the next line replaces. */
import process from 'node:process';

/** Columns of a terminal that does not say how wide it is. */
const usualColumns = 80;
const clearLine = '\r\u001b[K';

export interface Terminal {
  readonly columns: number;
  /** Shows a text until the next one, cut between words to one line. */
  showPassing(text: string): void;
  /** Prints a line that stays. */
  showLine(line: string): void;
  clearLine(): void;
}

/** As many whole words as fit. */
export function oneLine(text: string, columns: number): string {
  if (text.length <= columns) {
    return text;
  }
  const end = text.slice(0, Math.max(0, columns - 1)).lastIndexOf(' ');
  return end < 0 ? text.slice(0, columns) : `${text.slice(0, end)} …`;
}

/**
 * The terminal on stderr; undefined where stderr is something else, or a terminal that can only print.
 *
 * @param fit Makes a text fit to print.
 */
export function watchedTerminal(fit: (text: string) => string): Terminal | undefined {
  const stream = process.stderr;
  if (!stream.isTTY || process.env['TERM'] === 'dumb') {
    return undefined;
  }
  // The last column stays free: some terminals wrap when it is written to.
  const columns = (): number => (stream.columns > 1 ? stream.columns : usualColumns) - 1;
  return {
    get columns() {
      return columns();
    },
    showPassing: (text) => void stream.write(`${clearLine}${oneLine(fit(text), columns())}`),
    showLine: (line) => void stream.write(`${clearLine}${line}\n`),
    clearLine: () => void stream.write(clearLine),
  };
}
