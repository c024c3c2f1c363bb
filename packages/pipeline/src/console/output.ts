/** What a run can write to: data on one side, progress on the other. */
import process from 'node:process';
import { exitCodes } from '../exit-codes.ts';
import { brokenLines } from './broken-lines.ts';
import { plainText } from './plain-text.ts';
import { describeSystemError } from './system-errors.ts';
import { watchedTerminal } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface Output {
  /** stdout: data alone. */
  readonly data: (text: string) => void;
  /** stderr: a line for whoever watches. */
  readonly say: (line: string) => void;
  /** Where a progress bar makes sense, and so do colours. */
  readonly terminal: Terminal | undefined;
  /** Columns of stdout, where somebody reads it on a terminal. */
  readonly columns?: number | undefined;
}

/** Data that is text for people, not for programs: broken between words where a terminal would break within them. */
export function printForReading(text: string, { data, columns }: Output): void {
  data(columns === undefined ? text : brokenLines(text, columns));
}

/** Prints what a command has come to as JSON. Names in it are public. */
export function printJson(outcome: object, { data }: Output): void {
  data(`${JSON.stringify(outcome, undefined, 2)}\n`);
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
