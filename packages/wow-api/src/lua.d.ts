/**
 * What the game adds to Lua.
 *
 * Lua's own functions come from `lua-types/core`, file by file (see `index.ts`): its `5.1` entry declares `os`, `io`, `debug`, `require`
 * and `load`, which the game lacks.
 */
/** @noSelfInFile */

/**
 * A time as text; a format that starts with `!` means UTC.
 *
 * @param time Epoch seconds.
 * @see https://warcraft.wiki.gg/wiki/API_date
 */
declare function date(format: string, time: number): string;

/** The day of a time, UTC, as numbers; the client's table has more fields. */
declare function date(format: '!*t', time: number): CalendarDay;

interface CalendarDay {
  readonly day: number;
  readonly month: number;
  /** With four digits. */
  readonly year: number;
}

/**
 * A date as the client's own windows show it, by `SHORTDATE` of its language or, in a British client, `SHORTDATE_EU`. Both take a year of
 * two digits or of four. Source: `Blizzard_SharedXML/TimeUtil.lua`.
 */
declare const FormatShortDate: ((day: number, month: number, year: number) => string) | undefined;

/**
 * Runs `action`; the error it raises is given to `handler`.
 *
 * @returns Whether `action` ended without an error.
 * @see https://warcraft.wiki.gg/wiki/API_xpcall
 */
declare function xpcall(action: () => void, handler: (problem: unknown) => void): LuaMultiReturn<[boolean]>;

/**
 * The client's error handler: it shows an addon's error, or passes it to an addon that collects errors.
 *
 * @see https://warcraft.wiki.gg/wiki/API_geterrorhandler
 */
declare function geterrorhandler(): (problem: unknown) => void;
