/** The two streams that a command writes to: data to stdout, progress to stderr. */
import process from 'node:process';
import { exitCodes } from '../exit-codes.ts';
import { brokenLines } from './broken-lines.ts';
import { plainText } from './plain-text.ts';
import { describeSystemError } from './system-errors.ts';
import { watchedTerminal } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface Output {
  /** Writes data to stdout. */
  readonly data: (text: string) => void;
  /** Prints a line to stderr. */
  readonly say: (line: string) => void;
  /** The terminal on stderr; undefined if stderr is something else. */
  readonly terminal: Terminal | undefined;
  /** Columns of the terminal on stdout; undefined if stdout is something else. */
  readonly columns?: number | undefined;
}

/** Prints data that people read, broken between words to fit a terminal. */
export function printForReading(text: string, { data, columns }: Output): void {
  data(columns === undefined ? text : brokenLines(text, columns));
}

/** Prints a command's outcome as JSON. Other programs rely on the names in it. */
export function printJson(outcome: object, { data }: Output): void {
  data(`${JSON.stringify(outcome, undefined, 2)}\n`);
}

/**
 * The process's own streams. A run goes on after their reader is gone. If data cannot be written for another reason,
 * the run goes on too, but says so and fails.
 */
export function processOutput(): Output {
  // stderr is closed; there is nowhere to report.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') {
      process.stderr.write(`${describeSystemError(Object.assign(error, { path: 'stdout' }))}\n`);
      // The command itself may have succeeded, but its output is lost.
      process.once('exit', (code) => (process.exitCode = code === 0 ? exitCodes.failed : code));
    }
  });
  const terminal = watchedTerminal();
  return {
    data: (text) => process.stdout.write(plainText(text)),
    say:
      terminal === undefined
        ? (line) => process.stderr.write(`${plainText(line)}\n`)
        : (line) => terminal.showLine(brokenLines(plainText(line), terminal.columns)),
    terminal,
    columns: process.stdout.isTTY && process.stdout.columns > 0 ? process.stdout.columns : undefined,
  };
}
