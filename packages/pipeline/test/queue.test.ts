import { specializationById } from '@toptalent/game';
import { describe, expect, it } from 'vitest';
import { createQueue } from '../src/fetch/queue.ts';
import { asksFor } from '../src/plan/ask.ts';
import type { PlannedCell } from '../src/plan/plan.ts';

const specialization = specializationById(256)!;
const cell = (specId: number, encounterId: number, suspect = false): PlannedCell => ({
  key: { specId, encounterId, contentType: 'raid' },
  specialization,
  zone: {
    zoneId: 53,
    name: 'Zone',
    contentType: 'raid',
    partition: { id: 1, name: '12.1' },
    encounters: [],
    difficultyIds: [],
  },
  ask: asksFor(specialization, 'raid', { difficulty: undefined, pages: 1 }),
  cached: undefined,
  due: true,
  suspect,
});
const ids = (cells: readonly PlannedCell[]) => cells.map(({ key }) => `${key.specId}/${key.encounterId}`);

/** Takes everything out. */
function order(queue: ReturnType<typeof createQueue>): readonly string[] {
  const taken: PlannedCell[] = [];
  while (queue.next !== undefined) {
    taken.push(queue.take());
  }
  return ids(taken);
}

describe('the queue of cells', () => {
  const due = [cell(1, 7), cell(1, 8), cell(2, 7), cell(2, 8), cell(3, 7), cell(3, 8), cell(4, 9, true)];

  it('gives them in the order of the plan, the suspect ones last', () => {
    expect(order(createQueue([cell(4, 9, true), cell(1, 7)]))).toEqual(['1/7', '4/9']);
  });

  it('postpones an encounter after two failures in a row, before what failed in an earlier run', () => {
    const queue = createQueue(due);
    expect(queue.failed(8).postponed).toEqual([]);
    expect(ids(queue.failed(8).postponed)).toEqual(['1/8', '2/8', '3/8']);
    expect(queue.isTroubled(cell(5, 8))).toBe(true);
    expect(order(queue)).toEqual(['1/7', '2/7', '3/7', '1/8', '2/8', '3/8', '4/9']);
  });

  it('gives an encounter up after four failures in a row', () => {
    const queue = createQueue(due);
    [1, 2, 3].forEach(() => queue.failed(8));
    const end = queue.failed(8);
    expect([end.failures, ids(end.givenUp)]).toEqual([4, ['1/8', '2/8', '3/8']]);
    expect(order(queue)).toEqual(['1/7', '2/7', '3/7', '4/9']);
  });

  it('counts anew after a success: a failure now and then postpones nothing', () => {
    const queue = createQueue(due);
    for (let times = 0; times < 3; times++) {
      expect(queue.failed(8).postponed).toEqual([]);
      queue.succeeded(8);
    }
    expect(queue.isTroubled(cell(5, 8))).toBe(false);
  });

  it('mistrusts an encounter from the start if several of its cells are suspect, and one alone does not', () => {
    const queue = createQueue([cell(1, 7, true), cell(2, 7, true), cell(1, 8, true)]);
    expect([queue.isTroubled(cell(1, 7)), queue.isTroubled(cell(1, 8))]).toEqual([true, false]);
  });
});
