/** The language of a client: only that one is built, and kept. */
import { brazilianPortuguese } from './languages/brazilian-portuguese.ts';
import { castilianSpanish } from './languages/castilian-spanish.ts';
import { englishLocale } from './languages/english.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { italian } from './languages/italian.ts';
import { korean } from './languages/korean.ts';
import { latinAmericanSpanish } from './languages/latin-american-spanish.ts';
import { russian } from './languages/russian.ts';
import { simplifiedChinese } from './languages/simplified-chinese.ts';
import { traditionalChinese } from './languages/traditional-chinese.ts';
import type { Locale } from './locale.ts';

/** @param locale `GetLocale()`; English for `enUS`, `enGB` and any that the client did not have in 2026. */
export function chooseLocale(locale: string): Locale {
  switch (locale) {
    case 'deDE':
      return german();
    case 'esES':
      return castilianSpanish();
    case 'esMX':
      return latinAmericanSpanish();
    case 'frFR':
      return french();
    case 'itIT':
      return italian();
    case 'koKR':
      return korean();
    case 'ptBR':
      return brazilianPortuguese();
    case 'ruRU':
      return russian();
    case 'zhCN':
      return simplifiedChinese();
    case 'zhTW':
      return traditionalChinese();
    default:
      return englishLocale();
  }
}
