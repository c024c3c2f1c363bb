/** Fetches cells with a client that answers as a test says, into a checkpoint of its own. */
import { specializationById } from '@toptalent/game';
import type { RankingsAnswer, RankingsRequest, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import type { Checkpoint } from '../src/checkpoint/checkpoint.ts';
import { fetchCells } from '../src/fetch/fetch-cells.ts';
import type { FetchEvent, FetchRequest } from '../src/fetch/request.ts';
import { asksFor } from '../src/plan/ask.ts';
import type { PlannedCell } from '../src/plan/plan.ts';
import { newCheckpoint } from './new-checkpoint.ts';

export const context = { request: 'a page', pointsLeft: undefined };
const specialization = specializationById(256)!;
export const planned = (encounterId: number, specId = 256): PlannedCell => ({
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
export const page = (encounterId: number): RankingsAnswer => ({
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
export async function fetching(
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
  const { append, flush, ...others } = newCheckpoint();
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
    limit: {
      refusal: undefined,
      otherVersion: undefined,
      spent: 0,
      asked: () => undefined,
      sawVersion: () => undefined,
    },
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

export const kinds = (events: readonly FetchEvent[]) =>
  events.map(({ kind, planned: { key } }) => [kind, key.encounterId]);
