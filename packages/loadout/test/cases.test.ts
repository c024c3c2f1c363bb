/** The portable cases, in Node and in Lua 5.1. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as loadout from '@toptalent/loadout';
import { asSeenFromLua, compileModule, createLuaVm } from '@toptalent/lua-vm';
import type { LuaArgument, LuaVm } from '@toptalent/lua-vm';
import type { Case } from './case.ts';
import { accepted, refused } from './decode-cases.ts';
import { assembled, others } from './other-cases.ts';

const tables: [title: string, cases: readonly Case[]][] = [
  ['a code is read', accepted],
  ['a code is refused by name', refused],
  ['a loadout comes from what is worn or logged', assembled],
  ['text, keys and differences', others],
];

describe('in Node', () => {
  describe.each(tables)('%s', (_, cases) => {
    it.each(cases)('$name', ({ call, args, expected }) => {
      const called = loadout[call] as (...args: unknown[]) => unknown;
      expect(called(...args)).toEqual(expected);
    });
  });
});

describe('in Lua 5.1', () => {
  let vm: LuaVm;
  beforeAll(async () => {
    vm = await createLuaVm({ instructions: 10_000_000 });
    vm.loadModule('loadout', await compileModule('packages/loadout/src/index.ts'));
  });
  afterAll(() => {
    vm.dispose();
  });

  describe.each(tables)('%s', (_, cases) => {
    it.each(cases)('$name', ({ call, args, expected }) => {
      expect(vm.call('loadout', call, ...(args as LuaArgument[]))).toEqual(asSeenFromLua(expected));
    });
  });

  it('writes no globals, and reads only those that the game has', () => {
    expect(vm.globalsWritten()).toEqual([]);
    expect(vm.missingGlobalsRead()).toEqual(['require']);
  });
});
