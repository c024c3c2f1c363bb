import { describe, expect, it } from 'vitest';
import type { CellSummary } from '../src/checkpoint/index-of-cells.ts';
import { countCells, stateOfStored, stateOutsideOfRun } from '../src/run/coverage.ts';
import { smallData } from './small-data.ts';

const stored = (more: Partial<CellSummary>) => ({ rows: 3, ...more }) as CellSummary;
const key = (specId: number, encounterId = 3470) => ({ specId, encounterId, contentType: 'raid' }) as const;

describe('what became of a cell', () => {
  it('that is stored is that it has rows or none, unless its codes are still to be had', () => {
    expect(stateOfStored(stored({}))).toBe('done');
    expect(stateOfStored(stored({ rows: 0 }))).toBe('empty');
    expect(stateOfStored(stored({ codesOpen: true }))).toBeUndefined();
    expect(stateOfStored(undefined)).toBeUndefined();
  });

  const outside = (specId: number, cell?: CellSummary, open: readonly string[] = []) =>
    stateOutsideOfRun(key(specId), { find: () => cell, open: new Set(open) }, smallData());

  it('that the run is not about is what an earlier run fetched', () => {
    expect(outside(62, stored({}))).toBe('done');
    expect(outside(256, stored({ rows: 0 }))).toBe('empty');
  });

  it('that is not stored is what the data before has: a build, or a place without one', () => {
    expect(outside(256)).toBe('done');
    expect(outside(62)).toBe('empty');
    expect(outside(71)).toBeUndefined();
    expect(
      stateOutsideOfRun(key(256), { find: () => undefined, open: new Set() }, undefined),
    ).toBeUndefined();
  });

  it('that a run has still to fetch is nothing yet, whatever is stored of it', () => {
    expect(outside(256, stored({}), ['256/3470'])).toBeUndefined();
  });

  it('is counted; what is in no count is still to do', () => {
    const states = ['done', 'done', 'empty', 'failed', undefined] as const;
    expect(countCells(states)).toEqual({ cells: 5, done: 2, empty: 1, failed: 1 });
  });
});
