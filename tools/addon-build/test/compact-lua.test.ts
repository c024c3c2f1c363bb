import { createLuaVm } from '@toptalent/lua-vm';
import { compileBundle } from '@toptalent/tstl';
import { createRequire } from 'node:module';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutSpace, withShortImports } from '../src/compact-lua.ts';

/** It has no types of its own. */
const luaparse = createRequire(import.meta.url)('luaparse') as {
  parse(source: string, options: { readonly luaVersion: '5.1' }): unknown;
};

const files: Readonly<Record<string, string>> = {
  'main.ts': `
    import { shout, type Volume } from './voice.ts';
    import { list as words, first } from './words.ts';
    import type { Unused } from './types-only.ts';
    const loud: Volume = { factor: 2 };
    export function run(): Unused {
      const { factor } = loud;
      const found: string[] = [];
      for (const word of words) {
        switch (word) {
          case 'a - b':
          case 'c, d':
            found.push(shout(word, factor));
            break;
          default:
            found.push(word);
        }
      }
      return [first, ...found].map((_word, index) => found[index] ?? 'end { = }');
    }`,
  'voice.ts': `
    export interface Volume { readonly factor: number }
    export function shout(text: string, factor: number): string {
      let shouted = text;
      for (let left = factor - 1; left > 0; left -= 1) { shouted = shouted + ' = ' + text; }
      return shouted;
    }`,
  'words.ts': `
    export const first = 'say "a, b" {x}';
    export const list: readonly string[] = ['a - b', 'c, d', first, 'back\\\\slash'];`,
  'types-only.ts': `
    export type Unused = readonly string[];
    export const neverRun = 'this module is not required';`,
};

let folder: string;
let lua: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'toptalent-compact-'));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, name), text);
  }
  ({ lua } = compileBundle({ entry: 'main.ts', projectRoot: folder, removeComments: true }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the compacted bundle', () => {
  it('has the same syntax tree without its spaces', () => {
    const compact = withoutSpace(lua);
    expect(luaparse.parse(compact, { luaVersion: '5.1' })).toEqual(
      luaparse.parse(lua, { luaVersion: '5.1' }),
    );
    expect(compact.length).toBeLessThan(lua.length * 0.9);
  });

  it('does what it did with shorter imports, and leaves out what nobody requires', async () => {
    const compact = withoutSpace(withShortImports(lua));
    expect(compact).not.toContain('neverRun');
    expect(compact).not.toContain('lualib_bundle');
    const said: unknown[] = [];
    for (const source of [lua, compact]) {
      const vm = await createLuaVm();
      try {
        vm.loadModule('test', source);
        said.push(vm.call('test', 'run'));
      } finally {
        vm.dispose();
      }
    }
    expect(said[0]).toEqual(['a - b = a - b', 'c, d = c, d', 'say "a, b" {x}', 'back\\slash', 'end { = }']);
    expect(said[1]).toEqual(said[0]);
  });
});
