import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, wilsonInterval } from '../src/choose/wilson.ts';

describe('the Wilson interval', () => {
  it.each([
    // The recorded page's largest exact group: 4 of 76.
    [4, 76, 0.0207, 0.1277],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
  ])('of %i in %i reaches from %f to %f', (hits, count, low, high) => {
    const interval = wilsonInterval(hits / count, count);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('is everything without players, and always holds the share', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 2000 }),
        (share, count) => {
          const { low, high } = wilsonInterval(share, count);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        },
      ),
    );
  });

  it('says when two shares cannot be told apart', () => {
    expect(overlap({ low: 0.2, high: 0.4 }, { low: 0.4, high: 0.6 })).toBe(true);
    expect(overlap({ low: 0.4, high: 0.6 }, { low: 0.2, high: 0.4 })).toBe(true);
    expect(overlap({ low: 0.2, high: 0.39 }, { low: 0.4, high: 0.6 })).toBe(false);
    expect(overlap({ low: 0.4, high: 0.6 }, { low: 0.2, high: 0.39 })).toBe(false);
  });
});
