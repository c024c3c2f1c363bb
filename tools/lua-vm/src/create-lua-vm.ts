/** A Lua 5.1 machine for tests, as bare as the game's. */
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

/** A Lua 5.1.5 state of its own. All methods that run Lua throw `LuaError` on an error in Lua or a limit reached. */
export interface LuaVm {
  /**
   * Runs a chunk with arguments, such as `(addonName, ns)`, and gives its first result.
   * The name shows in error messages (`name:line:`).
   */
  runChunk(name: string, source: string, ...args: LuaArgument[]): LuaData | undefined;
  /** Runs a chunk and keeps the table that it returns (a bundle's exports) under a name for `call`. */
  loadModule(moduleName: string, source: string, ...args: LuaArgument[]): void;
  /** Calls an exported function of a loaded module and gives its first result. */
  call(moduleName: string, functionName: string, ...args: LuaArgument[]): LuaData | undefined;
  /** Calls a function that came out of Lua and gives its first result. */
  callRef(callee: LuaRef, ...args: LuaArgument[]): LuaData | undefined;
  /** A new empty table that stays in Lua: the addon's private namespace, for example. */
  createTable(): LuaRef;
  /** What a reference holds now. */
  read(ref: LuaRef): LuaData | undefined;
  /** A global's value, or undefined; not recorded as a read. */
  getGlobal(name: string): LuaData | undefined;
  /** Sets a global for the code under test; not recorded as a write. */
  setGlobal(name: string, value: LuaArgument): void;
  /** Takes the globals as they are for given, and forgets the reads and writes so far. */
  startRecording(): void;
  /** Names of globals that were added, changed or removed since recording began (at creation, or `startRecording`). */
  globalsWritten(): string[];
  /** Names of globals that were read while they did not exist. A bundle of TypeScriptToLua reads `require`. */
  missingGlobalsRead(): string[];
  /** What `print` was given, a line each. */
  printed(): string[];
  /** Lua instructions of the last call, in steps of 10,000: cost without a clock. */
  instructions(): number;
  /** Gives the memory back. Nothing else may be called afterwards. */
  dispose(): void;
}

const defaultLimits: Limits = { instructions: 2_000_000_000, milliseconds: 60_000 };

/** @param limits what one call may cost before it is stopped with a `LuaError`; two thousand million instructions or a minute unless given. */
export async function createLuaVm(limits: Partial<Limits> = {}): Promise<LuaVm> {
  const raw = await openRawLua();
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
