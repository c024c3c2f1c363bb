/** One finding of the doctor: the state of one thing, and what to do next if it is not well. */

export interface Finding {
  /** What was examined: "API". */
  readonly check: string;
  readonly state: 'ok' | 'warn' | 'fail';
  /** What was found. Never holds a secret. */
  readonly text: string;
  /** What to do next; null if nothing. */
  readonly next: string | null;
}

export function ok(check: string, text: string): Finding {
  return { check, state: 'ok', text, next: null };
}

/** A refresh works, but maybe not as the user expects. */
export function warn(check: string, text: string, next: string): Finding {
  return { check, state: 'warn', text, next };
}

/** A refresh would fail. */
export function fail(check: string, text: string, next: string): Finding {
  return { check, state: 'fail', text, next };
}
