/** The texts of every language beside the English ones. */
import { describe, expect, it } from 'vitest';
import { clientLocales } from '../scenarios/locales.ts';
import { languages } from '../src/locale/languages.ts';
import { english } from '../src/locale/english.ts';
import type { PluralRule, TextKey } from '../src/locale/locale.ts';

const keys = Object.keys(english) as TextKey[];
const forms: Readonly<Record<PluralRule, number>> = { single: 1, two: 2, french: 2, slavic: 3 };
const names = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(clientLocales)('the texts of %s', (client) => {
  const { texts, plural } = languages[client];

  it('are all there, with the values of the English ones', () => {
    expect(Object.keys(texts).sort()).toEqual(keys.toSorted());
    for (const key of keys) {
      expect(texts[key], key).not.toBe('');
      expect(names(texts[key]), key).toEqual(names(english[key]));
    }
  });

  it('have as many forms as the language tells numbers apart', () => {
    for (const key of keys) {
      const counted = english[key].includes('|');
      expect(texts[key].split('|').length, key).toBe(counted ? forms[plural] : 1);
    }
  });

  it('have no empty form and no line break, and keep the commands', () => {
    for (const key of keys) {
      for (const form of texts[key].split('|')) {
        expect(form, key).toMatch(/^[^\\\n]+$/);
      }
    }
    for (const command of [
      'show',
      'next',
      'why',
      'browse',
      'settings',
      'restore',
      'cleanup',
      'status',
      'version',
    ]) {
      expect(texts.help).toContain(command);
    }
  });

  it.runIf(client !== 'enUS')('are translated', () => {
    const same = keys.filter((key) => texts[key] === english[key] && /[a-z]{4}/i.test(english[key]));
    expect(same.length).toBeLessThan(keys.length / 10);
  });
});

/** The texts of a language that the pattern finds, each after its key. Names of values are no words of the language, nor is the addon's. */
function found(client: keyof typeof languages, pattern: RegExp): readonly string[] {
  const { texts } = languages[client];
  return keys
    .filter((key) =>
      pattern.test(texts[key].replace("Azeroth's Top Talent", '').replaceAll(/\{\w+\}/g, '{}')),
    )
    .map((key) => `${key}: ${texts[key]}`);
}

describe('the signs of a language', () => {
  it('in French have a no-break space before them, so that none opens a line', () => {
    expect(found('frFR', /(?:^|[^\u00A0])[:;?!%»]|«(?!\u00A0)/)).toEqual([]);
  });

  it('in French are curved apostrophes', () => {
    expect(found('frFR', /'/)).toEqual([]);
  });

  it.each(['itIT', 'deDE', 'ruRU', 'esES', 'esMX', 'ptBR', 'koKR', 'enUS'] as const)(
    'in %s are straight, with no space before a percent sign',
    (client) => {
      expect(found(client, /[’‘«»„“”]|\s%/)).toEqual([]);
    },
  );

  it('in Spanish open a question and an exclamation', () => {
    for (const client of ['esES', 'esMX'] as const) {
      expect(found(client, /^[^¿]*\?|^[^¡]*!/)).toEqual([]);
    }
  });

  it('in Chinese are wide ones, and the quotes are those of its region', () => {
    for (const client of ['zhCN', 'zhTW'] as const) {
      expect(found(client, /[\u4e00-\u9fff}][,:;?!(]|[,:;?!)][\u4e00-\u9fff{]/)).toEqual([]);
    }
    expect(found('zhCN', /[「」『』"]/)).toEqual([]);
    expect(found('zhTW', /[“”‘’"]/)).toEqual([]);
  });

  it('in Russian have no ё', () => {
    expect(found('ruRU', /[ёЁ]/)).toEqual([]);
  });
});

/** Words that the client does not use for a thing, or that address the player otherwise than the client does. */
const wrongWords = {
  deDE: ['Höchststufe', 'euch', 'euer', 'eure[mnrs]?', '[Dd]u', 'Dir', 'Dich', 'Deine?[mnrs]?', 'Raid'],
  frFR: ['[Tt]u', '[Tt]on', '[Tt]es', '[Aa]ddons?', 'Mythique\\+', '[Ll]oadout'],
  esES: ['usted', 'accesorio', '[Cc]alabozos?', '[Ii]nstancia', '[Cc]omprobación', '[Ss]elección', 'Mítico'],
  esMX: ['usted', 'addon', '[Mm]azmorras?', '[Ii]nstancia', '[Cc]omprobación', '[Vv]erificación', 'Mítica'],
  itIT: ['Lei', 'addon', 'blocco', '[Dd]ungeon', '[Rr]aid'],
  ptBR: ['tu', 'teus?', 'tuas?', 'trava', 'uma raide', 'prontidão', 'dungeon'],
  ruRU: ['[Кк]омплект\\p{L}*', '[Тт]ы', 'тебе', 'тво\\p{L}+', '(?<=\\p{L},? )В(?:ы|ам|аш)'],
  koKR: ['세요', '탈것', '일반 빌드'],
  zhCN: ['您', '大秘境', '傳奇'],
  zhTW: ['您', '滿級', '傳奇\\+', '天赋'],
} as const;

/** Between other letters as well in Chinese and Korean, which have no spaces between words, or particles after them. */
function wordsPattern(words: readonly string[]): RegExp {
  const joined = `(?:${words.join('|')})`;
  const isSpaced = !/\p{Script=Han}|\p{Script=Hangul}/u.test(joined);
  return new RegExp(isSpaced ? `(?<!\\p{L})${joined}(?!\\p{L})` : joined, 'u');
}

describe('the words of a language', () => {
  it.each(Object.keys(wrongWords) as (keyof typeof wrongWords)[])('in %s are the client’s', (client) => {
    expect(found(client, wordsPattern(wrongWords[client]))).toEqual([]);
  });
});
