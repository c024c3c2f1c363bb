/** Every table of portable cases, by what its cases show. */
import type { Case } from './case.ts';
import { accepted, refused } from './decode-cases.ts';
import { assembled, others } from './other-cases.ts';

/** The title of each table, and its cases. */
export const tables: [title: string, cases: readonly Case[]][] = [
  ['a code is read', accepted],
  ['a code is refused by name', refused],
  ['a loadout comes from what is worn or logged', assembled],
  ['text, keys and differences', others],
];
