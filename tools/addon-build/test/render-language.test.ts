/** The Lua file of a language. */
import { createLuaVm } from '@toptalent/lua-vm';
import { expect, it } from 'vitest';
import { renderLanguage } from '../src/render-language.ts';

it('Lua reads every text of a language unchanged, whatever characters are in it', async () => {
  const language = {
    plural: 'two',
    texts: {
      quotes: 'Say "keep", or \\',
      lines: 'one\ntwo\r\nthree',
      german: 'für Müßiggänger',
      korean: '특성',
    },
  };
  const vm = await createLuaVm();
  const read = `local ns = {} loadstring((...))("AzerothsTopTalent", ns) return ns.locale`;
  expect(vm.runChunk('language', read, renderLanguage(language))).toEqual(language);
  vm.dispose();
});
