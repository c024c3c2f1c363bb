/** A Lua 5.1 machine for tests that has only what the game's Lua has. */
import { bareEnvironment } from './bare-environment.ts';
import { createHostFunctions } from './host-functions.ts';
import { createWatchdog } from './limits.ts';
import type { Limits } from './limits.ts';
import { LuaRef } from './lua-data.ts';
import type { LuaArgument, LuaData } from './lua-data.ts';
import { LuaError } from './lua-error.ts';
import { pushValue } from './push-value.ts';
import { luaTypes, openRawLua, registryIndex, withText } from './raw-lua.ts';
import { keepRef, readValue } from './read-value.ts';

/** An isolated Lua 5.1.5 state. Methods that run Lua throw `LuaError` on a Lua error or when a limit is reached. */
export interface LuaVm {
  /**
   * Runs a chunk with arguments, such as `(addonName, ns)`, and returns its first result.
   * Error messages contain the name (`name:line:`).
   */
  runChunk(name: string, source: string, ...args: LuaArgument[]): LuaData | undefined;
  /** Runs a chunk and keeps the table that it returns (a bundle's exports) under a name for `call`. */
  loadModule(moduleName: string, source: string, ...args: LuaArgument[]): void;
  /** Calls an exported function of a loaded module and returns its first result. */
  call(moduleName: string, functionName: string, ...args: LuaArgument[]): LuaData | undefined;
  /** Calls a function that Lua returned, and returns its first result. */
  callRef(callee: LuaRef, ...args: LuaArgument[]): LuaData | undefined;
  /** Creates an empty table in Lua, such as the addon's private namespace. */
  createTable(): LuaRef;
  /** Reads the current content of a reference. */
  read(ref: LuaRef): LuaData | undefined;
  /** Reads a global without recording it; undefined if it does not exist. */
  getGlobal(name: string): LuaData | undefined;
  /** Sets a global without recording it. */
  setGlobal(name: string, value: LuaArgument): void;
  /** Starts a new recording: forgets the reads and writes so far. */
  startRecording(): void;
  /** Names of globals that were added, changed or removed since recording began (at creation, or `startRecording`). */
  globalsWritten(): string[];
  /** Names of globals that were read while they did not exist. A bundle of TypeScriptToLua reads `require`. */
  missingGlobalsRead(): string[];
  /** The lines that `print` was given. */
  printed(): string[];
  /** Lua instructions of the last call, in steps of 10,000: a cost that does not depend on the machine's speed. */
  instructions(): number;
  /** Frees the memory. Call nothing else afterwards. */
  dispose(): void;
}

const defaultLimits: Limits = { instructions: 2_000_000_000, milliseconds: 60_000 };

/**
 * @param limits A call that exceeds them ends with a `LuaError`. Default: 2,000 million instructions, one minute.
 * @param wasm Address of the machine's WebAssembly. Browsers need it; in Node it lies beside the library.
 */
export async function createLuaVm(limits: Partial<Limits> = {}, wasm?: string): Promise<LuaVm> {
  const raw = await openRawLua(wasm);
  const { state } = raw;
  const watchdog = createWatchdog(raw, { ...defaultLimits, ...limits });
  const host = createHostFunctions(raw);
  const modules = new Map<string, LuaRef>();
  let depth = 0;
  let errorHandler: LuaRef | undefined = undefined;

  /** Calls what `pushCallee` pushed with the arguments; leaves the results above the returned stack index. */
  function invoke<Result>(
    pushCallee: () => void,
    args: readonly LuaArgument[],
    use: (first: number) => Result,
  ): Result {
    const base = raw._lua_gettop(state);
    if (errorHandler === undefined) {
      raw._lua_pushnil(state);
    } else {
      raw._lua_rawgeti(state, registryIndex, errorHandler.slot);
    }
    if (depth === 0) {
      watchdog.start();
    }
    depth += 1;
    try {
      pushCallee();
      for (const arg of args) {
        pushValue(raw, state, arg, host.push);
      }
      const handler = errorHandler === undefined ? 0 : base + 1;
      if (raw._lua_pcall(state, args.length, -1, handler) !== 0) {
        throw errorFrom(readValue(raw, state, raw._lua_gettop(state)));
      }
      return use(base + 2);
    } finally {
      depth -= 1;
      raw._lua_settop(state, base);
    }
  }

  function pushChunk(name: string, source: string): void {
    const status = withText(raw, source, (text, size) =>
      withText(raw, `@${name}`, (chunkName) => raw._luaL_loadbuffer(state, text, size, chunkName)),
    );
    if (status !== 0) {
      throw errorFrom(readValue(raw, state, raw._lua_gettop(state)));
    }
  }

  const first = (index: number): LuaData | undefined => readValue(raw, state, index);
  const firstTable = (name: string) => (index: number) => {
    if (raw._lua_type(state, index) !== luaTypes.table) {
      throw new LuaError(`${name} returned no table.`, '');
    }
    return keepRef(raw, state, index, 'table');
  };
  const pushRef = (ref: LuaRef) => () => {
    raw._lua_rawgeti(state, registryIndex, ref.slot);
  };
  const member = (table: LuaRef, name: string) => () => {
    pushRef(table)();
    pushValue(raw, state, name, host.push);
    raw._lua_rawget(state, -2);
    raw._lua_remove(state, -2);
  };

  const environment = invoke(
    () => {
      pushChunk('bare-environment', bareEnvironment);
    },
    [],
    firstTable('bare-environment'),
  );
  const ask = (name: string, ...args: LuaArgument[]) => invoke(member(environment, name), args, first);
  errorHandler = invoke(
    () => {
      pushChunk('on-error', 'return (...).onError');
    },
    [environment],
    (index) => keepRef(raw, state, index, 'function'),
  );

  return {
    runChunk: (name, source, ...args) =>
      invoke(
        () => {
          pushChunk(name, source);
        },
        args,
        first,
      ),
    loadModule(moduleName, source, ...args) {
      const exports = invoke(
        () => {
          pushChunk(moduleName, source);
        },
        args,
        firstTable(moduleName),
      );
      modules.set(moduleName, exports);
    },
    call(moduleName, functionName, ...args) {
      const exports = modules.get(moduleName);
      if (exports === undefined) {
        throw new LuaError(`No module ${moduleName} is loaded.`, '');
      }
      return invoke(member(exports, functionName), args, first);
    },
    callRef: (callee, ...args) => invoke(pushRef(callee), args, first),
    createTable() {
      raw._lua_createtable(state, 0, 0);
      const ref = keepRef(raw, state, raw._lua_gettop(state), 'table');
      raw._lua_settop(state, -2);
      return ref;
    },
    read(ref) {
      pushRef(ref)();
      try {
        return first(raw._lua_gettop(state));
      } finally {
        raw._lua_settop(state, -2);
      }
    },
    getGlobal: (name) => ask('getGlobal', name),
    setGlobal(name, value) {
      ask('setGlobal', name, value);
    },
    startRecording() {
      ask('startRecording');
    },
    globalsWritten: () => ask('globalsWritten') as string[],
    missingGlobalsRead: () => ask('missingGlobalsRead') as string[],
    printed: () => ask('printed') as string[],
    instructions: () => watchdog.instructions(),
    dispose() {
      raw.close();
      watchdog.dispose();
      host.dispose();
    },
  };
}

function errorFrom(problem: LuaData | undefined): LuaError {
  if (typeof problem === 'object' && !Array.isArray(problem) && !(problem instanceof LuaRef)) {
    return new LuaError(String(problem['message']), String(problem['traceback']).trim());
  }
  return new LuaError(String(problem), '');
}
