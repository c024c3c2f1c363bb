import { describe, expect, it } from 'vitest';
import { createAllowance } from '../src/allowance.ts';
import { retryAfterSeconds } from '../src/transport.ts';

const reading = (spent: number, resetIn = 1800) => ({
  limitPerHour: 1000,
  pointsSpentThisHour: spent,
  pointsResetIn: resetIn,
});

describe('the allowance', () => {
  it('affords anything before the first reading, and keeps a reserve of 5 % after it', () => {
    const allowance = createAllowance();
    expect(allowance.affords('rankings', 6, 0)).toBe(true);
    allowance.record(reading(940), 'rankings', 1, 0);
    expect(allowance.left).toBeCloseTo(58.9);
    expect(allowance.affords('rankings', 8, 0)).toBe(true);
    expect(allowance.affords('rankings', 9, 0)).toBe(false);
  });

  it('is whole again when the hour is over', () => {
    const allowance = createAllowance();
    allowance.record(reading(990, 60), 'rankings', 1, 0);
    expect(allowance.affords('rankings', 6, 59_000)).toBe(false);
    expect(allowance.affords('rankings', 6, 60_000)).toBe(true);
  });

  it('learns what a page costs from the difference of two readings', () => {
    const allowance = createAllowance();
    let spent = 0;
    for (let query = 0; query < 40; query++) {
      allowance.record(reading(spent), 'rankings', 6, 0);
      spent += 6 * 1.01;
    }
    expect(allowance.costs.rankings).toBeCloseTo(1.01, 3);
    expect(allowance.spentByUs).toBeCloseTo(40 * 6 * 1.01, 0);
  });

  it('does not learn from what somebody else spent, nor across the hour', () => {
    const allowance = createAllowance();
    allowance.record(reading(0), 'rankings', 1, 0);
    allowance.record(reading(500), 'rankings', 1, 0);
    allowance.record(reading(2, 3600), 'rankings', 1, 0);
    expect(allowance.costs.rankings).toBe(1.1);
  });
});

describe('Retry-After', () => {
  it.each([
    ['12', 12],
    [' 3 ', 3],
    ['Sun, 06 Nov 1994 08:49:47 GMT', 10],
    ['100000', 900],
    ['', undefined],
    ['soon', undefined],
  ])('"%s" means %s s', (header, seconds) => {
    const now = Date.parse('Sun, 06 Nov 1994 08:49:37 GMT');
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });
});
