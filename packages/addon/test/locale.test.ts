import { describe, expect, it } from 'vitest';
import { clientLocales } from '../scenarios/locales.ts';
import { languages } from '../src/locale/languages.ts';
import { english } from '../src/locale/english.ts';
import { fillText, formOf } from '../src/locale/fill-text.ts';
import type { PluralRule, TextKey } from '../src/locale/locale.ts';
import { createTexts } from '../src/locale/texts.ts';

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

describe('a text', () => {
  it('takes the form of its number', () => {
    const russian = createTexts(languages.ruRU);
    expect(russian.text('differs', { count: 21 })).toBe('Отличается от вашего на 21 талант');
    expect(russian.text('differs', { count: 3 })).toBe('Отличается от вашего на 3 таланта');
    expect(russian.text('differs', { count: 12 })).toBe('Отличается от вашего на 12 талантов');
    expect(createTexts(languages.koKR).text('differs', { count: 1 })).toBe('내 빌드와 특성 1개 다름');
    expect([0, 1, 2].map((count) => formOf(count, 'french'))).toEqual([0, 0, 1]);
    expect([0, 1, 2].map((count) => formOf(count, 'two'))).toEqual([1, 0, 1]);
  });

  it('does not look into the values that it is given', () => {
    expect(fillText('{boss} of {place}', { boss: '{place}', place: 'A|B' }, 'two')).toBe('{place} of A|B');
  });

  it('reads as its key where the language file is missing or of another version', () => {
    expect(createTexts(undefined).text('keepMine')).toBe('keepMine');
    const { keepMine: _, ...older } = languages.deDE.texts;
    const texts = createTexts({ ...languages.deDE, texts: older as typeof languages.deDE.texts });
    expect(texts.text('keepMine')).toBe('keepMine');
    expect(texts.text('otherBoss')).toBe('Anderer Boss');
  });
});
