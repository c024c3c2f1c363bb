import { describe, expect, it } from 'vitest';
import { createReportLimit } from '../src/fetch/report-limit.ts';

/** A question costs two points, so a code four. */
const limitOf = (points: number) => createReportLimit(points, { estimate: (_, fields) => 2 * fields });

describe('what reports may cost', () => {
  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [11, 2],
    [300, 75],
  ])('%i points are enough for %i codes', (points, codes) => {
    const limit = limitOf(points);
    let asked = 0;
    while (limit.refusal === undefined) {
      limit.asked(4, true);
      asked += 1;
    }
    expect([asked, limit.spent]).toEqual([codes, 4 * codes]);
    expect(limit.refusal).toMatchObject({
      why: 'allowance',
      reason: expect.stringContaining(`${points} points`) as string,
    });
  });
});

describe('reports without codes', () => {
  it('are not asked any more after the first six', () => {
    const limit = limitOf(300);
    for (let report = 1; report <= 6; report++) {
      expect(limit.refusal).toBeUndefined();
      limit.asked(4, false);
    }
    expect(limit.refusal).toEqual({ why: 'unusable', reason: 'the first 6 reports have no import codes' });
  });

  it('are nothing odd once one had a code', () => {
    const limit = limitOf(300);
    limit.asked(4, false);
    limit.asked(4, true);
    Array.from({ length: 12 }, () => limit.asked(4, false));
    expect(limit.refusal).toBeUndefined();
  });

  it('are not those that fail, but these cost points as well', () => {
    const limit = limitOf(36);
    Array.from({ length: 8 }, () => limit.asked(4, undefined));
    expect(limit.refusal).toBeUndefined();
    limit.asked(4, undefined);
    expect(limit.refusal?.why).toBe('allowance');
  });
});
