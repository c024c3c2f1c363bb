import { asSeenFromLua, compileModule, createLuaVm } from '@toptalent/lua-vm';
import type { LuaVm } from '@toptalent/lua-vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as game from '../src/index.ts';

const calls: [name: keyof typeof game, argument: string | number][] = [
  ['specializationById', 256],
  ['specializationById', 1480],
  ['specializationById', 0],
  ['classById', 13],
  ['raidBossById', 3183],
  ['raidBossById', 1],
  ['dungeonById', 112_521],
  ['dungeonByName', "Kings' Rest"],
  ['dungeonByName', 'Nowhere'],
  ['warcraftLogsDifficulty', 'mythic'],
  ['raidDifficultyByClientId', 15],
  ['raidDifficultyByClientId', 8],
  ['raidDifficultyByClientId', 233],
];

describe('in Lua 5.1', () => {
  let vm: LuaVm;
  beforeAll(async () => {
    vm = await createLuaVm({ instructions: 10_000_000 });
    vm.loadModule('game', await compileModule('packages/game/src/index.ts'));
  });
  afterAll(() => {
    vm.dispose();
  });

  it.each(calls)('%s(%s) gives what it gives in Node', (name, argument) => {
    const inNode = (game[name] as (argument: string | number) => unknown)(argument);
    expect(vm.call('game', name, argument)).toEqual(asSeenFromLua(inNode));
  });

  it('leaves no globals behind', () => {
    expect(vm.globalsWritten()).toEqual([]);
    expect(vm.missingGlobalsRead()).toEqual(['require']);
  });
});
