/** The portable cases in Lua 5.1. Compiling takes a while, so the same in Node has a file of its own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSeenFromLua, compileModule, createLuaVm } from '@toptalent/lua-vm';
import type { LuaArgument, LuaVm } from '@toptalent/lua-vm';
import { tables } from './all-cases.ts';

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
