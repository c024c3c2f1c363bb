/** The message of anything that was thrown: JavaScript can throw values that are not errors. */

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
