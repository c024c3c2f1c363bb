/** The two streams that a command writes to: data to stdout, progress to stderr. Nothing else prints. */
import process from 'node:process';
import { createSecrets } from '@toptalent/border/secrets';
import { printable, printableJson } from '@toptalent/command-line';
import { createColors } from 'picocolors';
import { exitCodes } from '../exit-codes.ts';
import { brokenLines } from './broken-lines.ts';
import { describeSystemError } from './system-errors.ts';
import { watchedTerminal } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** A word of our own in front of a line, in colour where there is a terminal for it. */
export interface Lead {
  readonly text: string;
  readonly color: 'green' | 'yellow' | 'red';
}

export interface Output {
  /** Writes data to stdout. */
  readonly data: (text: string) => void;
  /** Prints a line to stderr. */
  readonly say: (line: string) => void;
  /** The same, behind a lead if there is one. */
  readonly sayBehind: (lead: Lead | undefined, line: string) => void;
  /** Prints a line to stdout as it is, behind a lead if there is one. */
  readonly dataBehind: (lead: Lead | undefined, line: string) => void;
  /** From now on that secret is not printed. */
  readonly hide: (secret: string) => void;
  /** The terminal on stderr; undefined if stderr is something else. */
  readonly terminal: Terminal | undefined;
  /** Columns of the terminal on stdout; undefined if stdout is something else. */
  readonly columns?: number | undefined;
}

/** Prints data that people read, broken between words to fit a terminal. */
export function printForReading(text: string, { data, columns, terminal }: Output): void {
  terminal?.clearLine();
  data(columns === undefined ? text : brokenLines(text, columns));
}

/** Prints a line that is a command's result: to stdout, or to stderr beside the JSON that is on stdout. */
export function resultPrinter(output: Output, json: boolean): (line: string) => void {
  return json ? output.say : (line) => printForReading(`${line}\n`, output);
}

/** Prints a command's outcome as JSON. Other programs rely on the names in it. */
export function printJson(outcome: object, { data, terminal }: Output): void {
  terminal?.clearLine();
  data(`${printableJson(outcome)}\n`);
}

/**
 * The process's own streams. A run goes on after their reader is gone. If data cannot be written for another reason,
 * the run goes on too, but says so and fails.
 *
 * @param noColor Whether the user wants no colours at all.
 */
export function processOutput(noColor = (process.env['NO_COLOR'] ?? '') !== ''): Output {
  const secrets = createSecrets();
  const fit = (text: string): string => printable(secrets.without(text));
  // stderr is closed; there is nowhere to report.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') {
      process.stderr.write(`${fit(describeSystemError(Object.assign(error, { path: 'stdout' })))}\n`);
      // The command itself may have succeeded, but its output is lost.
      process.once('exit', (code) => (process.exitCode = code === 0 ? exitCodes.failed : code));
    }
  });
  const terminal = watchedTerminal(fit);
  const columns = process.stdout.isTTY && process.stdout.columns > 0 ? process.stdout.columns : undefined;
  /** The text, with the lead at its beginning in colour. */
  const painted = (text: string, lead: Lead | undefined, stream: object | number | undefined): string => {
    const colors = createColors(stream !== undefined && !noColor);
    return lead === undefined
      ? text
      : `${colors[lead.color](text.slice(0, lead.text.length))}${text.slice(lead.text.length)}`;
  };
  /** Made fit twice: a line that is broken has more beginnings. */
  const broken = (line: string): string =>
    terminal === undefined ? fit(line) : fit(brokenLines(fit(line), terminal.columns));
  const print = (text: string): void => {
    if (terminal === undefined) {
      process.stderr.write(`${text}\n`);
    } else {
      terminal.showLine(text);
    }
  };
  return {
    data: (text) => process.stdout.write(fit(text)),
    say: (line) => print(broken(line)),
    sayBehind(lead, line) {
      print(painted(broken(`${lead?.text ?? ''}${line}`), lead, terminal));
    },
    dataBehind(lead, line) {
      terminal?.clearLine();
      process.stdout.write(`${painted(fit(`${lead?.text ?? ''}${line}`), lead, columns)}\n`);
    },
    hide: secrets.hide,
    terminal,
    columns,
  };
}
