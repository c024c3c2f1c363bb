/** Passes values from Node to Lua. */
import { LuaRef } from './lua-data.ts';
import type { HostFunction, LuaArgument } from './lua-data.ts';
import { registryIndex, withText } from './raw-lua.ts';
import type { RawLua, State } from './raw-lua.ts';

/** Pushes a C function that calls the function of Node. */
export type PushHostFunction = (state: State, callback: HostFunction) => void;

const wholeNumber = /^(0|-?[1-9][0-9]{0,15})$/;

/** Pushes one value. Numbers are passed as doubles: wasmoon's `lua_pushinteger` cuts to 32 bits. */
export function pushValue(raw: RawLua, state: State, value: LuaArgument, pushHost: PushHostFunction): void {
  if (raw._lua_checkstack(state, 4) === 0) {
    throw new RangeError('Nested too deep for the Lua stack.');
  }
  if (value == null) {
    raw._lua_pushnil(state);
  } else if (typeof value === 'boolean') {
    raw._lua_pushboolean(state, value ? 1 : 0);
  } else if (typeof value === 'number') {
    raw._lua_pushnumber(state, value);
  } else if (typeof value === 'string') {
    withText(raw, value, (pointer, size) => {
      raw._lua_pushlstring(state, pointer, size);
    });
  } else if (typeof value === 'function') {
    pushHost(state, value);
  } else if (value instanceof LuaRef) {
    raw._lua_rawgeti(state, registryIndex, value.slot);
  } else {
    pushTable(raw, state, value, pushHost);
  }
}

function pushTable(raw: RawLua, state: State, value: object, pushHost: PushHostFunction): void {
  const isArray = Array.isArray(value);
  raw._lua_createtable(state, isArray ? value.length : 0, 0);
  const entries: [number | string, LuaArgument][] = isArray
    ? value.map((item: LuaArgument, index) => [index + 1, item])
    : Object.entries(value as Record<string, LuaArgument>).map(([key, item]) => [
        wholeNumber.test(key) ? Number(key) : key,
        item,
      ]);
  for (const [key, item] of entries) {
    if (item == null) {
      if (isArray) {
        throw new TypeError(`An array with nothing at index ${Number(key) - 1} has no length in Lua.`);
      }
      continue;
    }
    pushValue(raw, state, key, pushHost);
    pushValue(raw, state, item, pushHost);
    raw._lua_rawset(state, -3);
  }
}
