import { describe, expect, it } from 'vitest';
import { createAllowance } from '../src/allowance.ts';

const reading = (spent: number, resetIn = 1800) => ({
  limitPerHour: 1000,
  pointsSpentThisHour: spent,
  pointsResetIn: resetIn,
});

describe('the allowance', () => {
  it('affords anything before the first reading, and keeps a reserve of 5 % after it', () => {
    const allowance = createAllowance();
    expect(allowance.affords('rankings', 6, 0)).toBe(true);
    allowance.record({ reading: reading(940), operation: 'rankings', fields: 1, now: 0 });
    expect(allowance.left).toBeCloseTo(58.9);
    expect(allowance.affords('rankings', 8, 0)).toBe(true);
    expect(allowance.affords('rankings', 9, 0)).toBe(false);
  });

  it('says how many pages it still affords', () => {
    const allowance = createAllowance();
    expect(allowance.affordable('rankings', 0)).toBe(Infinity);
    allowance.record({ reading: reading(940), operation: 'rankings', fields: 1, now: 0 });
    expect(allowance.affordable('rankings', 0)).toBe(8);
    allowance.record({ reading: reading(960), operation: 'rankings', fields: 1, now: 0 });
    expect(allowance.affordable('rankings', 0)).toBe(0);
    expect(allowance.affordable('rankings', 1_800_000)).toBe(Infinity);
  });

  it('begins with 1.1 points a page of rankings and 4.3 a report, which do not count as learned', () => {
    const allowance = createAllowance();
    expect(allowance.estimate('rankings', 10)).toBeCloseTo(11);
    expect(allowance.estimate('report', 10)).toBeCloseTo(43);
    expect(allowance.learned).toEqual({});
  });

  it('learns the cost of each kind, and continues from what an earlier run learned', () => {
    const first = createAllowance();
    let spent = 0;
    for (let query = 0; query < 60; query++) {
      const kind = query % 2 === 0 ? 'rankings' : 'report';
      first.record({ reading: reading(spent), operation: kind, fields: 1, now: 0 });
      spent += kind === 'rankings' ? 1.01 : 2.05;
    }
    expect(first.learned).toEqual({ rankings: 1.01, report: 2.05 });
    const second = createAllowance();
    second.assume(first.learned);
    expect(second.estimate('report', 1)).toBe(2.05);
    expect(second.learned).toEqual(first.learned);
  });

  it('ignores learned costs that make no sense', () => {
    const allowance = createAllowance();
    allowance.assume({ rankings: 4000, report: -1 });
    expect(allowance.costs).toMatchObject({ rankings: 1.1, report: 4.3 });
  });

  it('is whole again when the hour is over', () => {
    const allowance = createAllowance();
    allowance.record({ reading: reading(990, 60), operation: 'rankings', fields: 1, now: 0 });
    expect(allowance.affords('rankings', 6, 59_000)).toBe(false);
    expect(allowance.affords('rankings', 6, 60_000)).toBe(true);
  });

  it('learns what a page costs from the difference of two readings', () => {
    const allowance = createAllowance();
    let spent = 0;
    for (let query = 0; query < 40; query++) {
      allowance.record({ reading: reading(spent), operation: 'rankings', fields: 6, now: 0 });
      spent += 6 * 1.01;
    }
    expect(allowance.costs.rankings).toBeCloseTo(1.01, 3);
    expect(allowance.spentByUs).toBeCloseTo(40 * 6 * 1.01, 0);
  });

  it('does not learn from what another client spent, nor across the hour', () => {
    const allowance = createAllowance();
    allowance.record({ reading: reading(0), operation: 'rankings', fields: 1, now: 0 });
    allowance.record({ reading: reading(500), operation: 'rankings', fields: 1, now: 0 });
    allowance.record({ reading: reading(2, 3600), operation: 'rankings', fields: 1, now: 0 });
    expect(allowance.costs.rankings).toBe(1.1);
  });
});
