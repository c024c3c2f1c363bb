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

/** Opens a cell that is read at Mythic, else Heroic; each difficulty has that many players. */
function openBoth(players: Readonly<Record<'mythic' | 'heroic', number>>, pages = 1) {
  const ask = asksFor(specialization, 'raid', { difficulty: undefined, pages });
  return openCell(
    { ...planned(pages), ask },
    {
      salt: 'aa',
      startedAt: 1234,
      sampleOf: ({ difficulty }) => ({
        players: players[difficulty as 'mythic' | 'heroic'],
        heroTreesOverlap: true,
      }),
    },
  );
}
const malformed = (malformedRows: number, hasMorePages: boolean): RankingsAnswer => ({
  kind: 'page',
  page: { page: 1, hasMorePages, rankings: [{ name: 'A', startTime: malformedRows }], malformedRows },
});
const rejected: RankingsAnswer = { kind: 'rejected', message: 'Invalid difficulty' };

describe('the difficulty of a cell', () => {
  it('is Mythic alone with thirty players, and Heroic is asked for with fewer', () => {
    const thirty = openBoth({ mythic: 30, heroic: 99 });
    thirty.take(page(false, 1));
    expect([thirty.wants, thirty.result?.cell.difficulty]).toEqual([undefined, 'mythic']);
    const fewer = openBoth({ mythic: 29, heroic: 99 });
    fewer.take(page(false, 1));
    expect(fewer.wants).toMatchObject({ difficulty: 4, page: 1 });
  });

  it.each([
    ['Heroic with more players', { mythic: 29, heroic: 30 }, 'heroic'],
    ['Mythic with more players', { mythic: 29, heroic: 28 }, 'mythic'],
    ['Mythic with as many', { mythic: 29, heroic: 29 }, 'mythic'],
  ] as const)('is %s of the two', (_, players, difficulty) => {
    const cell = openBoth(players);
    cell.take(page(false, 1));
    cell.take(page(false, 2));
    expect([cell.wants, cell.result?.cell.difficulty]).toEqual([undefined, difficulty]);
  });

  it('is Heroic of a boss that Warcraft Logs does not rank at Mythic', () => {
    const cell = openBoth({ mythic: 0, heroic: 50 });
    cell.take(rejected);
    cell.take(page(false, 1));
    expect([cell.failure, cell.result?.cell.difficulty]).toEqual([undefined, 'heroic']);
  });

  it('is a failure, with the reason, of a boss that is ranked at neither', () => {
    const cell = openBoth({ mythic: 0, heroic: 0 });
    cell.take(rejected);
    cell.take(rejected);
    expect([cell.wants, cell.failure, cell.result]).toEqual([undefined, 'Invalid difficulty', undefined]);
  });

  it('was not read to the end where Mythic stopped at the ceiling of pages', () => {
    const cell = openBoth({ mythic: 29, heroic: 99 });
    cell.take(page(true, 1));
    cell.take(page(false, 2));
    expect(cell.result).toMatchObject({ enough: false, cell: { difficulty: 'heroic' } });
  });
});

describe('what is read of a cell', () => {
  it('counts the rows that could not be read, of all pages of its difficulty and of no other', () => {
    const cell = openBoth({ mythic: 29, heroic: 40 }, 2);
    cell.take(malformed(5, false));
    cell.take(malformed(2, true));
    cell.take(malformed(1, false));
    expect(cell.result?.cell).toMatchObject({ difficulty: 'heroic', pages: 2, malformedRows: 3 });
    expect(cell.result?.cell.rows).toHaveLength(2);
  });

  it('says nothing of rows that could not be read where there are none, and is dated by the run', () => {
    const cell = openBoth({ mythic: 60, heroic: 0 });
    cell.take(malformed(0, false));
    expect(cell.result?.cell).not.toHaveProperty('malformedRows');
    expect(cell.result?.cell.runStartedAt).toBe(1234);
  });

  it('is asked for with talents, by the slugs of the specialization', () => {
    expect(openBoth({ mythic: 0, heroic: 0 }).wants).toEqual({
      encounterId: 3470,
      specialization: { classSlug: 'Priest', specSlug: 'Discipline' },
      difficulty: 5,
      partition: 1,
      metric: 'hps',
      page: 1,
      talents: true,
    });
  });

  it('fails if Warcraft Logs does not know the encounter', () => {
    const cell = openBoth({ mythic: 0, heroic: 0 });
    cell.take({ kind: 'unknownEncounter' });
    expect([cell.wants, cell.failure, cell.result]).toEqual([
      undefined,
      'Warcraft Logs does not know the encounter',
      undefined,
    ]);
  });
});
