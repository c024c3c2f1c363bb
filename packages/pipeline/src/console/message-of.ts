/** What went wrong, in the error's own words. */

/** What is no error is told as it is: anything can be thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
