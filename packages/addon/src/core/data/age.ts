/** How old the data is. */

const secondsPerDay = 86_400;

/** The player is told once if the data is older than this: one week of raids, and two of slack. */
export const staleAfterDays = 21;

/** Whole days between two times in epoch seconds; 0 if the data is from the future, as with a wrong clock. */
export function ageInDays(asOf: number, now: number): number {
  return now > asOf ? Math.floor((now - asOf) / secondsPerDay) : 0;
}
