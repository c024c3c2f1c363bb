/** The hourly points: what requests cost, how many are spent, and when a new hour begins. */

/**
 * Prices measured on the real endpoint in 2026-09: a page of rankings 1.01, a report with its fights and a talent code
 * 2.05. Lists (zones, classes) cost 1.00. `rateLimitData` is free beside anything else and costs 1.00 alone.
 */
export const prices = { rankingPage: 1.01, report: 2.05, list: 1, alone: 1 } as const;

export interface Allowance {
  readonly limitPerHour: number;
  /** Points spent in the current window. */
  spent(): number;
  /** Whole seconds until the window ends, 1 or more. */
  resetIn(): number;
  spend(points: number): void;
}

/** `now` in epoch milliseconds; a window lasts an hour on the real endpoint. */
export function createAllowance(limitPerHour: number, windowSeconds: number, now: () => number): Allowance {
  let windowStart = now();
  let spent = 0;
  const turn = (): void => {
    const passed = now() - windowStart;
    if (passed >= windowSeconds * 1000) {
      windowStart += Math.floor(passed / (windowSeconds * 1000)) * windowSeconds * 1000;
      spent = 0;
    }
  };
  return {
    limitPerHour,
    spent() {
      turn();
      return spent;
    },
    resetIn() {
      turn();
      return Math.max(1, Math.ceil((windowStart + windowSeconds * 1000 - now()) / 1000));
    },
    spend(points) {
      turn();
      spent = inHundredths(spent + points);
    },
  };
}

/** Rounds a sum of prices to hundredths: binary fractions leave a remainder. */
export function inHundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
