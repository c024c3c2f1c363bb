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

describe('the signs of a language', () => {
  it('in French have a no-break space before them, so that none opens a line', () => {
    for (const key of keys) {
      const loose = languages.frFR.texts[key].match(/(?:^|[^\u00A0])[:;?!»]|«(?!\u00A0)/);
      expect(loose?.[0], key).toBeUndefined();
    }
  });

  it('in Italian, German and Russian are straight', () => {
    for (const locale of ['itIT', 'deDE', 'ruRU', 'esES', 'esMX', 'ptBR'] as const) {
      for (const key of keys) {
        expect(languages[locale].texts[key], `${locale} ${key}`).not.toMatch(/[’«»„“”]/);
      }
    }
  });

  it('in Chinese are wide ones', () => {
    for (const locale of ['zhCN', 'zhTW'] as const) {
      for (const key of keys) {
        expect(languages[locale].texts[key], `${locale} ${key}`).not.toMatch(/[\u4e00-\u9fff}][,:;?]/);
      }
    }
  });
});
