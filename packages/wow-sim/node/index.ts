/** Lua's base functions for Node, put into `globalThis` under their Lua names, for tests. */

export { realClientTrees } from './real-trees.ts';

type AnyFunction = (...args: unknown[]) => unknown;
interface NodeMetatable {
  readonly __index: AnyFunction;
  readonly __call: AnyFunction;
}

/** Lua's pcall: [true, result] or [false, message]. */
function pcall(action: AnyFunction, ...args: unknown[]): [boolean, unknown] {
  try {
    const result = action(...args);
    return Array.isArray(result) ? [true, ...(result as [unknown])] : [true, result];
  } catch (caught) {
    return [false, caught instanceof Error ? (caught.stack ?? caught.message) : caught];
  }
}

/** Lua's xpcall: the error goes to the handler, as text. */
function xpcall(action: AnyFunction, handler: AnyFunction): [boolean] {
  const [isWell, problem] = pcall(action);
  if (!isWell) {
    handler(problem);
  }
  return [isWell];
}

/** Lua's setmetatable, as far as secret values need it: every access raises. */
function setmetatable(_table: object, metatable: NodeMetatable): object {
  const refuse = (): unknown => metatable.__index();
  const target = function (): void {};
  return new Proxy(target, {
    get: refuse,
    set: () => Boolean(metatable.__index()),
    has: () => Boolean(metatable.__index()),
    ownKeys: () => [String(metatable.__index())],
    getPrototypeOf: () => null,
    apply: () => metatable.__call(),
  });
}

/** Lua's pairs. Of the globals it returns only the keys, because reading some of Node's globals has side effects. */
function pairs(table: object): [string, unknown][] {
  return table === globalThis ? Object.keys(table).map((key) => [key, undefined]) : Object.entries(table);
}

/** Lua's rawset: setting nil removes the key. */
function rawset(table: object, key: string, value: unknown): void {
  if (value === undefined) {
    Reflect.deleteProperty(table, key);
  } else {
    Reflect.set(table, key, value);
  }
}

const luaBase: Readonly<Record<string, unknown>> = {
  $multi: (...values: unknown[]): unknown[] => values,
  // `pcall` above puts the stack into the error's text.
  debugstack: (): string => '',
  error: (message: unknown): never => {
    throw new Error(String(message));
  },
  pairs,
  pcall,
  rawset,
  setmetatable,
  xpcall,
  tostring: (value: unknown): string => (value === undefined || value === null ? 'nil' : String(value)),
};

/** Puts Lua's base functions into Node's global object for good; a second call changes nothing. */
export function installLuaBase(): void {
  for (const [name, value] of Object.entries(luaBase)) {
    (globalThis as Record<string, unknown>)[name] ??= value;
  }
}
