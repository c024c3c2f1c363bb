/** Lets Lua call functions of Node. */
import type { HostFunction } from './lua-data.ts';
import { pushValue } from './push-value.ts';
import type { PushHostFunction } from './push-value.ts';
import type { RawLua, State } from './raw-lua.ts';
import { readValue } from './read-value.ts';

export function createHostFunctions(raw: RawLua): { push: PushHostFunction; dispose(): void } {
  const pointers = new Map<HostFunction, number>();

  const push: PushHostFunction = (state, callback) => {
    let pointer = pointers.get(callback);
    if (pointer === undefined) {
      pointer = raw.addFunction((caller) => callHost(caller as State, callback), 'ii');
      pointers.set(callback, pointer);
    }
    raw._lua_pushcclosure(state, pointer, 0);
  };

  function callHost(state: State, callback: HostFunction): number {
    const args = [];
    for (let index = 1; index <= raw._lua_gettop(state); index++) {
      args.push(readValue(raw, state, index));
    }
    try {
      pushValue(raw, state, callback(...args) ?? undefined, push);
      return 1;
    } catch (error) {
      pushValue(raw, state, error instanceof Error ? error.message : String(error), push);
    }
    // Outside the `try`, because this raises an exception of the machine's own.
    return raw._lua_error(state);
  }

  return {
    push,
    dispose() {
      for (const pointer of pointers.values()) {
        raw.removeFunction(pointer);
      }
    },
  };
}
