import { describe, expect, it } from 'vitest';
import type { Cell, CellRow } from '../src/cell.ts';
import type { CellSummary } from '../src/checkpoint/index-of-cells.ts';
import { expectedCodes } from '../src/plan/lagging-codes.ts';
import type { PlannedCell } from '../src/plan/plan.ts';

const keyOf = (encounterId: number) => ({ specId: 256, encounterId, contentType: 'raid' }) as const;
const due = (...encounterIds: number[]) => encounterIds.map((id) => ({ key: keyOf(id) }) as PlannedCell);

/** Cells that are known, with the number of codes that each asked of reports. */
function known(codes: Readonly<Record<number, number>>, treeLags = true) {
  const summaries = Object.keys(codes).map(
    (id) => ({ key: keyOf(Number(id)), ...(treeLags ? { treeLags } : {}) }) as CellSummary,
  );
  const rows = (asked: number) => [
    ...Array.from({ length: asked }, (_, index) => ({ reportCode: index === 0 ? '' : 'code' }) as CellRow),
    {} as CellRow,
  ];
  return {
    index: {
      find: ({ encounterId }: { encounterId: number }) =>
        summaries.find(({ key }) => key.encounterId === encounterId),
      all: () => summaries,
    },
    read: ({ encounterId }: { encounterId: number }) =>
      ({ rows: rows(codes[encounterId]!) }) as unknown as Cell,
  };
}

describe('the codes that a run will ask of reports', () => {
  it('are those that the same cells asked for last time, in vain or not', () => {
    expect(expectedCodes(due(1, 2), known({ 1: 3, 2: 4, 3: 100 }))).toBe(7);
  });

  it('are as many for a cell that was never fetched as for the others on average, rounded up', () => {
    expect(expectedCodes(due(1, 8, 9), known({ 1: 3, 2: 2 }))).toBe(3 + 5);
    expect(expectedCodes(due(9), known({ 1: 1, 2: 2 }))).toBe(2);
  });

  it('are none for cells whose trees did not lag', () => {
    expect(expectedCodes(due(1, 9), known({ 1: 3 }, false))).toBe(0);
  });

  it('are not known before the first cell, unless nothing is due', () => {
    expect(expectedCodes(due(1), known({}))).toBeUndefined();
    expect(expectedCodes([], known({}))).toBe(0);
  });
});
