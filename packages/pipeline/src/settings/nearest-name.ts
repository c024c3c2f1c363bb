/** Finds what a name on the command line means: a name or an id, in any case, with a hint for a typo. */
import { distance } from 'fastest-levenshtein';
import { UsageError } from './usage-error.ts';

/** Something that can be named on the command line. */
export interface Named<Value> {
  readonly value: Value;
  /** Unique; how an ambiguity or a hint names it: "Priest/Discipline". */
  readonly label: string;
  /** Other ways to name it: names, slugs, ids. */
  readonly names: readonly string[];
  /** Where a name fits several things, it means this one. */
  readonly meantFirst?: boolean | undefined;
}

/** A filter that made a list shorter. */
export interface LeftOut<Item> {
  /** As typed: "--content raid". */
  readonly by: string;
  /** The list before the filter. */
  readonly all: readonly Item[];
}

/**
 * Case, accents, spaces and punctuation don't matter: "Beast Mastery" is "beastmastery". The first three letters or more of
 * the name, or of a word in it, are enough where they fit only one thing. Ids cannot be shortened.
 *
 * @param kind what is looked for, for messages: "specialization"
 * @throws {UsageError} when nothing fits (the message gives the nearest name, or the filter that left it out), or several
 *   things do (the message lists them)
 */
export function findNamed<Value>(
  text: string,
  kind: string,
  all: readonly Named<Value>[],
  leftOut?: LeftOut<Named<unknown>>,
): Value {
  const wanted = plain(text);
  const fitting = thatFit(wanted, all);
  const meantFirst = fitting.filter((item) => item.meantFirst === true);
  const found = meantFirst.length === 0 ? fitting : meantFirst;
  const [first, second] = found;
  if (first !== undefined && second === undefined) {
    return first.value;
  }
  if (first !== undefined) {
    const choices = found.map((item) => item.label).join(', ');
    throw new UsageError(`"${text}" is ambiguous: say which ${kind} you mean: ${choices}.`);
  }
  const without = leftOut === undefined ? [] : thatFit(wanted, leftOut.all);
  if (leftOut !== undefined && without.length > 0) {
    const labels = without.map((item) => item.label).join(', ');
    throw new UsageError(`There is no ${kind} "${text}" within ${leftOut.by}, which leaves out ${labels}.`);
  }
  const nearest = nearestLabel(wanted, all);
  const hint = nearest === undefined ? choicesOf(all) : `Did you mean ${nearest}?`;
  throw new UsageError(`There is no ${kind} "${text}". ${hint}`);
}

/** So many choices are listed; of more only one is, as an example. */
const mostListed = 20;

function choicesOf(all: readonly Named<unknown>[]): string {
  const labels = all.map((item) => item.label);
  return labels.length > mostListed
    ? `It is a name or an id, such as ${labels[0]}.`
    : `Choose from: ${labels.join(', ')}.`;
}

function thatFit<Item extends Named<unknown>>(wanted: string, all: readonly Item[]): readonly Item[] {
  const exact = all.filter((item) => spellings(item).includes(wanted));
  return exact.length > 0 || !mayBeBeginning(wanted)
    ? exact
    : all.filter((item) => wordStarts(item).some((start) => start.startsWith(wanted)));
}

function mayBeBeginning(wanted: string): boolean {
  return wanted.length >= 3 && !/^\d+$/.test(wanted);
}

function nearestLabel(wanted: string, all: readonly Named<unknown>[]): string | undefined {
  if (/^\d+$/.test(wanted)) {
    return undefined;
  }
  let best: { label: string; away: number } | undefined;
  for (const item of all.toSorted((a, b) => Number(b.meantFirst ?? false) - Number(a.meantFirst ?? false))) {
    const away = Math.min(awayFromNames(wanted, item), awayFromBeginnings(wanted, item));
    if (best === undefined || away < best.away) {
      best = { label: item.label, away };
    }
  }
  return best?.away === Infinity ? undefined : best?.label;
}

/** How many letters are wrong; infinite when too many are for a typo. */
function awayFromNames(wanted: string, item: Named<unknown>): number {
  const away = Math.min(...spellings(item).map((spelling) => distance(wanted, spelling)));
  // With more than half of its letters wrong it is another word.
  const most = Math.min(Math.max(2, wanted.length / 2), wanted.length - 1);
  return away <= most ? away : Infinity;
}

/** The same for the beginning of a name, or of a word in it. */
function awayFromBeginnings(wanted: string, item: Named<unknown>): number {
  if (!mayBeBeginning(wanted)) {
    return Infinity;
  }
  const { length } = wanted;
  const beginnings = wordStarts(item).flatMap((start) =>
    [length - 1, length, length + 1].map((end) => start.slice(0, end)),
  );
  const away = Math.min(...beginnings.map((beginning) => distance(wanted, beginning)));
  return away <= Math.max(1, length / 3) ? away : Infinity;
}

function spellings(item: Named<unknown>): string[] {
  return [item.label, ...item.names].map(plain);
}

/** Every spelling, from each of its words on: "The Twin Fangs" gives "thetwinfangs", "twinfangs" and "fangs". */
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
