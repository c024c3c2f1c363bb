/** Real import strings, read and written in Lua 5.1 as in Node. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalKey, decodeLoadout, encodeLoadout } from '@toptalent/loadout';
import { asSeenFromLua, compileModule, createLuaVm } from '@toptalent/lua-vm';
import type { LuaArgument, LuaVm } from '@toptalent/lua-vm';
import { fullBuild, goldenVectors, hasRealData, importStrings, realDataNote, realTree } from './real-data.ts';

describe.skipIf(!hasRealData)(`real import strings in Lua 5.1${realDataNote}`, () => {
  let vm: LuaVm;
  beforeAll(async () => {
    vm = await createLuaVm({ instructions: 10_000_000 });
    vm.loadModule('loadout', await compileModule('packages/loadout/src/index.ts'));
  });
  afterAll(() => {
    vm.dispose();
  });

  const strings = hasRealData ? importStrings() : [];
  const samples = [
    ...(hasRealData ? goldenVectors() : []),
    // Clean or not: what Node refuses, Lua must refuse for the same reason.
    ...strings.filter(({ cleanOn }) => cleanOn.includes('12.0.5')).filter((_, index) => index % 2 === 0),
    ...strings.filter(({ cleanOn }) => !cleanOn.includes('12.0.5')).filter((_, index) => index % 8 === 0),
  ];

  it('there are enough of them', () => {
    expect(samples.length).toBeGreaterThan(150);
  });

  it('Lua reads, writes and keys each as Node does', () => {
    for (const { code, specId } of samples) {
      const tree = realTree('12.0.5', specId)!;
      const inNode = decodeLoadout(code, tree, fullBuild);
      const inLua = vm.call('loadout', 'decodeLoadout', code, lua(tree), lua(fullBuild));
      expect(inLua, code).toEqual(asSeenFromLua(inNode));
      if (inNode.ok) {
        const text = vm.call('loadout', 'encodeLoadout', lua(inNode.value), lua(tree));
        expect(text).toBe(encodeLoadout(inNode.value, tree));
        expect(vm.call('loadout', 'canonicalKey', lua(inNode.value))).toBe(canonicalKey(inNode.value));
      }
    }
  });
});

/** Plain data crosses the border as it is. */
function lua(value: object): LuaArgument {
  return value as LuaArgument;
}
