import { createLuaVm } from '@toptalent/lua-vm';
import { compileBundle } from '@toptalent/tstl';
import { createRequire } from 'node:module';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BundleShapeError, modulesOf } from '../src/bundle-modules.ts';
import { compactBundle } from '../src/compile-addon.ts';
import { withoutSpace } from '../src/compact-lua.ts';

/** It has no types of its own. */
const luaparse = createRequire(import.meta.url)('luaparse') as {
  parse(source: string, options: { readonly luaVersion: '5.1' }): unknown;
};

const files: Readonly<Record<string, string>> = {
  'main.ts': `
    import { shout, isNothing, type Volume } from './index.ts';
    import { list as words, first } from './words.ts';
    import { rare } from './rare.ts';
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
    }
    export function nothings(): boolean[] {
      const none = undefined;
      const same = (value: unknown, is: boolean) => value !== undefined && (value !== null) === is;
      return [isNothing(none), isNothing(1), same(none, false), same(1, false)];
    }
    export const callRare = (): string => rare(1, 2);`,
  'index.ts': `export { shout } from './voice.ts'; export type { Volume } from './voice.ts'; export * from './nothing.ts';`,
  'nothing.ts': `
    export function isNothing(value: unknown): boolean {
      return value === undefined || value === null;
    }`,
  'voice.ts': `
    export interface Volume { readonly factor: number }
    export function shout(text: string, factor: number): string {
      let shouted = text;
      for (let left = factor - 1; left > 0; left -= 1) { shouted = shouted + ' = ' + text; }
      return shouted;
    }`,
  'words.ts': `
    export const first = 'say "a, b" {x}]] [[ ]=]';
    export const list: readonly string[] = ['a - b', 'c, d', first, 'back\\\\\\\\slash'];`,
  'rare.ts': `
    declare function error(message: string): never;
    export const constant = 1;
    const counted = [1, 2].map((_) => [10].map((x) => x + _));
    export function rare(first: number, second: number): string {
      if (counted[1]![0] !== 12) { return 'shadowed'; }
      const sum = first + second;
      return error('rare ' + sum);
    }`,
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

/** What functions of the bundle give, and the names of the texts that were compiled for it. */
async function played(
  source: string,
  names: readonly string[],
): Promise<{ given: unknown[]; compiled: unknown }> {
  const vm = await createLuaVm();
  try {
    vm.runChunk(
      'watch',
      'compiled = {}; local plain = loadstring; loadstring = function(text, name) compiled[#compiled + 1] = name; return plain(text, name) end',
    );
    vm.loadModule('test', source);
    const given = names.map((name) => vm.call('test', name));
    return { given, compiled: vm.runChunk('seen', 'return compiled') };
  } finally {
    vm.dispose();
  }
}

describe('the compacted bundle', () => {
  it('has the same syntax tree without its spaces', () => {
    const compact = withoutSpace(lua);
    expect(luaparse.parse(compact, { luaVersion: '5.1' })).toEqual(
      luaparse.parse(lua, { luaVersion: '5.1' }),
    );
    expect(compact.length).toBeLessThan(lua.length * 0.9);
  });

  it('does what it did, from the modules that make what an index passes on, and leaves out what nobody requires', async () => {
    const compact = compactBundle(lua, { onDemand: [], tables: [], once: [] }).lua;
    expect(compact).not.toContain('neverRun');
    expect(compact).not.toContain('lualib_bundle');
    expect(compact).not.toContain('["index"]');
    const plain = await played(lua, ['run', 'nothings']);
    expect(plain.given[0]).toEqual([
      'a - b = a - b',
      'c, d = c, d',
      'say "a, b" {x}]] [[ ]=]',
      'back\\\\slash',
      'end { = }',
    ]);
    expect(plain.given[1]).toEqual([true, false, false, false]);
    expect((await played(compact, ['run', 'nothings'])).given).toEqual(plain.given);
  });

  it('compiles a module when it is required, one on demand when a function of it is first called', async () => {
    const all = await played(compactBundle(lua, { onDemand: [], tables: [], once: [] }).lua, []);
    expect(all.compiled).toContain('@Interface/AddOns/AzerothsTopTalent/rare.lua');
    const before = await played(
      compactBundle(lua, { onDemand: ['rare', 'voice'], tables: [], once: [] }).lua,
      ['nothings'],
    );
    expect(before.compiled).toContain('@Interface/AddOns/AzerothsTopTalent/words.lua');
    expect(before.compiled).not.toContain('@Interface/AddOns/AzerothsTopTalent/voice.lua');
    const after = await played(
      compactBundle(lua, { onDemand: ['rare', 'voice'], tables: [], once: [] }).lua,
      ['run'],
    );
    expect(after.compiled).toContain('@Interface/AddOns/AzerothsTopTalent/voice.lua');
    expect(after.compiled).not.toContain('@Interface/AddOns/AzerothsTopTalent/rare.lua');
  });

  it('makes a table on demand when something of it is first asked for, once', async () => {
    await writeFile(
      path.join(folder, 'lazy.ts'),
      `
      import { createCounter, createNamed } from './counter.ts';
      const counter = createCounter();
      export const untouched = (): boolean => true;
      export const count = (): number[] => [counter.next(), counter.next()];
      export const named = (): string => createNamed('x').name;`,
    );
    await writeFile(
      path.join(folder, 'counter.ts'),
      `
      export function createCounter(): { next(): number } {
        let counted = 0;
        return { next() { counted += 1; return counted; } };
      }
      export function createNamed(name: string): { name: string } { return { name }; }`,
    );
    const { lua: lazy } = compileBundle({ entry: 'lazy.ts', projectRoot: folder, removeComments: true });
    expect(() => compactBundle(lazy, { onDemand: [], tables: ['counter'], once: [] })).toThrow(
      'its createNamed is no function without parameters',
    );
    const fitting = lazy.replaceAll('createNamed(name)', 'createNamed()');
    const compact = compactBundle(fitting, { onDemand: [], tables: ['counter'], once: [] }).lua;
    expect((await played(compact, ['untouched'])).compiled).not.toContain(
      '@Interface/AddOns/AzerothsTopTalent/counter.lua',
    );
    expect((await played(compact, ['count'])).given).toEqual([[1, 2]]);
  });

  it('lets a module go whose one function is called once, and refuses one that is taken twice', async () => {
    await writeFile(
      path.join(folder, 'start.ts'),
      `
      import { prepare } from './prepare.ts';
      export const first = (): string => prepare('ready');
      export const again = (): string => prepare('again');`,
    );
    await writeFile(
      path.join(folder, 'prepare.ts'),
      'export function prepare(word: string): string { return word; }',
    );
    const { lua: start } = compileBundle({ entry: 'start.ts', projectRoot: folder, removeComments: true });
    const once = compactBundle(start, { onDemand: [], tables: [], once: ['prepare'] }).lua;
    expect((await played(once, ['first'])).given).toEqual(['ready']);
    await expect(played(once, ['first', 'again'])).rejects.toThrow('nil');
    await writeFile(
      path.join(folder, 'twice.ts'),
      `
      import { first } from './start.ts';
      import { prepare } from './prepare.ts';
      export const both = (): string => first() + prepare('!');`,
    );
    const { lua: twice } = compileBundle({ entry: 'twice.ts', projectRoot: folder, removeComments: true });
    expect(() => compactBundle(twice, { onDemand: [], tables: [], once: ['prepare'] })).toThrow(
      'prepare is listed as called once, but taken more than once',
    );
  });

  it('names the module and the line of an error, as the module has it as a file of its own', async () => {
    const { lua: compact, modules } = compactBundle(lua, { onDemand: ['rare'], tables: [], once: [] });
    const message = await played(compact, ['callRare']).catch((error: unknown) => String(error));
    const line = Number(/AzerothsTopTalent\/rare\.lua:(\d+): rare 3/.exec(String(message))?.[1]);
    expect(modules.get('rare')!.split('\n')[line - 1]).toContain('error("rare "');
  });

  it('has modules that are Lua by themselves', () => {
    for (const [, text] of compactBundle(lua, { onDemand: ['rare'], tables: [], once: [] }).modules) {
      expect(() => luaparse.parse(text, { luaVersion: '5.1' })).not.toThrow();
    }
  });

  it('is refused when what is taken on demand is no function, or is taken by nobody', () => {
    expect(() => compactBundle(lua, { onDemand: ['words'], tables: [], once: [] })).toThrow(
      'words is loaded on demand, but its list is no function',
    );
    expect(() => compactBundle(lua, { onDemand: ['types-only'], tables: [], once: [] })).toThrow(
      'nothing imports it',
    );
  });

  it.each([
    'const _1 = 7; export const f = () => _1;',
    'export const f = (T: number, list: number[]) => list.map((x) => x * T);',
    'export function f(a: number, E: number): number { return a + E; }',
    'function R(): number { return 1; } export const f = () => R();',
    'export function f(list: number[]): number { let sum = 0; for (const D of list) { sum = sum + D; } return sum; }',
  ])('is refused when a name of the sources means something else in it: %s', async (source) => {
    await writeFile(path.join(folder, 'taken.ts'), source);
    const taken = compileBundle({ entry: 'taken.ts', projectRoot: folder, removeComments: true });
    expect(() => compactBundle(taken.lua, { onDemand: [], tables: [], once: [] })).toThrow(
      'has another meaning in the bundle',
    );
  });

  it('tells the cause of a module that fails every time, not just the first', async () => {
    const source =
      'declare const nothing: { length2: number }; export const broken = nothing.length2; export const f = () => broken;';
    await writeFile(path.join(folder, 'broken.ts'), source);
    await writeFile(
      path.join(folder, 'uses.ts'),
      "import { g } from './needs.ts'; export const callIt = (): number => g();",
    );
    await writeFile(
      path.join(folder, 'needs.ts'),
      "import { broken } from './broken.ts'; export function g(): number { return broken; }",
    );
    const uses = compileBundle({ entry: 'uses.ts', projectRoot: folder, removeComments: true });
    const vm = await createLuaVm();
    vm.loadModule('test', compactBundle(uses.lua, { onDemand: ['needs'], tables: [], once: [] }).lua);
    for (let time = 0; time < 2; time += 1) {
      expect(() => vm.call('test', 'callIt')).toThrow(/broken\.lua:1: attempt to index global 'nothing'/);
    }
    vm.dispose();
  });

  it('is refused when the compiler writes in another way', () => {
    expect(() => modulesOf('return 1')).toThrow(BundleShapeError);
  });
});
