/** The texts as the addon asks for them, also with a foreign language file. */
import { describe, expect, it } from 'vitest';
import { languages } from '../src/locale/languages.ts';
import { createTexts } from '../src/locale/texts.ts';

describe('the texts of the addon', () => {
  it('take the form of their number', () => {
    const russian = createTexts(languages.ruRU);
    expect(russian.text('toChange', { count: 21 })).toBe('Сменить 21 талант');
    expect(russian.text('toChange', { count: 3 })).toBe('Сменить 3 таланта');
    expect(russian.text('toChange', { count: 12 })).toBe('Сменить 12 талантов');
    expect(createTexts(languages.koKR).text('toChange', { count: 1 })).toBe('바꿀 특성 1개');
  });

  it('are their keys if the language file is missing or of another version', () => {
    expect(createTexts(undefined).text('keepMine')).toBe('keepMine');
    const { keepMine: _, ...older } = languages.deDE.texts;
    const texts = createTexts({ ...languages.deDE, texts: older as typeof languages.deDE.texts });
    expect(texts.text('keepMine')).toBe('keepMine');
    expect(texts.text('otherBoss')).toBe('Anderer Boss');
  });
});
