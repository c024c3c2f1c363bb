/** The text of the TOC, and the files that it lists. */
import { describe, expect, it } from 'vitest';
import { addonManifest, filesInToc, renderToc } from '../src/index.ts';

describe('the TOC', () => {
  it('names the clients, the saved variables and the files: data and texts before the code that reads them', () => {
    const lines = renderToc(addonManifest, '1.2.3', ['enUS', 'frFR', 'deDE']).split('\n');
    expect(lines).toContain('## Interface: 120105, 120100');
    expect(lines).toContain('## Version: 1.2.3');
    expect(lines).toContain('## SavedVariables: AzerothsTopTalentDB');
    expect(lines).toContain('## SavedVariablesPerCharacter: AzerothsTopTalentCharDB');
    expect(lines.slice(-5)).toEqual([
      'TalentData.lua',
      'Locales\\enUS.lua',
      'Locales\\[TextLocale].lua [AllowLoadTextLocale deDE, frFR]',
      'AzerothsTopTalent.lua',
      '',
    ]);
  });

  it('stays one line a field, whatever the text holds', () => {
    const toc = renderToc({ ...addonManifest, notes: 'one\n## Interface: 1\r\ntwo' }, '1', ['enUS']);
    expect(toc.split('\n').filter((line) => line.startsWith('## Interface'))).toHaveLength(1);
  });

  it('lists its files on lines of their own, whatever ends a line', () => {
    expect(filesInToc('## Title: x\r\n\r\n# note\r\nOne.lua\r\n  Two.lua\n')).toEqual(['One.lua', 'Two.lua']);
  });

  it('lists a file for each language that a line is for', () => {
    expect(filesInToc(renderToc(addonManifest, '1', ['enUS', 'deDE', 'frFR']))).toEqual([
      'TalentData.lua',
      'Locales/enUS.lua',
      'Locales/deDE.lua',
      'Locales/frFR.lua',
      'AzerothsTopTalent.lua',
    ]);
  });
});
