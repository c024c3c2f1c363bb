/** The languages of the addon. The build makes a Lua file of each. */
import { english } from './english.ts';
import { brazilianPortuguese } from './languages/brazilian-portuguese.ts';
import { castilianSpanish } from './languages/castilian-spanish.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { italian } from './languages/italian.ts';
import { korean } from './languages/korean.ts';
import { latinAmericanSpanish } from './languages/latin-american-spanish.ts';
import { russian } from './languages/russian.ts';
import { simplifiedChinese } from './languages/simplified-chinese.ts';
import { traditionalChinese } from './languages/traditional-chinese.ts';
import type { Locale } from './locale.ts';

/** Keyed by `GetLocale()`, which is `enUS` in British clients too. */
export const languages = {
  enUS: { plural: 'two', texts: english },
  deDE: german,
  esES: castilianSpanish,
  esMX: latinAmericanSpanish,
  frFR: french,
  itIT: italian,
  koKR: korean,
  ptBR: brazilianPortuguese,
  ruRU: russian,
  zhCN: simplifiedChinese,
  zhTW: traditionalChinese,
} as const satisfies Readonly<Record<string, Locale>>;
