/** How old the data is. */

const secondsPerDay = 86_400;

/** Older than this is said once: a week of raiding and two of slack. */
export const staleAfterDays = 21;

/** Whole days between two times; 0 when the data comes from the future, as with a wrong clock. */
export function ageInDays(asOf: number, now: number): number {
  return now > asOf ? Math.floor((now - asOf) / secondsPerDay) : 0;
}
