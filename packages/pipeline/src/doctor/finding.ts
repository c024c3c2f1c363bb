/** What the doctor finds: one line for each thing looked at, with what to do next where it is not well. */

export interface Finding {
  /** What was looked at: "API". */
  readonly check: string;
  readonly state: 'ok' | 'warn' | 'fail';
  /** What is the case. Never holds a secret. */
  readonly text: string;
  /** What to do next; null where nothing needs to be done. */
  readonly next: string | null;
}

export function ok(check: string, text: string): Finding {
  return { check, state: 'ok', text, next: null };
}

/** It works, but not as one may think. */
export function warn(check: string, text: string, next: string): Finding {
  return { check, state: 'warn', text, next };
}

/** A refresh would fail. */
export function fail(check: string, text: string, next: string): Finding {
  return { check, state: 'fail', text, next };
}
