/** Names from outside: of players, bosses, zones, classes. They reach terminals, pull requests and the game. */
import { z } from 'zod';
import { plainLine, unseenCharacter } from './plain-line.ts';

/** UTF-16 units. The longest name of an encounter has about 40. */
const longestName = 200;

/** A name as we store it. The client reads `|` as the beginning of a colour, a texture or a link. */
export const nameSchema = z
  .string()
  .max(longestName, `a name of at most ${longestName} characters`)
  .refine((name) => !unseenCharacter.test(name) && !name.includes('|'), 'a name that shows as it is');

/** A name that `nameSchema` takes: what must not be in a name becomes a space, and a long one is cut. */
export function plainName(text: string): string {
  return plainLine(text.slice(0, 4 * longestName).replace(/\|+/g, ' '), longestName);
}

/** Reads a name that others wrote: it is kept as a plain one, because an odd name is no reason to lose its encounter. */
export const plainNameSchema = z.string().transform(plainName);
