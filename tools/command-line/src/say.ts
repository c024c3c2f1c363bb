/** Prints what a command has to say. */
import { printable } from './printable.ts';

/** Prints a line to stdout. */
export function say(line: string): void {
  process.stdout.write(`${printable(line)}\n`);
}

/** Prints a line to stderr. */
export function sayError(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}
