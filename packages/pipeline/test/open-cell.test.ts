import { specializationById } from '@toptalent/game';
import { ServerError } from '@toptalent/warcraft-logs';
import type { RankingsAnswer } from '@toptalent/warcraft-logs';
import { describe, expect, it } from 'vitest';
import { openCell } from '../src/fetch/open-cell.ts';
import type { CellSample } from '../src/choose/survey-cell.ts';
import { asksFor } from '../src/plan/ask.ts';
import type { PlannedCell } from '../src/plan/plan.ts';

const specialization = specializationById(256)!;

const planned = (pages: number): PlannedCell => ({
  key: { specId: 256, encounterId: 3470, contentType: 'raid' },
  specialization,
  zone: {
    zoneId: 53,
    name: 'Zone',
    contentType: 'raid',
    partition: { id: 1, name: '12.1' },
    encounters: [],
    difficultyIds: [5],
  },
  ask: asksFor(specialization, 'raid', { difficulty: 'mythic', pages }),
  cached: undefined,
  due: true,
  suspect: false,
});

const page = (hasMorePages: boolean, startTime: number): RankingsAnswer => ({
  kind: 'page',
  page: { page: 1, hasMorePages, rankings: [{ name: 'A', startTime }], malformedRows: 0 },
});

const failed: RankingsAnswer = {
  kind: 'failed',
  error: new ServerError({ request: 'a page', pointsLeft: undefined }, 500),
};
const sample: CellSample = { players: 76, heroTreesOverlap: false };

/** Pages read of a cell whose surveys say that, one after the other, and whether that was enough. */
function read(surveys: readonly Partial<CellSample>[], ceiling = 3, more = true) {
  let next = 0;
  const sampleOf = () => {
    const survey = surveys[Math.min(next++, surveys.length - 1)]!;
    return { players: 76, heroTreesOverlap: false, ...survey };
  };
  const cell = openCell(planned(ceiling), { salt: 'aa', startedAt: 0, sampleOf });
  while (cell.wants !== undefined) {
    cell.take(page(more, cell.wants.page));
  }
  return { pages: cell.result?.cell.pages, enough: cell.result?.enough };
}

describe('a cell that is being fetched', () => {
  it('has enough with one page of sixty players and a hero tree that clearly leads', () => {
    expect(read([{ players: 60 }])).toEqual({ pages: 1, enough: true });
  });

  it('goes on while it has fewer than sixty players', () => {
    expect(read([{ players: 59 }, { players: 80 }])).toEqual({ pages: 2, enough: true });
  });

  it('goes on while the intervals of the two best hero trees overlap', () => {
    expect(read([{ heroTreesOverlap: true }, {}])).toEqual({ pages: 2, enough: true });
  });

  it('stops at the ceiling of pages, and remembers that it wanted more', () => {
    expect(read([{ heroTreesOverlap: true }])).toEqual({ pages: 3, enough: false });
    expect(read([{ players: 40 }], 1)).toEqual({ pages: 1, enough: false });
  });

  it.each([
    ['the first page', [1, 1, 1], 1, 1],
    ['the second page', [1, 2, 2, 2], 2, 2],
    ['a page without rows that could be read', [], 1, 0],
  ])('stops when %s comes again, and keeps its rows once', (_, startTimes, pages, rows) => {
    const sampleOf = () => ({ players: 40, heroTreesOverlap: true });
    const cell = openCell(planned(20), { salt: 'aa', startedAt: 0, sampleOf });
    let asked = 0;
    while (cell.wants !== undefined) {
      const answer = page(true, startTimes[asked] ?? 0);
      asked += 1;
      cell.take(
        startTimes.length > 0
          ? answer
          : ({
              ...answer,
              page: { page: 1, hasMorePages: true, rankings: [], malformedRows: 9 },
            } as RankingsAnswer),
      );
    }
    expect([cell.result?.cell.pages, cell.result?.cell.rows.length, asked]).toEqual([
      pages,
      rows,
      startTimes.length === 0 ? 1 : pages + 1,
    ]);
    expect(cell.result?.enough).toBe(true);
  });

  it('has enough when there are no more pages', () => {
    expect(read([{ players: 40, heroTreesOverlap: true }], 3, false)).toEqual({ pages: 1, enough: true });
  });

  it('keeps the pages before one that failed, and says that they are not enough', () => {
    const sampleOf = () => ({ players: 40, heroTreesOverlap: true });
    const cell = openCell(planned(3), { salt: 'aa', startedAt: 0, sampleOf });
    cell.take(page(true, 1));
    cell.take(failed);
    expect([cell.wants, cell.failure]).toEqual([undefined, 'the server failed (HTTP 500)']);
    expect(cell.result).toMatchObject({ enough: false, cell: { pages: 1, rows: [{ startTime: 1 }] } });
  });

  it('keeps one difficulty if the page of the next failed', () => {
    const ask = asksFor(specialization, 'raid', { difficulty: undefined, pages: 3 });
    const sampleOf = () => ({ players: 12, heroTreesOverlap: false });
    const cell = openCell({ ...planned(3), ask }, { salt: 'aa', startedAt: 0, sampleOf });
    cell.take(page(false, 1));
    cell.take(failed);
    expect(cell.failure).toBe('the server failed (HTTP 500)');
    expect(cell.result).toMatchObject({ enough: false, cell: { difficulty: 'mythic', pages: 1 } });
  });

  it('has no result if its first page failed', () => {
    const cell = openCell(planned(3), { salt: 'aa', startedAt: 0, sampleOf: () => sample });
    cell.take(failed);
    expect([cell.wants, cell.failure, cell.result]).toEqual([
      undefined,
      'the server failed (HTTP 500)',
      undefined,
    ]);
  });
});
