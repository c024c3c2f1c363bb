/** The bare Lua machine: its values, modules, limits and globals. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLuaVm, LuaError, LuaRef } from '@toptalent/lua-vm';
import type { LuaVm } from '@toptalent/lua-vm';

let vm: LuaVm;
beforeEach(async () => {
  vm = await createLuaVm();
});
afterEach(() => {
  vm.dispose();
});

function failure(action: () => unknown): LuaError {
  try {
    action();
  } catch (error) {
    if (error instanceof LuaError) {
      return error;
    }
    throw error;
  }
  throw new Error('nothing was raised');
}

describe('a bare machine', () => {
  it.each(['os', 'io', 'debug', 'package', 'require', 'module', 'load', 'loadfile', 'dofile'])(
    'lacks %s, as the game does',
    (name) => {
      expect(vm.runChunk('probe.lua', `return type(${name})`)).toBe('nil');
    },
  );

  it.each(['loadstring', 'setfenv', 'unpack', 'xpcall', 'select', 'next'])('has %s', (name) => {
    expect(vm.runChunk('probe.lua', `return type(${name})`)).toBe('function');
  });

  it('is Lua 5.1: integers are doubles, there is no goto', () => {
    expect(vm.runChunk('probe.lua', 'return _VERSION')).toBe('Lua 5.1');
    expect(vm.runChunk('probe.lua', 'return -7 % 3')).toBe(2);
    expect(failure(() => vm.runChunk('probe.lua', 'goto done ::done::')).message).toContain('probe.lua:1:');
  });

  it('shares nothing with another machine', async () => {
    const other = await createLuaVm();
    vm.runChunk('probe.lua', 'leak = 1');
    expect(other.getGlobal('leak')).toBeUndefined();
    other.dispose();
  });
});

describe('values that cross', () => {
  const echo = (value: Parameters<LuaVm['runChunk']>[2]) => vm.runChunk('echo.lua', 'return (...)', value);

  it.each([
    0,
    -0.5,
    2 ** 31,
    -(2 ** 31) - 1,
    2 ** 53 - 1,
    1e300,
    true,
    false,
    '',
    'a\0b',
    'Großer Ärger – 奥术',
    [[1, [2]], [3]],
    { name: 'x', list: [{ id: 1 }], flag: false },
  ])('comes back as it was: %j', (value) => {
    expect(echo(value)).toEqual(value);
  });

  it('nil is undefined, also inside a record', () => {
    expect(echo(null)).toBeUndefined();
    expect(echo({ a: 1, b: undefined })).toEqual({ a: 1 });
  });

  it('an empty table is an empty array', () => {
    expect(echo({})).toEqual([]);
  });

  it('a key written like a whole number is a number in Lua, as records keyed by ids need', () => {
    expect(vm.runChunk('keys.lua', 'local t = ...; return t[256]', { 256: 'Discipline' })).toBe('Discipline');
    expect(echo({ 256: 'Discipline', 62: 'Arcane' })).toEqual({ 62: 'Arcane', 256: 'Discipline' });
  });

  it('a hole in an array is refused before it loses the tail', () => {
    expect(() => echo([1, null, 3])).toThrow('index 1');
  });

  it('a table that holds itself is refused', () => {
    expect(() => vm.runChunk('cycle.lua', 'local t = {} t.t = t return t')).toThrow('nested too deep');
  });

  it('a function comes as a reference that can be called', () => {
    const add = vm.runChunk('add.lua', 'return function(a, b) return a + b end');
    expect(add).toBeInstanceOf(LuaRef);
    expect(vm.callRef(add as LuaRef, 2, 3)).toBe(5);
  });

  it('Lua calls a function of Node, and catches what it throws', () => {
    const seen: unknown[] = [];
    const host = (...args: unknown[]) => {
      seen.push(args);
      return { sum: 3 };
    };
    expect(vm.runChunk('host.lua', 'return (...)(1, "two", { 3 }).sum', host)).toBe(3);
    expect(seen).toEqual([[1, 'two', [3]]]);
    const broken = () => {
      throw new Error('no such thing');
    };
    expect(vm.runChunk('host.lua', 'return select(2, pcall((...)))', broken)).toBe('no such thing');
  });
});

describe('chunks and modules', () => {
  it('files of an addon share their namespace', () => {
    const ns = vm.createTable();
    vm.runChunk('AzerothsTopTalent/TalentData.lua', 'local name, ns = ...; ns.data = name', 'Top', ns);
    vm.runChunk('AzerothsTopTalent/AzerothsTopTalent.lua', 'local _, ns = ...; ns.seen = ns.data', 'Top', ns);
    expect(vm.read(ns)).toEqual({ data: 'Top', seen: 'Top' });
  });

  it('calls what a module exports, and says so when there is no such module or function', () => {
    vm.loadModule('sum', 'return { add = function(a, b) return a + b end }');
    expect(vm.call('sum', 'add', 2, 3)).toBe(5);
    expect(failure(() => vm.call('sum', 'subtract')).message).toContain('call a nil value');
    expect(failure(() => vm.call('product', 'add')).message).toContain('product');
    expect(failure(() => vm.loadModule('nothing', 'local x = 1')).message).toContain('no table');
  });

  it('an error names file and line, and the calls that led there', () => {
    const source = 'local function inner()\n  local x\n  return x.y\nend\nlocal z = inner()\nreturn z';
    const error = failure(() => vm.runChunk('AzerothsTopTalent/file.lua', source));
    expect(error.message).toBe("AzerothsTopTalent/file.lua:3: attempt to index local 'x' (a nil value)");
    expect(error.luaTraceback).toContain('AzerothsTopTalent/file.lua:5');
  });

  it('works on after an error', () => {
    failure(() => vm.runChunk('bad.lua', 'error("x")'));
    expect(vm.runChunk('good.lua', 'return 1')).toBe(1);
  });
});

describe('code that does not stop', () => {
  const loops = {
    plain: 'while true do end',
    'behind pcall': 'while true do pcall(function() while true do end end) end',
    'in a coroutine':
      'while true do coroutine.resume(coroutine.create(function() while true do end end)) end',
  };
  it.each(Object.entries(loops))('is stopped: %s', async (_, source) => {
    const short = await createLuaVm({ instructions: 1_000_000 });
    expect(failure(() => short.runChunk('loop.lua', source)).message).toContain('stopped after 1000000');
    expect(short.runChunk('after.lua', 'return "alive"')).toBe('alive');
    short.dispose();
  });

  it('is stopped by the clock too', async () => {
    const short = await createLuaVm({ milliseconds: 20 });
    expect(failure(() => short.runChunk('loop.lua', 'while true do end')).message).toContain('20 ms');
    short.dispose();
  });

  it('counts instructions', () => {
    vm.runChunk('long.lua', 'for i = 1, 1000000 do local x = i end');
    expect(vm.instructions()).toBeGreaterThanOrEqual(1_000_000);
    expect(vm.instructions()).toBeLessThan(5_000_000);
  });
});

describe('globals', () => {
  it('a clean chunk writes none', () => {
    vm.runChunk('clean.lua', 'local x = 1; return string.len("x") + x');
    expect(vm.globalsWritten()).toEqual([]);
    expect(vm.missingGlobalsRead()).toEqual([]);
  });

  it('sees new, changed and removed ones, also past the metatable', () => {
    vm.runChunk('dirty.lua', 'leaked = 1; print = nil; tostring = function() end; rawset(_G, "hidden", 2)');
    expect(vm.globalsWritten()).toEqual(['hidden', 'leaked', 'print', 'tostring']);
  });

  it('sees a global that was set and removed again', () => {
    vm.runChunk('dirty.lua', 'brief = 1; brief = nil');
    expect(vm.globalsWritten()).toEqual(['brief']);
  });

  it('sees reads of what is not there', () => {
    vm.runChunk('dirty.lua', 'local x = GetTime; local y = os');
    expect(vm.missingGlobalsRead()).toEqual(['GetTime', 'os']);
  });

  it('a global that the host gave is known, and recording can begin again', () => {
    vm.setGlobal('GetTime', () => 12.5);
    expect(vm.runChunk('use.lua', 'return GetTime()')).toBe(12.5);
    expect(vm.globalsWritten()).toEqual([]);
    vm.runChunk('install.lua', 'C_Timer = {}');
    vm.startRecording();
    vm.runChunk('addon.lua', 'C_Timer.After = 1; MyLeak = 2');
    expect(vm.globalsWritten()).toEqual(['MyLeak']);
  });

  it('keeps what was printed', () => {
    vm.runChunk('say.lua', 'print("a", 1, nil) print()');
    expect(vm.printed()).toEqual(['a 1 nil', '']);
  });
});
