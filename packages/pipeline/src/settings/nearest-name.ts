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
 * three letters or more, of the name or of a word in it, will do where it fits one thing only; ids are never shortened.
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
      : all.filter((item) => wordStarts(item).some((start) => start.startsWith(wanted)));
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
  if (/^\d+$/.test(wanted)) {
    return undefined;
  }
  let best: { label: string; away: number } | undefined;
  for (const item of all) {
    const away = Math.min(...spellings(item).map((spelling) => distance(wanted, spelling)));
    if (best === undefined || away < best.away) {
      best = { label: item.label, away };
    }
  }
  // Further than half its letters away it is no typo but another word; and something of it must be right.
  const most = Math.min(Math.max(2, wanted.length / 2), wanted.length - 1);
  return best !== undefined && best.away <= most ? best.label : undefined;
}

function spellings(item: Named<unknown>): string[] {
  return [item.label, ...item.names].map(plain);
}

/** Every spelling from each of its words on: "The Twin Fangs" is "thetwinfangs", "twinfangs", "fangs". */
function wordStarts(item: Named<unknown>): string[] {
  return [item.label, ...item.names].flatMap((name) => {
    const words = name.split(/[^\p{L}\p{N}'’]+/u).filter((word) => word !== '');
    return words.map((_, index) => plain(words.slice(index).join('')));
  });
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
