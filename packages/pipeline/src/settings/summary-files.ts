/** The names of the two files of a summary. */
import { extname, resolve } from 'node:path';

/** `changes.md` for the short one, and `changes-whole.md` beside it. */
export function summaryFiles(typed: string): { readonly short: string; readonly whole: string } {
  const short = resolve(typed);
  const extension = extname(short);
  return { short, whole: `${short.slice(0, short.length - extension.length)}-whole${extension}` };
}
