import { asSeenFromLua, compileModule, createLuaVm } from '@toptalent/lua-vm';
import type { LuaArgument, LuaVm } from '@toptalent/lua-vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUpBuild } from '../src/index.ts';
import { packBuildData } from '../src/pack.ts';
import { toClientData } from '../src/to-client-data.ts';
import type { ContentType } from '../src/index.ts';
import { madeUpData } from './made-up-data.ts';

const priest = packBuildData(
  toClientData(madeUpData, 5),
  [256],
  (codes) => (code) => `${codes.indexOf(code)}`,
);

const lookUps: [
  what: string,
  specId: number,
  content: ContentType,
  encounterId: number | undefined,
  found: string,
  letter?: string,
][] = [
  ['an encounter with a build of its own', 256, 'raid', 3470, 'encounter', 'b'],
  [
    'an encounter with too few players: the general build, labelled',
    256,
    'raid',
    3471,
    'generalInstead',
    'g',
  ],
  [
    'an encounter that nobody has heard of: the general build, labelled',
    256,
    'raid',
    1,
    'generalInstead',
    'g',
  ],
  ['no encounter: the general build', 256, 'raid', undefined, 'general', 'g'],
  ['a dungeon without a general build behind it', 256, 'mythicPlus', 112_521, 'encounter', 'd'],
  ['a dungeon where nothing stands in', 256, 'mythicPlus', 5, 'nothing'],
  ['dungeons in general, where there is no build', 256, 'mythicPlus', undefined, 'nothing'],
  ['a specialization without data', 258, 'raid', 3470, 'nothing'],
  ['a specialization of another class', 62, 'raid', undefined, 'nothing'],
];

describe('in Node, a look-up finds', () => {
  it.each(lookUps)('%s', (_, specId, content, encounterId, found, letter) => {
    const result = lookUpBuild(priest, specId, content, encounterId);
    expect(result.found).toBe(found);
    expect(result.found === 'nothing' ? undefined : result.build.talentCode[1]).toBe(letter);
    expect(result.found === 'nothing' ? undefined : result.build.asOf).toBe(letter && 1_700_000_000);
  });
});

describe('in Lua 5.1', () => {
  let vm: LuaVm;
  beforeAll(async () => {
    vm = await createLuaVm({ instructions: 10_000_000 });
    vm.loadModule('build-data', await compileModule('packages/build-data/src/index.ts'));
  });
  afterAll(() => {
    vm.dispose();
  });

  it.each(lookUps)('a look-up finds %s', (_, specId, content, encounterId) => {
    const result = vm.call(
      'build-data',
      'lookUpBuild',
      priest as unknown as LuaArgument,
      specId,
      content,
      encounterId,
    );
    expect(result).toEqual(asSeenFromLua(lookUpBuild(priest, specId, content, encounterId)));
  });

  it('leaves no globals behind', () => {
    expect(vm.globalsWritten()).toEqual([]);
    expect(vm.missingGlobalsRead()).toEqual(['require']);
  });
});
