/** The part of Lua 5.1's C API that we use, on wasmoon-lua5.1. */
import { Lua } from 'wasmoon-lua5.1';

/** A Lua state (or coroutine): its address in the machine's memory. */
export type State = number;

/** The results of `lua_type`. */
export const luaTypes = { nil: 0, boolean: 1, number: 3, string: 4, table: 5, function: 6 } as const;

export const registryIndex = -10_000;
export const hookEveryCount = 8;

/** Calls the compiled functions directly: wasmoon's own conversions cut whole numbers to 32 bits and strings at a zero byte. */
export interface RawLua {
  readonly state: State;
  readonly memory: () => Uint8Array;
  readonly _malloc: (size: number) => number;
  readonly _free: (pointer: number) => void;
  readonly addFunction: (callback: (...args: number[]) => number | undefined, signature: string) => number;
  readonly removeFunction: (pointer: number) => void;
  readonly _lua_checkstack: (state: State, slots: number) => number;
  readonly _lua_createtable: (state: State, arraySize: number, recordSize: number) => void;
  readonly _lua_error: (state: State) => number;
  readonly _lua_gettop: (state: State) => number;
  readonly _lua_next: (state: State, index: number) => number;
  readonly _lua_pcall: (state: State, args: number, results: number, handler: number) => number;
  readonly _lua_pushboolean: (state: State, value: number) => void;
  readonly _lua_pushcclosure: (state: State, pointer: number, upvalues: number) => void;
  readonly _lua_pushlstring: (state: State, pointer: number, length: number) => void;
  readonly _lua_pushnil: (state: State) => void;
  readonly _lua_pushnumber: (state: State, value: number) => void;
  readonly _lua_pushvalue: (state: State, index: number) => void;
  readonly _lua_rawget: (state: State, index: number) => void;
  readonly _lua_rawgeti: (state: State, index: number, key: number) => void;
  readonly _lua_rawset: (state: State, index: number) => void;
  readonly _lua_remove: (state: State, index: number) => void;
  readonly _lua_sethook: (state: State, hook: number, mask: number, count: number) => number;
  readonly _lua_settop: (state: State, index: number) => void;
  readonly _lua_toboolean: (state: State, index: number) => number;
  readonly _lua_tolstring: (state: State, index: number, lengthPointer: number) => number;
  readonly _lua_tonumber: (state: State, index: number) => number;
  readonly _lua_type: (state: State, index: number) => number;
  readonly _luaL_loadbuffer: (state: State, text: number, size: number, name: number) => number;
  readonly _luaL_ref: (state: State, table: number) => number;
  readonly close: () => void;
}

/**
 * Creates a state with Lua's standard libraries that shares nothing with other states.
 *
 * @param wasm Address of the WebAssembly. In a browser the library would load it from a public host otherwise.
 */
export async function openRawLua(wasm?: string): Promise<RawLua> {
  const lua = await Lua.create(wasm === undefined ? {} : { customWasmUri: wasm });
  // wasmoon's own declarations lack the module's members; every one of them is called by this tool's tests.
  const machine = lua.luaApi.module as unknown as Omit<RawLua, 'state' | 'memory' | 'close'> & {
    readonly HEAPU8: Uint8Array;
  };
  const state = lua.global.address as unknown as State;
  return Object.assign(Object.create(machine) as typeof machine, {
    state,
    memory: () => machine.HEAPU8,
    close: () => {
      lua.global.close();
    },
  });
}

/** Runs `use` with a C copy of the text (UTF-8, with a final zero byte). */
export function withText<Result>(
  raw: RawLua,
  text: string,
  use: (pointer: number, size: number) => Result,
): Result {
  const bytes = encoder.encode(text);
  const pointer = raw._malloc(bytes.length + 1);
  try {
    const memory = raw.memory();
    memory.set(bytes, pointer);
    memory[pointer + bytes.length] = 0;
    return use(pointer, bytes.length);
  } finally {
    raw._free(pointer);
  }
}

const encoder = new TextEncoder();
