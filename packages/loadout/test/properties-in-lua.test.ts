/** What holds for every text, in Lua 5.1 as in Node. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeLoadout } from '@toptalent/loadout';
import { asSeenFromLua, compileModule, createLuaVm } from '@toptalent/lua-vm';
import type { LuaArgument } from '@toptalent/lua-vm';
import { damaged } from './random-loadouts.ts';
import { smallTree } from './small-tree.ts';

it('Lua gives the same answer as Node', async () => {
  const vm = await createLuaVm();
  vm.loadModule('loadout', await compileModule('packages/loadout/src/index.ts'));
  const tree = smallTree as unknown as LuaArgument;
  fc.assert(
    fc.property(fc.oneof(damaged, fc.string({ unit: 'binary-ascii' })), (text) => {
      const inLua = vm.call('loadout', 'decodeLoadout', text, tree);
      expect(inLua).toEqual(asSeenFromLua(decodeLoadout(text, smallTree)));
    }),
    { numRuns: 300 },
  );
  vm.dispose();
});
