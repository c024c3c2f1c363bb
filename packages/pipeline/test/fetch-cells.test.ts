import { specializationById } from '@toptalent/game';
import {
  AllowanceSpentError,
  GraphqlError,
  NoAnswerError,
  ServerError,
  UnreachableError,
} from '@toptalent/warcraft-logs';
import type {
  PageError,
  RankingsAnswer,
  RankingsRequest,
  WarcraftLogsClient,
} from '@toptalent/warcraft-logs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Cell } from '../src/cell.ts';
import type { Checkpoint } from '../src/checkpoint/checkpoint.ts';
import { prepareCheckpoint } from '../src/checkpoint/prepare.ts';
import { cellId } from '../src/checkpoint/index-of-cells.ts';
import { fetchCells } from '../src/fetch/fetch-cells.ts';
import type { FetchEvent, FetchRequest } from '../src/fetch/request.ts';
import { asksFor } from '../src/plan/ask.ts';
import type { PlannedCell } from '../src/plan/plan.ts';
import { newHome, removeHomes } from './run-cli.ts';

afterAll(removeHomes);

const context = { request: 'a page', pointsLeft: undefined };
const specialization = specializationById(256)!;
const planned = (encounterId: number, specId = 256): PlannedCell => ({
  key: { specId, encounterId, contentType: 'mythicPlus' },
  specialization,
  zone: {
    zoneId: 55,
    name: 'Zone',
    contentType: 'mythicPlus',
    partition: { id: 1, name: '12.1' },
    encounters: [],
    difficultyIds: [],
  },
  ask: asksFor(specialization, 'mythicPlus', { difficulty: undefined, pages: 3 }),
  cached: undefined,
  due: true,
  suspect: false,
});

/** A page of two players, each with a report of their own. */
const page = (encounterId: number): RankingsAnswer => ({
  kind: 'page',
  page: {
    page: 1,
    hasMorePages: false,
    malformedRows: 0,
    rankings: ['A', 'B'].map((name) => ({
      name,
      startTime: 1,
      server: { name: 'Server', region: 'EU' },
      report: { code: `${name}${encounterId}`, fightID: 1 },
    })),
  },
});

/** Asks a client that answers so, and stores what it gives in an empty checkpoint. `points` are pages that can be paid, by the requests so far. */
async function fetching(
  due: readonly (number | PlannedCell)[],
  answer: (request: RankingsRequest) => RankingsAnswer,
  {
    points = 100,
    reports,
    ...more
  }: Partial<FetchRequest> & {
    readonly points?: number | ((requests: number) => number);
    readonly reports?: Error;
  } = {},
) {
  const asked: number[][] = [];
  /** What happened, in order: "stored 1", "flushed", "told 1". */
  const log: string[] = [];
  const cells = due.map((cell) => (typeof cell === 'number' ? planned(cell) : cell));
  const allowance = {
    affordable: () => (typeof points === 'number' ? points : points(asked.length)),
    learned: {},
    spentByUs: 0,
  };
  const client = {
    allowance,
    rankings(requests: readonly RankingsRequest[]) {
      asked.push(requests.map((request) => request.encounterId));
      return new Promise((resolve) => {
        resolve(requests.map(answer));
      });
    },
    fightRoster: () =>
      reports === undefined
        ? Promise.resolve([{ actorId: 7, spec: 'Discipline', name: undefined, server: undefined }])
        : Promise.reject(reports),
    importCodes: (fight: { reportCode: string }) =>
      Promise.resolve(new Map([[7, `code/of/${fight.reportCode}`]])),
  } as unknown as WarcraftLogsClient;
  const { append, flush, ...others } = prepareCheckpoint({
    path: join(newHome(), 'cache.jsonl'),
    identity: { endpoint: 'x', zones: [], talentTreeVersion: 'y' },
    startedAt: 1000,
    lastBuilds: {},
    fresh: false,
    say: () => undefined,
  });
  const checkpoint: Checkpoint = {
    ...others,
    append(summary, rows, costs) {
      append(summary, rows, costs);
      log.push(`stored ${summary.key.encounterId}`);
    },
    flush() {
      flush();
      log.push('flushed');
    },
  };
  const events: FetchEvent[] = [];
  const request: FetchRequest = {
    client,
    checkpoint,
    due: cells,
    codeless: [],
    sampleOf: () => ({ players: 80, heroTreesOverlap: false }),
    candidatesOf: () => ({ treeLags: false, candidates: [{ rows: [1, 0], askRow: undefined }] }),
    limit: { refusal: undefined, spent: 0, asked: () => undefined },
    whenSpent: (error) => Promise.reject(error as Error),
    ...more,
  };
  let stoppedBy: unknown;
  try {
    for await (const event of fetchCells(request)) {
      events.push(event);
      log.push(`told ${event.planned.key.encounterId}`);
    }
  } catch (error) {
    stoppedBy = error;
  }
  const stored = cells.map(({ key }) => checkpoint.read(key));
  return { events, asked, stored, checkpoint, stoppedBy, log };
}

const kinds = (events: readonly FetchEvent[]) =>
  events.map(({ kind, planned: { key } }) => [kind, key.encounterId]);

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
