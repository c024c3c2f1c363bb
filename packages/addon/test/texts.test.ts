/** The texts as the addon asks for them, also with a foreign language file. */
import { describe, expect, it } from 'vitest';
import { joinSentences } from '../src/locale/join-sentences.ts';
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

  it('are those of the client where it has them', () => {
    const texts = createTexts(languages.deDE, { set_sound: 'Ton', set_standard: undefined });
    expect([texts.text('set_sound'), texts.text('set_standard')]).toEqual(['Ton', 'Standard']);
  });

  it('join sentences and names with the signs of the language', () => {
    const sentences = ['一。', '二。', '三。'];
    for (const chinese of [languages.zhCN, languages.zhTW]) {
      expect(joinSentences(sentences, createTexts(chinese))).toBe('一。二。三。');
    }
    expect(joinSentences(['A.', 'B.'], createTexts(languages.frFR))).toBe('A. B.');
    expect(joinSentences([], createTexts(languages.frFR))).toBe('');
    expect(createTexts(languages.zhTW).text('ranked', { name: '名', ranks: 2 })).toBe('名（2）');
  });
});
