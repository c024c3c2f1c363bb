/** Time as the pipeline counts it: whole seconds since 1970. */

/** Seconds. */
export const day = 24 * 60 * 60;

/** The clock, in whole epoch seconds. */
export function epochSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
