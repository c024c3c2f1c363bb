import { GraphqlError, NoAnswerError, ServerError, UnreachableError } from '@toptalent/warcraft-logs';
import type { PageError, RankingsAnswer, RankingsRequest } from '@toptalent/warcraft-logs';
import { afterAll, describe, expect, it } from 'vitest';
import { cellId } from '../src/checkpoint/index-of-cells.ts';
import type { FetchEvent } from '../src/fetch/request.ts';
import type { PlannedCell } from '../src/plan/plan.ts';
import { context, fetching, kinds, page, planned } from './fetching.ts';
import { removeHomes } from './run-cli.ts';

afterAll(removeHomes);

const failed = (error: PageError): RankingsAnswer => ({ kind: 'failed', error });
const http500 = failed(new ServerError(context, 500));
const bad = 9;
/** The pages of one encounter fail, whoever is asked for. */
const oneBad =
  (answer: RankingsAnswer) =>
  ({ encounterId }: RankingsRequest): RankingsAnswer =>
    encounterId === bad ? answer : page(encounterId);
/** Ten specializations on the bad encounter and five others each. */
const tenSpecializations = [...Array(10).keys()].flatMap((index) =>
  [1, 2, bad, 3, 4, 5].map((encounterId) => planned(encounterId, index + 1)),
);
const endOf = (events: readonly FetchEvent[], cell: PlannedCell): FetchEvent =>
  events.findLast(({ planned: { key } }) => cellId(key) === cellId(cell.key))!;

describe('an encounter whose pages fail', () => {
  it.each([
    ['HTTP 500', http500],
    ['no answer in time', failed(new NoAnswerError(context, 'no whole answer within 45 s', true))],
    ['a refusal of the API', failed(new GraphqlError(context, ['Internal server error']))],
  ])('with %s costs its own cells and no others, and few requests', async (_, answer) => {
    const { events, asked, stoppedBy, checkpoint } = await fetching(tenSpecializations, oneBad(answer));
    expect(stoppedBy).toBeUndefined();
    for (const cell of tenSpecializations) {
      const kind = cell.key.encounterId === bad ? 'failed' : 'fetched';
      expect([cellId(cell.key), endOf(events, cell).kind]).toEqual([cellId(cell.key), kind]);
    }
    expect(asked.flat().filter((encounterId) => encounterId === bad)).toHaveLength(4);
    // Two beside others; then alone and last, because each may take minutes.
    expect(asked.slice(-2)).toEqual([[bad], [bad]]);
    expect([...checkpoint.setAside]).toEqual([1, 2, 3, 4].map((specId) => `${specId}/${bad}`));
  });

  it('says why it was not asked for the others', async () => {
    const { events } = await fetching(tenSpecializations, oneBad(http500));
    expect(endOf(events, planned(bad, 8))).toMatchObject({
      kind: 'failed',
      reason: 'not asked, because the encounter failed 4 times in a row: the server failed (HTTP 500)',
    });
  });

  it('tells that its cells wait, so that nothing else waits for them', async () => {
    const { events } = await fetching(tenSpecializations, oneBad(http500));
    const postponed = kinds(events).findIndex(([kind]) => kind === 'postponed');
    const lastFetched = kinds(events).findLastIndex(([kind]) => kind === 'fetched');
    expect(postponed).toBeGreaterThan(0);
    expect(postponed).toBeLessThan(lastFetched);
  });

  it('is asked for everybody again once a page of it comes', async () => {
    let asked = 0;
    const { events } = await fetching(tenSpecializations, ({ encounterId }) =>
      encounterId === bad && asked++ < 3 ? http500 : page(encounterId),
    );
    const ends = tenSpecializations.map((cell) => endOf(events, cell).kind);
    expect(ends.filter((kind) => kind === 'failed')).toHaveLength(3);
    expect(ends.filter((kind) => kind === 'fetched')).toHaveLength(57);
  });

  it('is no outage, even if nothing else is asked for', async () => {
    const { stoppedBy, events } = await fetching(
      [...Array(10).keys()].map((specId) => planned(bad, specId)),
      oneBad(failed(new GraphqlError(context, ['Internal server error']))),
    );
    expect(stoppedBy).toBeUndefined();
    expect(kinds(events).filter(([kind]) => kind === 'failed')).toHaveLength(10);
  });

  it('may be two encounters: each costs itself', async () => {
    const { stoppedBy, events } = await fetching(tenSpecializations, ({ encounterId }) =>
      encounterId === bad || encounterId === 5 ? http500 : page(encounterId),
    );
    expect(stoppedBy).toBeUndefined();
    expect(kinds(events).filter(([kind]) => kind === 'fetched')).toHaveLength(40);
  });

  it('that failed in an earlier run is asked for last, and alone from the first page on', async () => {
    const due = tenSpecializations.map((cell) => ({ ...cell, suspect: cell.key.encounterId === bad }));
    const { asked, events } = await fetching(due, oneBad(http500));
    expect(asked.slice(-2)).toEqual([[bad], [bad]]);
    expect(asked.slice(0, -2).flat()).not.toContain(bad);
    expect(kinds(events).slice(0, 10)).toEqual(Array(10).fill(['postponed', bad]));
  });
});

describe('a service that fails', () => {
  it('ends the run after three requests in a row without a page', async () => {
    const { stoppedBy, asked } = await fetching(tenSpecializations, () => http500);
    expect(stoppedBy).toBeInstanceOf(ServerError);
    expect(asked).toHaveLength(3);
  });

  it('and refuses several encounters at once ends the run at once', async () => {
    const error = new GraphqlError(context, ['Unknown field']);
    const { stoppedBy, asked } = await fetching(tenSpecializations, () => failed(error));
    expect([stoppedBy, asked.length]).toEqual([error, 1]);
  });

  it('and answers in between does not end the run', async () => {
    let requests = 0;
    const { stoppedBy, asked, events } = await fetching([...Array(30).keys()], ({ encounterId }) => {
      requests += encounterId % 6 === 0 ? 1 : 0;
      if (requests !== 3) {
        throw new UnreachableError(context, 'no connection');
      }
      return page(encounterId);
    });
    expect([stoppedBy, asked.length]).toEqual([undefined, 5]);
    expect(kinds(events).filter(([kind]) => kind === 'fetched')).toHaveLength(6);
    expect(kinds(events).filter(([kind]) => kind === 'failed')).toHaveLength(24);
  });

  it('while the points are enough for one page costs that page, and the others are asked for', async () => {
    const { asked, events } = await fetching(
      [1, 2],
      ({ encounterId, page: number }) => {
        if (number > 1 && encounterId === 1) {
          throw new UnreachableError(context, 'no connection');
        }
        const answer = page(encounterId) as Extract<RankingsAnswer, { kind: 'page' }>;
        return { kind: 'page', page: { ...answer.page, hasMorePages: number === 1 } };
      },
      {
        points: (requests) => (requests === 0 ? 6 : 1),
        sampleOf: ({ pages: read }) => ({ players: 30 * read, heroTreesOverlap: false }),
      },
    );
    expect(asked).toEqual([[1, 2], [1], [2]]);
    expect(kinds(events)).toEqual([
      ['failed', 1],
      ['fetched', 2],
    ]);
  });

  it('and cannot be reached is not blamed on the pages', async () => {
    const error = new UnreachableError(context, 'no connection');
    const { stoppedBy, checkpoint } = await fetching([1, 2, 3], () => {
      throw error;
    });
    expect([stoppedBy, [...checkpoint.setAside]]).toEqual([undefined, []]);
  });
});

describe('a cell whose second page fails', () => {
  it('is stored with its first, is told as failed, and is asked for again', async () => {
    const first = page(1) as Extract<RankingsAnswer, { kind: 'page' }>;
    const { events, stored, checkpoint } = await fetching(
      [1],
      (request) =>
        request.page === 1 ? { kind: 'page', page: { ...first.page, hasMorePages: true } } : http500,
      { sampleOf: () => ({ players: 2, heroTreesOverlap: true }) },
    );
    expect(kinds(events)).toEqual([['failed', 1]]);
    expect(stored[0]).toMatchObject({ pages: 1, rows: [{}, {}] });
    expect([...checkpoint.setAside]).toEqual(['256/1']);
  });
});
