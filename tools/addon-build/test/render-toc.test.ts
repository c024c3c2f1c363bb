/** The text of the TOC, and the files that it lists. */
import { describe, expect, it } from 'vitest';
import { addonManifest, filesInToc, renderToc } from '../src/index.ts';

const texts = (...languages: string[]) =>
  new Map(languages.map((one) => [one, { title: `Title ${one}`, notes: `Notes ${one}` }]));

describe('the TOC', () => {
  it('names the clients, the saved variables and the files: data and texts before the code that reads them', () => {
    const lines = renderToc(addonManifest, '1.2.3', texts('enUS', 'frFR', 'deDE')).split('\n');
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

  it('has title and notes in English and in each language', () => {
    const lines = renderToc(addonManifest, '1', texts('enUS', 'deDE')).split('\n');
    expect(lines.filter((line) => /Title|Notes/.test(line))).toEqual([
      '## Title: Title enUS',
      '## Title-deDE: Title deDE',
      '## Notes: Notes enUS',
      '## Notes-deDE: Notes deDE',
    ]);
  });

  it('names the sites where the addon is registered, and no other', () => {
    const ids = (published: typeof addonManifest.published): readonly string[] =>
      renderToc({ ...addonManifest, published }, '1', texts('enUS'))
        .split('\n')
        .filter((line) => /X-(?!License)/.test(line));
    expect(ids({})).toEqual([]);
    expect(ids({ wago: 'abCD1234' })).toEqual(['## X-Wago-ID: abCD1234']);
    expect(
      ids({ curseForge: 12, wago: 'abCD1234', wowInterface: 34, website: 'https://example.org' }),
    ).toEqual([
      '## X-Website: https://example.org',
      '## X-Curse-Project-ID: 12',
      '## X-Wago-ID: abCD1234',
      '## X-WoWI-ID: 34',
    ]);
  });

  it('stays one line a field, whatever the text holds', () => {
    const notes = 'one\n## Interface: 1\r\ntwo';
    const toc = renderToc(addonManifest, '1', new Map([['enUS', { title: 'x', notes }]]));
    expect(toc.split('\n').filter((line) => line.startsWith('## Interface'))).toHaveLength(1);
  });

  it('lists its files on lines of their own, whatever ends a line', () => {
    expect(filesInToc('## Title: x\r\n\r\n# note\r\nOne.lua\r\n  Two.lua\n')).toEqual(['One.lua', 'Two.lua']);
  });

  it('lists a file for each language that a line is for', () => {
    expect(filesInToc(renderToc(addonManifest, '1', texts('enUS', 'deDE', 'frFR')))).toEqual([
      'TalentData.lua',
      'Locales/enUS.lua',
      'Locales/deDE.lua',
      'Locales/frFR.lua',
      'AzerothsTopTalent.lua',
    ]);
  });
});
