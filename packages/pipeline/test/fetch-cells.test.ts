import { specializationById } from '@toptalent/game';
import type { RankingsAnswer, RankingsRequest, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Cell } from '../src/cell.ts';
import { prepareCheckpoint } from '../src/checkpoint/prepare.ts';
import { fetchCells } from '../src/fetch/fetch-cells.ts';
import type { FetchEvent, FetchRequest } from '../src/fetch/request.ts';
import { asksFor } from '../src/plan/ask.ts';
import type { PlannedCell } from '../src/plan/plan.ts';
import { newHome, removeHomes } from './run-cli.ts';

afterAll(removeHomes);

const specialization = specializationById(256)!;
const planned = (encounterId: number): PlannedCell => ({
  key: { specId: 256, encounterId, contentType: 'mythicPlus' },
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

/** Asks a client that answers so, and stores what it gives in an empty checkpoint. */
async function fetching(
  encounterIds: readonly number[],
  answer: (request: RankingsRequest) => RankingsAnswer,
  more: Partial<FetchRequest> = {},
) {
  const asked: number[][] = [];
  const allowance = { affordable: () => 100, learned: {} };
  const client = {
    allowance,
    rankings(requests: readonly RankingsRequest[]) {
      asked.push(requests.map((request) => request.encounterId));
      return Promise.resolve(requests.map(answer));
    },
    fightRoster: () =>
      Promise.resolve([{ actorId: 7, spec: 'Discipline', name: undefined, server: undefined }]),
    importCodes: (fight: { reportCode: string }) =>
      Promise.resolve(new Map([[7, `code of ${fight.reportCode}`]])),
  } as unknown as WarcraftLogsClient;
  const checkpoint = prepareCheckpoint({
    path: join(newHome(), 'cache.jsonl'),
    identity: { endpoint: 'x', zones: [], talentTreeVersion: 'y' },
    startedAt: 1000,
    fresh: false,
    say: () => undefined,
  });
  const events: FetchEvent[] = [];
  const request: FetchRequest = {
    client,
    checkpoint,
    due: encounterIds.map(planned),
    codeless: [],
    sampleOf: () => ({ players: 80, heroTreesOverlap: false }),
    candidatesOf: () => ({ treeLags: false, candidates: [{ rows: [1, 0], askRow: undefined }] }),
    whenSpent: (error) => Promise.reject(error as Error),
    ...more,
  };
  for await (const event of fetchCells(request)) {
    events.push(event);
  }
  const stored = encounterIds.map((id) => checkpoint.read(planned(id).key));
  return { events, asked, stored, checkpoint };
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
    expect(stored[0]!.rows.map((row) => row.reportCode)).toEqual([undefined, 'code of B1']);
    expect(checkpoint.find(planned(1).key)).toMatchObject({ treeLags: true });
    expect(checkpoint.find(planned(1).key)?.codesOpen).toBeUndefined();
  });
});
