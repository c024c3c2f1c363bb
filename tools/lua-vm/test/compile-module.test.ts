/** Portable modules, compiled for the Lua machine. */
import { expect, it } from 'vitest';
import { compileModule, createLuaVm } from '@toptalent/lua-vm';

it('a portable package compiles, loads in a bare machine and leaves its globals alone', async () => {
  const vm = await createLuaVm();
  vm.loadModule('loadout', await compileModule('packages/loadout/src/index.ts'));
  expect(vm.call('loadout', 'success', 2 ** 40)).toEqual({ ok: true, value: 2 ** 40 });
  expect(vm.globalsWritten()).toEqual([]);
  expect(vm.missingGlobalsRead()).toEqual(['require']);
  vm.dispose();
});

it('the same module is compiled once', async () => {
  expect(compileModule('packages/loadout/src/index.ts')).toBe(
    compileModule('./packages/loadout/src/index.ts'),
  );
});
