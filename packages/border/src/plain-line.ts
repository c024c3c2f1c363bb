/** Text from outside on one plain line: no character in it moves a cursor, or hides or reorders text. */
import { z } from 'zod';

/**
 * Control characters, line ends, halves of surrogate pairs, private use, and everything that a reader cannot see: marks of
 * direction, joiners, fillers, tags, the blank of Braille.
 */
const unseen = '\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800';

/** One such character. */
export const unseenCharacter = new RegExp(`[${unseen}]`, 'u');

const unseenRun = new RegExp(`[${unseen}]+`, 'gu');

/** The text with `by` of each such character in its place. */
export function replaceUnseen(text: string, by: (character: string) => string): string {
  return text.replace(new RegExp(`[${unseen}]`, 'gu'), by);
}

/** UTF-16 units of a line that we store. */
export const longestLine = 1000;

/** A sentence or two on one line, as we store it. */
export const lineSchema = z
  .string()
  .max(longestLine)
  .refine((text) => !unseenCharacter.test(text), 'a line that shows as it is');

/** The text on one line, with a space for what cannot be seen; what is longer than `longest` (UTF-16 units) ends in "…". */
export function plainLine(text: string, longest = 300): string {
  // Cut first, so that a text of many megabytes costs no time.
  const plain = text
    .slice(0, 4 * longest)
    .replace(unseenRun, ' ')
    .trim();
  return plain.length > longest ? `${withoutHalf(plain.slice(0, longest - 1))}…` : plain;
}

/** Without half a character at the end, which a cut may leave. */
function withoutHalf(text: string): string {
  return text.replace(/\p{Cs}$/u, '');
}
