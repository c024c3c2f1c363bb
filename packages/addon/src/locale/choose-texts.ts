/** The texts for a client language. */
import { english } from './english.ts';
import type { Texts } from './texts.ts';

/** Makers, not texts: only the language that is used is built. Languages that are not listed read English. */
const makers: Readonly<Record<string, (() => Texts) | undefined>> = {
  enUS: english,
  enGB: english,
};

/** @param locale `GetLocale()`: `enUS`, `deDE` … */
export function chooseTexts(locale: string): Texts {
  const make = makers[locale];
  return make === undefined ? english() : make();
}
