/** What a run can write to: data on one side, progress on the other. */
import wrapAnsi from 'wrap-ansi';
import { exitCodes } from './outcome.ts';
import { plainText } from './plain-text.ts';
import { describeSystemError } from './system-errors.ts';

export interface Output {
  /** stdout: data alone. */
  readonly data: (text: string) => void;
  /** stderr: a line for whoever watches. */
  readonly say: (line: string) => void;
  /** A progress bar makes sense, and so do colours. */
  readonly terminal: NodeJS.WriteStream | undefined;
  /** Columns of stdout, where somebody reads it on a terminal. */
  readonly columns?: number | undefined;
}

/** Data that is text for people, not for programs: broken between words where a terminal would break within them. */
export function forReading(text: string, { columns }: Output): string {
  return columns === undefined ? text : broken(text, columns);
}

/**
 * The process's own streams. When the reader goes away, the run goes on and ends by itself; so it does when data cannot be
 * written for another reason, but then it says so, and has failed.
 */
export function processOutput(): Output {
  // Nobody can be told that nothing can be told.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') {
      process.stderr.write(`${describeSystemError(Object.assign(error, { path: 'stdout' }))}\n`);
      // What was done may have gone well: its exit code must not say so.
      process.once('exit', (code) => (process.exitCode = code === 0 ? exitCodes.failed : code));
    }
  });
  const terminal = process.stderr.isTTY && process.env['TERM'] !== 'dumb' ? process.stderr : undefined;
  // A live bar may stand in the line.
  const clearLine = terminal === undefined ? '' : '\r\u001b[K';
  return {
    data: (text) => process.stdout.write(plainText(text)),
    say: (line) => process.stderr.write(`${clearLine}${wrapped(plainText(line), terminal)}\n`),
    terminal,
    columns: process.stdout.isTTY && process.stdout.columns > 0 ? process.stdout.columns : undefined,
  };
}

/** Broken between words where a terminal would break within them; a log gets its lines whole. */
function wrapped(text: string, terminal: NodeJS.WriteStream | undefined): string {
  return terminal === undefined || !(terminal.columns > 0) ? text : broken(text, terminal.columns);
}

/** Lines keep the blanks that they begin with, all parts of them. */
function broken(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => {
      const words = line.trimStart();
      const indent = line.slice(0, line.length - words.length);
      const parts = wrapAnsi(words, Math.max(1, columns - indent.length)).split('\n');
      return parts.map((part) => `${indent}${part}`).join('\n');
    })
    .join('\n');
}
