/** Reads values of Lua in Node. */
import { LuaRef } from './lua-data.ts';
import type { LuaData } from './lua-data.ts';
import { luaTypes, registryIndex } from './raw-lua.ts';
import type { RawLua, State } from './raw-lua.ts';

/** A table that is nested deeper is assumed to contain itself. */
const deepest = 100;

/**
 * Reads the value at an absolute stack index; nil is `undefined`. Functions and the like stay in Lua and are returned as
 * references. Text is read as UTF-8; invalid bytes become U+FFFD.
 */
export function readValue(raw: RawLua, state: State, index: number, depth = 0): LuaData | undefined {
  switch (raw._lua_type(state, index)) {
    case -1:
    case luaTypes.nil:
      return undefined;
    case luaTypes.boolean:
      return raw._lua_toboolean(state, index) !== 0;
    case luaTypes.number:
      return raw._lua_tonumber(state, index);
    case luaTypes.string:
      return readText(raw, state, index);
    case luaTypes.table:
      return readTable(raw, state, index, depth);
    case luaTypes.function:
      return keepRef(raw, state, index, 'function');
    default:
      return keepRef(raw, state, index, 'other');
  }
}

/** Keeps the value at the index alive in Lua's registry. */
export function keepRef(raw: RawLua, state: State, index: number, type: LuaRef['type']): LuaRef {
  raw._lua_pushvalue(state, index);
  return new LuaRef(raw._luaL_ref(state, registryIndex), type);
}

function readText(raw: RawLua, state: State, index: number): string {
  const lengthPointer = raw._malloc(4);
  try {
    const pointer = raw._lua_tolstring(state, index, lengthPointer);
    const memory = raw.memory();
    const length = new DataView(memory.buffer).getUint32(lengthPointer, true);
    return decoder.decode(memory.slice(pointer, pointer + length));
  } finally {
    raw._free(lengthPointer);
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function readTable(raw: RawLua, state: State, index: number, depth: number): LuaData {
  if (depth > deepest || raw._lua_checkstack(state, 4) === 0) {
    throw new RangeError('A table nested too deep, or in itself, cannot leave Lua.');
  }
  const entries: [key: number | string, value: LuaData][] = [];
  raw._lua_pushnil(state);
  while (raw._lua_next(state, index) !== 0) {
    const top = raw._lua_gettop(state);
    const value = readValue(raw, state, top, depth + 1);
    if (value !== undefined) {
      entries.push([readKey(raw, state, top - 1), value]);
    }
    raw._lua_settop(state, top - 1);
  }
  return isArrayOf(entries) ? entries.sort(byKey).map(([, value]) => value) : recordOf(entries);
}

function readKey(raw: RawLua, state: State, index: number): number | string {
  const type = raw._lua_type(state, index);
  if (type === luaTypes.number) {
    return raw._lua_tonumber(state, index);
  }
  if (type === luaTypes.string) {
    return readText(raw, state, index);
  }
  if (type === luaTypes.boolean) {
    return raw._lua_toboolean(state, index) !== 0 ? 'true' : 'false';
  }
  throw new TypeError('A table keyed by a table or function cannot leave Lua.');
}

function isArrayOf(entries: readonly [number | string, LuaData][]): entries is [number, LuaData][] {
  return entries.every(
    ([key]) => typeof key === 'number' && Number.isInteger(key) && key >= 1 && key <= entries.length,
  );
}

function byKey(first: [number, LuaData], second: [number, LuaData]): number {
  return first[0] - second[0];
}

/** Keys sorted, so that the same table always reads the same. */
function recordOf(entries: [number | string, LuaData][]): { [key: string]: LuaData } {
  const named = entries.map(([key, value]): [string, LuaData] => [String(key), value]);
  named.sort(([first], [second]) => (first < second ? -1 : first > second ? 1 : 0));
  return Object.fromEntries(named);
}
