/** Says what changes between two builds, in the same words on the page and in the terminal. Portable. */
import { changesToShow, isSwap } from './difference-by-name.ts';
import type { BoughtTalent, NamedDifference } from './difference-by-name.ts';

/** Names of talents by what happens to them. Each is in one list. */
export interface ChangesInWords {
  /** "Dusky Ward", "Amber Oath (2 ranks)"; "Ashen Bond (1 rank)" also where other ranks of it are bought before and after. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Two talents of one node: the one is bought in place of the other. */
  readonly swapped: readonly SwapInWords[];
}

export interface SwapInWords {
  readonly was: string;
  readonly is: string;
}

/**
 * Without the talents of a hero tree that changes as a whole. Ascending by node id.
 *
 * @param nameOf Also finds a word for a talent whose name is not known.
 */
export function changesInWords(
  difference: NamedDifference,
  nameOf: (talent: BoughtTalent) => string,
): ChangesInWords {
  const gained: string[] = [];
  const lost: string[] = [];
  const swapped: SwapInWords[] = [];
  for (const change of changesToShow(difference)) {
    const { was, is, kept } = change;
    const words = (talent: BoughtTalent): string => {
      const ranks = talent.ranks - kept;
      const counted = kept > 0 || ranks > 1;
      return `${nameOf(talent)}${counted ? ` (${ranks} ${ranks === 1 ? 'rank' : 'ranks'})` : ''}`;
    };
    if (isSwap(change)) {
      // Two choices may have one name.
      const other = nameOf(change.was) === nameOf(change.is) ? ' (the other choice)' : '';
      swapped.push({ was: words(change.was), is: `${words(change.is)}${other}` });
    } else if (is !== null && is.ranks > kept) {
      gained.push(words(is));
    } else if (was !== null) {
      lost.push(words(was));
    }
  }
  return { gained, lost, swapped };
}
