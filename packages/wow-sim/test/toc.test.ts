/** Which files of a TOC the simulated client runs. */
import { describe, expect, it } from 'vitest';
import { filesToRun } from '../src/client/toc.ts';

const toc = [
  '## Title: Anything.lua',
  '# A note',
  '',
  'Data.lua',
  'Locales\\enUS.lua',
  'Locales\\[TextLocale].lua [AllowLoadTextLocale deDE, frFR]',
  'Main.lua',
  '',
].join('\r\n');

describe('the files of a TOC', () => {
  it('are run in order, with the language of the client in the place of the variable', () => {
    expect(filesToRun(toc, 'frFR')).toEqual(['Data.lua', 'Locales/enUS.lua', 'Locales/frFR.lua', 'Main.lua']);
  });

  it('are skipped on a line whose condition does not list that language', () => {
    expect(filesToRun(toc, 'enUS')).toEqual(['Data.lua', 'Locales/enUS.lua', 'Main.lua']);
    expect(filesToRun(toc, 'xxXX')).toEqual(['Data.lua', 'Locales/enUS.lua', 'Main.lua']);
  });
});
