/** The values that Node and Lua exchange. */

/** JSON-like data as read from Lua. An empty table is `[]`; a key whose value is nil does not exist. */
export type LuaData = boolean | number | string | LuaData[] | { [key: string]: LuaData } | LuaRef;

/**
 * A value to pass to Lua. `undefined` and `null` are nil (no array may hold them). A key that is written like a whole
 * number becomes a number, as in the portable code's records keyed by ids.
 */
export type LuaArgument =
  | undefined
  | null
  | boolean
  | number
  | string
  | readonly LuaArgument[]
  | { readonly [key: string]: LuaArgument }
  | LuaRef
  | HostFunction;

/** A function of Node that Lua may call; what it throws becomes a Lua error. */
export type HostFunction = (...args: (LuaData | undefined)[]) => LuaArgument;

/** A reference to a table or function in Lua, valid until the machine is disposed of. */
export class LuaRef {
  readonly slot: number;
  readonly type: 'table' | 'function' | 'other';

  constructor(slot: number, type: 'table' | 'function' | 'other') {
    this.slot = slot;
    this.type = type;
  }
}

/**
 * A value as it would come back from Lua: without `undefined` and `null`, empty objects as `[]`, objects keyed 1..n as
 * arrays. Lets a test compare what Node computed with what Lua computed.
 */
export function asSeenFromLua(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || value instanceof LuaRef) {
    return value ?? undefined;
  }
  if (Array.isArray(value)) {
    return value.map(asSeenFromLua);
  }
  const entries = Object.entries(value).filter(([, item]) => item != null);
  if (entries.every(([key], index) => key === String(index + 1))) {
    return entries.map(([, item]) => asSeenFromLua(item));
  }
  return Object.fromEntries(entries.map(([key, item]) => [key, asSeenFromLua(item)]));
}
