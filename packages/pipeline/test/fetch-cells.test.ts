import { AllowanceSpentError, GraphqlError } from '@toptalent/warcraft-logs';
import type { RankingsAnswer, RankingsRequest } from '@toptalent/warcraft-logs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Cell } from '../src/cell.ts';
import { context, fetching, kinds, page, planned } from './fetching.ts';
import { removeHomes } from './run-cli.ts';

afterAll(removeHomes);

describe('fetching', () => {
  it('asks for several pages in one request, and stores each cell before it tells of it', async () => {
    const { events, asked, stored } = await fetching([1, 2, 3], ({ encounterId }) => page(encounterId));
    expect(asked).toEqual([[1, 2, 3]]);
    expect(kinds(events)).toEqual([1, 2, 3].map((id) => ['fetched', id]));
    expect(stored.map((cell) => cell?.rows.length)).toEqual([2, 2, 2]);
  });

  it('has all cells of a request on the disk before it tells of one of them', async () => {
    const { log } = await fetching([1, 2], ({ encounterId }) => page(encounterId));
    expect(log).toEqual(['stored 1', 'stored 2', 'flushed', 'told 1', 'told 2']);
  });

  it.each([
    ['as many cells as one request holds', 100, [[1, 2, 3, 4, 5, 6], [7]]],
    ['two cells where the points are enough for six pages', 6, [[1, 2], [3, 4], [5, 6], [7]]],
    ['one cell where they are not even enough for that', 2, [[1], [2], [3], [4], [5], [6], [7]]],
    [
      'one cell where there are none, to learn whether there are again',
      0,
      [[1], [2], [3], [4], [5], [6], [7]],
    ],
  ])('opens %s', async (_, points, requests) => {
    const answer = ({ encounterId }: RankingsRequest) => page(encounterId);
    expect((await fetching([1, 2, 3, 4, 5, 6, 7], answer, { points })).asked).toEqual(requests);
  });

  it('asks for another page of a cell before it opens the next ones', async () => {
    const { asked, events } = await fetching(
      [1, 2, 3],
      ({ encounterId, page: number }) => {
        const answer = page(encounterId) as Extract<RankingsAnswer, { kind: 'page' }>;
        const rankings = answer.page.rankings.map((row) => ({ ...row, startTime: number }));
        return { kind: 'page', page: { ...answer.page, rankings, hasMorePages: encounterId === 1 } };
      },
      { points: 6, sampleOf: ({ pages }) => ({ players: 20 * pages, heroTreesOverlap: false }) },
    );
    expect(asked).toEqual([[1, 2], [1, 3], [1]]);
    expect(kinds(events)).toEqual([2, 3, 1].map((id) => ['fetched', id]));
  });

  it('waits until there are points again, and asks for the same pages', async () => {
    const spent = new AllowanceSpentError({ request: 'pages', pointsLeft: 0 }, 60);
    const waited: unknown[] = [];
    let requests = 0;
    const { asked, events } = await fetching(
      [1],
      ({ encounterId }) => {
        requests += 1;
        if (requests === 1) {
          throw spent;
        }
        return page(encounterId);
      },
      {
        whenSpent(error) {
          waited.push(error);
          return Promise.resolve();
        },
      },
    );
    expect([asked, waited, kinds(events)]).toEqual([[[1], [1]], [spent], [['fetched', 1]]]);
  });

  it('stops with the error if the run does not wait for points', async () => {
    const spent = new AllowanceSpentError({ request: 'pages', pointsLeft: 0 }, 60);
    const { stoppedBy, events } = await fetching([1], () => {
      throw spent;
    });
    expect([stoppedBy, events]).toEqual([spent, []]);
  });

  it('keeps the report of the best-ranked row of each candidate, and of no other row', async () => {
    const { stored } = await fetching([1], ({ encounterId }) => page(encounterId));
    expect(stored[0]!.rows.map((row) => row.fight?.reportCode)).toEqual([undefined, 'B1']);
  });

  it('tells of a cell that cannot be had, and goes on with the others', async () => {
    const { events, stored } = await fetching([1, 2], ({ encounterId }) =>
      encounterId === 1 ? ({ kind: 'notFound' } as unknown as RankingsAnswer) : page(encounterId),
    );
    expect(kinds(events)).toEqual([
      ['failed', 1],
      ['fetched', 2],
    ]);
    expect(stored.map((cell) => cell !== undefined)).toEqual([false, true]);
  });

  it('asks reports for the rows that need a code, and tells of the cell when it has them', async () => {
    const candidatesOf = ({ rows }: Cell) => ({
      treeLags: true,
      candidates: [{ rows: [1, 0], askRow: rows[1]!.reportCode === undefined ? 1 : undefined }],
    });
    const { events, stored, checkpoint } = await fetching([1], ({ encounterId }) => page(encounterId), {
      candidatesOf,
    });
    expect(kinds(events)).toEqual([['fetched', 1]]);
    expect(stored[0]!.rows.map((row) => row.reportCode)).toEqual([undefined, 'code/of/B1']);
    expect(checkpoint.find(planned(1).key)).toMatchObject({ treeLags: true });
    expect(checkpoint.find(planned(1).key)?.codesOpen).toBeUndefined();
  });
});

describe('cells that are stored without their codes', () => {
  const candidatesOf = ({ rows }: Cell) => ({
    treeLags: true,
    candidates: [{ rows: [0], askRow: rows[0]!.reportCode === undefined ? 0 : undefined }],
  });
  const answer = ({ encounterId }: RankingsRequest) => page(encounterId);

  it('get them from reports before anything is fetched, and no page is asked for', async () => {
    const first = await fetching([1], answer, { candidatesOf, reports: new GraphqlError(context, ['no']) });
    expect(kinds(first.events)).toEqual([['failed', 1]]);
    const { checkpoint } = first;
    expect(checkpoint.find(planned(1).key)?.codesOpen).toBe(true);
    const codeless = [planned(1)];
    const { events, asked } = await fetching([2], answer, { candidatesOf, checkpoint, codeless });
    expect([kinds(events), asked]).toEqual([
      [
        ['completed', 1],
        ['fetched', 2],
      ],
      [[2]],
    ]);
    expect(checkpoint.read(planned(1).key)?.rows[0]?.reportCode).toBe('code/of/A1');
    expect(checkpoint.find(planned(1).key)?.codesOpen).toBeUndefined();
  });
});
