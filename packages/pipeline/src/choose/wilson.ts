/** How sure a share is that was counted on few players. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile of a two-sided 95 % interval. */
const z = 1.959963984540054;

/**
 * Wilson's score interval at 95 % for a share of `count` players; both ends 0..1. Without players it is the whole range.
 * E. B. Wilson, Probable inference (1927).
 */
export function wilsonInterval(share: number, count: number): Interval {
  if (count <= 0) {
    return { low: 0, high: 1 };
  }
  const z2 = z * z;
  const middle = share + z2 / (2 * count);
  const reach = z * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count * count));
  const scale = 1 + z2 / count;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}

export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}
