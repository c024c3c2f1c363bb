import { specializationById } from '@toptalent/game';
import { describe, expect, it } from 'vitest';
import type { CellSummary } from '../src/checkpoint/index-of-cells.ts';
import { describeWithoutRows, withoutRows } from '../src/outcome/without-rows.ts';
import type { PlannedCell } from '../src/plan/plan.ts';

const planned = (encounterId: number, contentType: 'raid' | 'mythicPlus' = 'raid') =>
  ({
    key: { specId: 256, encounterId, contentType },
    specialization: specializationById(256)!,
  }) as PlannedCell;
/** Cells with that many rows, by encounter; others were never fetched. */
const found = (plan: readonly PlannedCell[], rows: Readonly<Record<number, number>>) =>
  withoutRows(plan, {
    find: ({ encounterId }) =>
      rows[encounterId] === undefined ? undefined : ({ rows: rows[encounterId] } as CellSummary),
    all: () => [],
  });

describe('a specialization without a single row', () => {
  const discipline = { specialization: 'Priest/Discipline', contentType: 'raid' };

  it('is named if two or more cells are empty, and no other has rows', () => {
    expect(found([planned(1), planned(2)], { 1: 0, 2: 0 })).toEqual([discipline]);
    expect(found([planned(1), planned(2)], { 1: 0, 2: 3 })).toEqual([]);
    expect(found([planned(1)], { 1: 0 })).toEqual([]);
  });

  it('is not named while a cell was never fetched', () => {
    expect(found([planned(1), planned(2), planned(3)], { 1: 0, 2: 0 })).toEqual([]);
  });

  it('is named for raids and dungeons apart, in one line', () => {
    const plan = [planned(1), planned(2), planned(3, 'mythicPlus'), planned(4, 'mythicPlus')];
    expect(found(plan, { 1: 0, 2: 0, 3: 0, 4: 5 })).toEqual([discipline]);
    expect(describeWithoutRows(found(plan, { 1: 0, 2: 0, 3: 0, 4: 0 }))).toEqual([
      'Not one row for Priest/Discipline in raids and dungeons: nobody plays it there, or Warcraft Logs knows it by another slug.',
    ]);
  });
});
