/** The Lua base functions that the simulated client needs; in Node, `node/index.ts` defines them. */
declare function pcall(action: () => void): LuaMultiReturn<[boolean, unknown]>;
declare function xpcall(action: () => void, handler: (problem: unknown) => void): LuaMultiReturn<[boolean]>;
declare function debugstack(): string;
declare function error(message: string, level: number): never;
declare function pairs(table: object): LuaIterable<LuaMultiReturn<[string, unknown]>>;
declare function rawset(table: object, key: string, value: unknown): void;
declare function setmetatable(table: object, metatable: object): object;
declare function tostring(value: unknown): string;

/** Runs `action`; the error it raised as text, or undefined when it came to its end. */
export function protectedCall(action: () => void): string | undefined {
  const [ok, message] = pcall(action);
  return ok ? undefined : tostring(message);
}

/** Runs `action`; an error that it raises is told where it was raised, so that the stack is still there. */
export function guardedCall(action: () => void, tell: (message: string) => void): void {
  xpcall(action, (problem) => {
    tell(tostring(problem));
  });
}

/** The calls that led here, a line each, the innermost first; empty in Node, where an error's text has them. */
export function stackHere(): string {
  return debugstack();
}

/** Raises an error in the caller of the API, as the client does when it is called wrongly. */
export function raise(message: string): never {
  return error(message, 0);
}

/** Removes a key. TypeScript's `delete` would read the metatable, which a table of globals may protect. */
export function removeKey(table: object, key: string): void {
  rawset(table, key, undefined);
}

/** A value as `print` writes it. */
export function textOf(value: unknown): string {
  return tostring(value);
}

/** The text keys of a table that `wanted` accepts, in byte order, because Lua's `pairs` has no order. */
export function sortedKeys(table: object, wanted?: (key: string) => boolean): string[] {
  const keys: string[] = [];
  for (const [key] of pairs(table)) {
    if (typeof key === 'string' && (wanted === undefined || wanted(key))) {
      keys.push(key);
    }
  }
  return keys.sort((a, b) => (a < b ? -1 : 1));
}

/** A new table with the same keys, numbers too, and each value as `copy` makes it. */
export function copyTable(table: object, copy: (value: unknown, key: string) => unknown): object {
  const result: object = Array.isArray(table) ? [] : {};
  const target = result as Record<string, unknown>;
  for (const [key, value] of pairs(table)) {
    const copied = copy(value, key);
    // No key of a Lua table holds nil.
    if (copied !== undefined) {
      target[key] = copied;
    }
  }
  return result;
}

/** A table with a metatable. Node's stand-in knows only `__index`, `__call` and the conversions. */
export function withMetatable(metatable: object): object {
  return setmetatable({}, metatable);
}
