/** Finds what a name on the command line means: any case, names or ids, and a hint when it is a typo. */
import { distance } from 'fastest-levenshtein';
import { UsageError } from './usage-error.ts';

/** Something that can be named on the command line. */
export interface Named<Value> {
  readonly value: Value;
  /** Unique; how an ambiguity or a hint names it: "Priest/Discipline". */
  readonly label: string;
  /** Everything it answers to beside the label: names, slugs, ids. */
  readonly names: readonly string[];
}

/**
 * Everything is compared without case, accents, spaces and punctuation: "Beast Mastery" is "beastmastery". A beginning of
 * three letters or more will do where it fits one thing only; ids are never shortened.
 *
 * @param kind what is looked for, as in "no such specialization"
 * @throws {UsageError} when nothing fits (with the nearest name) or several things do (with the choices).
 */
export function findNamed<Value>(text: string, kind: string, all: readonly Named<Value>[]): Value {
  const wanted = plain(text);
  const exact = all.filter((item) => spellings(item).includes(wanted));
  const found =
    exact.length > 0 || wanted.length < 3 || /^\d+$/.test(wanted)
      ? exact
      : all.filter((item) => spellings(item).some((spelling) => spelling.startsWith(wanted)));
  const [first, second] = found;
  if (first !== undefined && second === undefined) {
    return first.value;
  }
  if (first !== undefined) {
    const choices = found.map((item) => item.label).join(', ');
    throw new UsageError(`"${text}" is ambiguous: say which ${kind} you mean: ${choices}.`);
  }
  const nearest = nearestLabel(wanted, all);
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  throw new UsageError(`There is no ${kind} "${text}".${hint}`);
}

function nearestLabel(wanted: string, all: readonly Named<unknown>[]): string | undefined {
  let best: { label: string; away: number } | undefined;
  for (const item of all) {
    const away = Math.min(...spellings(item).map((spelling) => distance(wanted, spelling)));
    if (best === undefined || away < best.away) {
      best = { label: item.label, away };
    }
  }
  // Further than half its letters away it is no typo but another word.
  return best !== undefined && best.away <= Math.max(2, wanted.length / 2) ? best.label : undefined;
}

function spellings(item: Named<unknown>): string[] {
  return [item.label, ...item.names].map(plain);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
