/** What a run can write to: data on one side, progress on the other. */
import wrapAnsi from 'wrap-ansi';
import { plainText } from './plain-text.ts';

export interface Output {
  /** stdout: data alone. */
  readonly data: (text: string) => void;
  /** stderr: a line for whoever watches. */
  readonly say: (line: string) => void;
  /** A progress bar makes sense, and so do colours. */
  readonly terminal: NodeJS.WriteStream | undefined;
}

/** The process's own streams. When the reader goes away, the run goes on and ends by itself. */
export function processOutput(): Output {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') {
        throw error;
      }
    });
  }
  const terminal = process.stderr.isTTY && process.env['TERM'] !== 'dumb' ? process.stderr : undefined;
  // A live bar may stand in the line.
  const clearLine = terminal === undefined ? '' : '\r\u001b[K';
  return {
    data: (text) => process.stdout.write(plainText(text)),
    say: (line) => process.stderr.write(`${clearLine}${wrapped(plainText(line), terminal)}\n`),
    terminal,
  };
}

/** Broken between words where a terminal would break within them; a log gets its lines whole. */
function wrapped(text: string, terminal: NodeJS.WriteStream | undefined): string {
  return terminal === undefined || !(terminal.columns > 0)
    ? text
    : wrapAnsi(text, terminal.columns, { trim: false });
}
