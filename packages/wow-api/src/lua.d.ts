/**
 * What the game's Lua has that TypeScript has no word for. No `os`, `io`, `debug`, `require`, `load`: the game lacks them,
 * which is why the published Lua declarations are not used.
 */
/** @noSelfInFile */

/** The table of globals. */
declare const _G: Record<string, unknown>;

/** Every key and value of a table, in no order. */
declare function pairs<Value>(
  table: Readonly<Record<string, Value>>,
): LuaIterable<LuaMultiReturn<[key: string, value: Value]>>;

/** Prints to the chat window. */
declare function print(...values: readonly unknown[]): void;

/**
 * A time as text; a format that starts with `!` means UTC.
 *
 * @param time Epoch seconds.
 * @see https://warcraft.wiki.gg/wiki/API_date
 */
declare function date(format: string, time: number): string;
