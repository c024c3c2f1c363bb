/** Days as text: as the client writes them in its language, and the same in every language. */

/** A day of a time in epoch seconds, UTC, as the client writes it, but with four digits for the year. */
export function dateText(time: number): string {
  // Of Blizzard's own Lua code, which may drop it.
  if (FormatShortDate === undefined) {
    return isoDate(time);
  }
  const { day, month, year } = date('!*t', time);
  return FormatShortDate(day, month, year);
}

/** A day of a time in epoch seconds, UTC, as 2026-11-29. */
export function isoDate(time: number): string {
  return date('!%Y-%m-%d', time);
}
