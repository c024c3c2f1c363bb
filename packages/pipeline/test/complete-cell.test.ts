import { specializationById } from '@toptalent/game';
import { AllowanceSpentError, GraphqlError } from '@toptalent/warcraft-logs';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Cell } from '../src/cell.ts';
import { completeCell } from '../src/fetch/complete-cell.ts';
import { createReportOutage } from '../src/fetch/report-outage.ts';
import type { ReportLimit } from '../src/fetch/report-limit.ts';
import type { FetchRequest } from '../src/fetch/request.ts';
import { readCell, storeCell } from '../src/fetch/store-cell.ts';
import { asksFor } from '../src/plan/ask.ts';
import type { PlannedCell } from '../src/plan/plan.ts';
import { removeHomes } from './run-cli.ts';
import { cellOf, rowOf } from './small-tree.ts';
import { newCheckpoint } from './new-checkpoint.ts';

afterAll(removeHomes);

const specialization = specializationById(256)!;
const context = { request: 'a report', pointsLeft: undefined };
const refused = new GraphqlError(context, ['no']);

const planned = (encounterId: number) =>
  ({
    key: { specId: 256, encounterId, contentType: 'raid' },
    specialization,
    ask: asksFor(specialization, 'raid', { difficulty: undefined, pages: 3 }),
  }) as PlannedCell;

/** The first row needs a code until it has one. */
const candidatesOf = ({ rows }: Cell) => ({
  treeLags: true,
  candidates: [{ rows: [0], askRow: rows[0]!.reportCode === undefined ? 0 : undefined }],
});

/** Stores cells without their codes, then asks for the codes; `answer` gives them, or an error. */
async function completing(
  encounterIds: readonly number[],
  answer: () => string | Error,
  limit: Pick<ReportLimit, 'refusal'> = { refusal: undefined },
) {
  const checkpoint = newCheckpoint();
  let asked = 0;
  const waited: unknown[] = [];
  const client = {
    allowance: { learned: {}, spentByUs: 0 },
    fightRoster: () =>
      Promise.resolve([{ actorId: 1, spec: 'Discipline', name: undefined, server: undefined }]),
    importCodes() {
      asked += 1;
      const given = answer();
      return given instanceof Error ? Promise.reject(given) : Promise.resolve(new Map([[1, given]]));
    },
  } as unknown as WarcraftLogsClient;
  const request = {
    client,
    checkpoint,
    candidatesOf,
    limit: { asked: () => undefined, ...limit },
    whenSpent(error: unknown) {
      waited.push(error);
      return waited.length > 1 ? Promise.reject(error as Error) : Promise.resolve();
    },
  } as unknown as FetchRequest;
  const outage = createReportOutage();
  const events = [];
  for (const encounterId of encounterIds) {
    const cell = cellOf([rowOf('a', {}, { fight: { reportCode: 'aBcD', fightId: 1 } })], { encounterId });
    const read = readCell(request, planned(encounterId), { cell, enough: true });
    storeCell(request, read, candidatesOf(cell), true);
    events.push(await completeCell(request, read, outage, 'completed').catch((error: unknown) => error));
  }
  const summaries = encounterIds.map((id) => checkpoint.find(planned(id).key)!);
  const codes = encounterIds.map((id) => checkpoint.read(planned(id).key)!.rows[0]!.reportCode);
  return { events, asked, waited, codesOpen: summaries.map((one) => one.codesOpen), codes };
}

describe('a stored cell that lacks codes', () => {
  it('is stored again with the codes, and told', async () => {
    const { events, codesOpen, codes } = await completing([1], () => 'code');
    expect(events).toMatchObject([{ kind: 'completed', planned: { key: { encounterId: 1 } } }]);
    expect([codesOpen, codes]).toEqual([[undefined], ['code']]);
  });

  it('stays as it was if its reports fail, and the reason is told', async () => {
    const { events, codesOpen } = await completing([1], () => refused);
    expect(events).toMatchObject([{ kind: 'failed', reason: 'a report: refused by the API: no' }]);
    expect(codesOpen).toEqual([true]);
  });

  it('is one of three in a row after which no report is asked any more', async () => {
    const { events, asked } = await completing([1, 2, 3, 4, 5], () => refused);
    expect(asked).toBe(3);
    expect(events).toMatchObject(Array(5).fill({ kind: 'failed', reason: refused.message }));
  });

  it('ends such a row if its reports answer', async () => {
    let asked = 0;
    const { events } = await completing([1, 2, 3, 4, 5, 6], () => (++asked === 3 ? 'code' : refused));
    expect(asked).toBe(6);
    expect(events.map((event) => (event as { kind: string }).kind)).toEqual([
      'failed',
      'failed',
      'completed',
      'failed',
      'failed',
      'failed',
    ]);
  });

  it('stays as it was if reports may not be asked, and tells how many codes it lacks', async () => {
    const refusal = { why: 'allowance', reason: 'enough' } as const;
    const { events, asked, codesOpen } = await completing([1], () => 'code', { refusal });
    expect(events).toMatchObject([{ kind: 'failed', ...refusal, codesLeft: 1 }]);
    expect([asked, codesOpen]).toEqual([0, [true]]);
  });

  it('waits for points, and stops the run with the error if it may not wait', async () => {
    const spent = new AllowanceSpentError(context, 60);
    let asked = 0;
    const { events, waited } = await completing([1, 2], () => (++asked === 2 ? 'code' : spent));
    expect(waited).toEqual([spent, spent]);
    expect(events).toMatchObject([{ kind: 'completed' }, spent]);
  });
});
