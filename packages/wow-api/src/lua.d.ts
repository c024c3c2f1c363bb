/**
 * What the game's Lua has beyond Lua's own. Lua's own comes from `lua-types/core`, file by file (see `index.ts`): its `5.1`
 * entry declares `os`, `io`, `debug`, `require` and `load`, which the game lacks.
 */
/** @noSelfInFile */

/**
 * A time as text; a format that starts with `!` means UTC.
 *
 * @param time Epoch seconds.
 * @see https://warcraft.wiki.gg/wiki/API_date
 */
declare function date(format: string, time: number): string;

/**
 * Runs `action`; the error it raises is given to `handler`.
 *
 * @returns Whether it came to its end.
 * @see https://warcraft.wiki.gg/wiki/API_xpcall
 */
declare function xpcall(action: () => void, handler: (problem: unknown) => void): LuaMultiReturn<[boolean]>;

/**
 * What the client does with the errors of addons: it shows them, or hands them to the addon that collects them.
 *
 * @see https://warcraft.wiki.gg/wiki/API_geterrorhandler
 */
declare function geterrorhandler(): (problem: unknown) => void;
