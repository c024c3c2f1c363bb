import { describe, expect, it } from 'vitest';
import { createReportOutage } from '../src/fetch/report-outage.ts';

const errors = ['a', 'b', 'c'].map((message) => new Error(message));

describe('reports that fail', () => {
  it('are given up after three cells in a row, with the last reason', () => {
    const outage = createReportOutage();
    outage.failed(errors[0]!);
    outage.failed(errors[1]!);
    expect(outage.reason).toBeUndefined();
    outage.failed(errors[2]!);
    expect(outage.reason).toBe(errors[2]);
  });

  it('are counted anew after a cell whose reports answered', () => {
    const outage = createReportOutage();
    outage.failed(errors[0]!);
    outage.failed(errors[1]!);
    outage.answered();
    outage.failed(errors[2]!);
    expect(outage.reason).toBeUndefined();
  });
});
