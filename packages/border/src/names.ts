/** Names from outside: of players, bosses, zones, classes. They reach terminals, pull requests and the game. */
import { z } from 'zod';
import { plainLine, unseenCharacter } from './plain-line.ts';

/** UTF-16 units. The longest name of an encounter has about 40. */
const longestName = 200;

/** Marks on one letter, in Vietnamese or Thai, are two or three. A stack of them covers the lines above and below. */
const mostMarks = 3;
const stackedMarks = new RegExp(`(?<=[\\p{Mn}\\p{Me}]{${mostMarks}})[\\p{Mn}\\p{Me}]`, 'u');
const stackedMarksRun = new RegExp(`(?<=[\\p{Mn}\\p{Me}]{${mostMarks}})[\\p{Mn}\\p{Me}]+`, 'gu');

/** A name as we store it. The client reads `|` as the beginning of a colour, a texture or a link. */
export const nameSchema = z
  .string()
  .max(longestName, `a name of at most ${longestName} characters`)
  .refine((name) => !unseenCharacter.test(name) && !name.includes('|'), 'a name that shows as it is')
  .refine((name) => !stackedMarks.test(name), `a name of at most ${mostMarks} marks on a letter`);

/** The name of something that people look for, such as an encounter. */
export const visibleNameSchema = nameSchema.refine(isVisible, 'a name with a letter or digit');

/** Whether anything of the name can be read. */
export function isVisible(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name);
}

/** A name that `nameSchema` takes: what must not be in a name becomes a space, and what is too long is cut. */
export function plainName(text: string): string {
  return plainLine(text.slice(0, 4 * longestName).replace(/\|+/g, ' '), longestName).replace(
    stackedMarksRun,
    '',
  );
}

/** Reads a name that others wrote: it is kept as a plain one, because an odd name is no reason to lose its encounter. */
export const plainNameSchema = z.string().transform(plainName);
