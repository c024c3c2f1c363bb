/** The sample is the same in Node and in Lua 5.1, so that the simulated client and the sandbox tell one story. */
import { fileURLToPath } from 'node:url';
import { asSeenFromLua, compileModule, createLuaVm } from '@toptalent/lua-vm';
import type { LuaArgument, LuaVm } from '@toptalent/lua-vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as probe from './portable-probe.ts';

let vm: LuaVm;

beforeAll(async () => {
  vm = await createLuaVm();
  vm.loadModule('probe', await compileModule(fileURLToPath(new URL('portable-probe.ts', import.meta.url))));
});

afterAll(() => {
  vm.dispose();
});

const inBoth = <Name extends keyof typeof probe>(
  name: Name,
  ...args: Parameters<(typeof probe)[Name]> & LuaArgument[]
): void => {
  const call = probe[name] as (...values: unknown[]) => unknown;
  expect(vm.call('probe', name, ...args)).toEqual(asSeenFromLua(call(...args)));
};

describe('in Node and in Lua alike', () => {
  it.each([0, 1, 2, 12345, 2147483646])('seed %i draws the same numbers', (seed) => {
    inBoth('numbers', seed, 5000);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])('class %i has the same tree', (classId) => {
    inBoth('classTree', classId, 'current');
    inBoth('classTree', classId, 'previous');
  });

  it('a specialization sees the same talents', () => {
    inBoth('talentTree', 105);
  });

  it('families are the same legal builds', () => {
    inBoth('familyPoints', 11, 103);
    expect(probe.familyPoints(11, 103)).toEqual([68, 68, 68, 68, 68, 68]);
  });

  it('zones and encounters are the same', () => {
    inBoth('zones');
  });

  it.each([
    [256, 12993, 'mythicPlus', 1, 0],
    [1480, 3470, 'mythic', 1, 0],
    [104, 112521, 'mythicPlus', 77, 0.4],
    [62, 3379, 'heroic', 5, 1],
  ] as const)('the ranking of %i on %i (%s, seed %i, patch mix %d) has the same rows', (...cell) => {
    inBoth('rows', ...cell);
  });
});
