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
