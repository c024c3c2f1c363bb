/** The texts as the addon asks for them, also with a foreign language file. */
import { describe, expect, it } from 'vitest';
import { languages } from '../src/locale/languages.ts';
import { createTexts } from '../src/locale/texts.ts';

describe('the texts of the addon', () => {
  it('take the form of their number', () => {
    const russian = createTexts(languages.ruRU);
    expect(russian.text('differs', { count: 21 })).toBe('Отличается от вашего на 21 талант');
    expect(russian.text('differs', { count: 3 })).toBe('Отличается от вашего на 3 таланта');
    expect(russian.text('differs', { count: 12 })).toBe('Отличается от вашего на 12 талантов');
    expect(createTexts(languages.koKR).text('differs', { count: 1 })).toBe('내 빌드와 특성 1개 다름');
  });

  it('are their keys if the language file is missing or of another version', () => {
    expect(createTexts(undefined).text('keepMine')).toBe('keepMine');
    const { keepMine: _, ...older } = languages.deDE.texts;
    const texts = createTexts({ ...languages.deDE, texts: older as typeof languages.deDE.texts });
    expect(texts.text('keepMine')).toBe('keepMine');
    expect(texts.text('otherBoss')).toBe('Anderer Boss');
  });
});
