/** What a value looks like after a trip through Lua. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { asSeenFromLua, createLuaVm } from '@toptalent/lua-vm';

it('any JSON value comes back as asSeenFromLua says', async () => {
  const vm = await createLuaVm();
  const { data } = fc.letrec((tie) => ({
    data: fc.oneof(
      { depthSize: 'small' },
      fc.boolean(),
      fc.double({ noNaN: true }),
      fc.integer(),
      fc.string(),
      fc.array(tie('data'), { maxLength: 5 }),
      fc.dictionary(
        fc.oneof(
          fc.integer().map(String),
          fc.string().filter((key) => key !== '__proto__'),
        ),
        fc.oneof(tie('data'), fc.constant(undefined)),
        { maxKeys: 5 },
      ),
    ),
  }));
  fc.assert(
    fc.property(data, (value) => {
      // One Lua zero: -0 as a key or value reads back as it went in, so only the shape is normalized.
      expect(vm.runChunk('echo.lua', 'return (...)', value as never)).toEqual(asSeenFromLua(value));
    }),
    { numRuns: 300 },
  );
  vm.dispose();
});
