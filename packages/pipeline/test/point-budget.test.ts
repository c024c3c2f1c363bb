import { pointBudgets } from '@toptalent/game';
import type { PointTotals } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../src/clean/point-budget.ts';

const newest = pointBudgets[0]!;
const unknown = { ...newest, class: newest.class + 1 };
const rows = (count: number, totals: PointTotals) => Array<PointTotals>(count).fill(totals);

describe('the budget of a full build', () => {
  it('is the newest of the table without rows', () => {
    expect(budgetOf([])).toEqual({ budget: newest, known: true });
  });

  it('is what most rows spend, if the table has it', () => {
    const older = pointBudgets.at(-1)!;
    expect(budgetOf([...rows(3, older), ...rows(2, newest)])).toEqual({ budget: older, known: true });
  });

  it('is another than the table has where ten rows agree, and more than half', () => {
    expect(budgetOf(rows(10, unknown))).toEqual({ budget: unknown, known: false });
    expect(budgetOf([...rows(11, unknown), ...rows(10, newest)])).toEqual({ budget: unknown, known: false });
  });

  it('is the newest of the table where fewer than ten rows agree on another', () => {
    expect(budgetOf(rows(9, unknown))).toEqual({ budget: newest, known: true });
  });

  it('is the newest of the table where ten rows agree on another, but no more than half', () => {
    const third = { ...newest, spec: newest.spec + 1 };
    expect(budgetOf([...rows(10, unknown), ...rows(9, third), newest])).toEqual({
      budget: newest,
      known: true,
    });
  });

  it('is the larger of two that as many rows spend, whatever their order', () => {
    const both = [...rows(2, pointBudgets.at(-1)!), ...rows(2, newest)];
    expect(budgetOf(both).budget).toEqual(newest);
    expect(budgetOf(both.toReversed()).budget).toEqual(newest);
  });
});
