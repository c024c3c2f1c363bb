import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultScript, startSandbox } from '@toptalent/wcl-sandbox';
import type { Fault, FaultStep, Sandbox } from '@toptalent/wcl-sandbox';
import { afterEach, describe, expect, it } from 'vitest';
import {
  RateLimitedError,
  AuthenticationError,
  GraphqlError,
  MalformedAnswerError,
  NoAnswerError,
  RedirectedError,
  ServerError,
  createWarcraftLogsClient,
} from '../../src/index.ts';
import type { RankingsAnswer, RankingsRequest, WarcraftLogsClient } from '../../src/index.ts';

/** Six bosses of the sample's raid; the third is the one at fault. */
const bosses = [3470, 3445, 3455, 3497, 3420, 3421] as const;
const ill = bosses[2];

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

interface World {
  readonly sandbox: Sandbox;
  readonly client: WarcraftLogsClient;
}

async function worldWith(steps: readonly FaultStep[], timeoutMs = 60_000): Promise<World> {
  const sandbox = await startSandbox({ fault: faultScript(steps) });
  open.push(sandbox);
  return { sandbox, client: clientOf(sandbox, timeoutMs) };
}

function clientOf(sandbox: Sandbox, timeoutMs = 60_000): WarcraftLogsClient {
  const { tokenUrl, apiUrl, clientId, clientSecret } = sandbox;
  return createWarcraftLogsClient({
    tokenUrl,
    apiUrl,
    credentials: { clientId, clientSecret },
    paceMs: 0,
    timeoutMs,
    clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
  });
}

const pageOf = (encounterId: number, talents = true): RankingsRequest => ({
  encounterId,
  specialization: { classSlug: 'Priest', specSlug: 'Discipline' },
  difficulty: 5,
  partition: 1,
  metric: 'hps',
  page: 1,
  talents,
});

const kindsOf = (answers: readonly RankingsAnswer[]): readonly string[] => answers.map(({ kind }) => kind);
const errorAt = (answers: readonly RankingsAnswer[], position: number): unknown => {
  const answer = answers[position];
  return answer?.kind === 'failed' ? answer.error : undefined;
};

describe('an encounter that fails whenever its talents are asked for', () => {
  it.each<[FaultStep['fault'], new (...args: never[]) => Error, number]>([
    ['http-500', ServerError, 14],
    ['http-404', ServerError, 14],
    ['http-408', ServerError, 14],
    ['reset', NoAnswerError, 14],
    ['torn-json', MalformedAnswerError, 14],
    ['page-error', GraphqlError, 2],
  ])('with %s costs its own page, and the five others come', async (fault, errorClass, mostRequests) => {
    const { client } = await worldWith([{ fault, encounter: ill, talents: true }]);
    const answers = await client.rankings(bosses.map((boss) => pageOf(boss)));
    expect(kindsOf(answers)).toEqual(['page', 'page', 'failed', 'page', 'page', 'page']);
    expect(errorAt(answers, 2)).toBeInstanceOf(errorClass);
    expect(client.requests).toBeLessThanOrEqual(mostRequests);
    expect(kindsOf(await client.rankings([pageOf(ill, false)]))).toEqual(['page']);
  });

  it('by silence costs its own page, after a time-out for each request that holds it', async () => {
    const { client } = await worldWith([{ fault: 'silence', encounter: ill, talents: true }], 4000);
    const answers = await client.rankings(bosses.map((boss) => pageOf(boss)));
    expect(kindsOf(answers)).toEqual(['page', 'page', 'failed', 'page', 'page', 'page']);
    expect(errorAt(answers, 2)).toMatchObject({ timedOut: true });
    // Twice all six, then three, one of these, and the page alone.
    expect(client.requests).toBeLessThanOrEqual(8);
  });

  it('beside another one costs both, and no third', async () => {
    const { client } = await worldWith([
      { fault: 'http-502', encounter: ill },
      { fault: 'page-error', encounter: bosses[5] },
    ]);
    const answers = await client.rankings(bosses.map((boss) => pageOf(boss)));
    expect(kindsOf(answers)).toEqual(['page', 'page', 'failed', 'page', 'page', 'failed']);
    expect([errorAt(answers, 2), errorAt(answers, 5)]).toEqual([
      expect.any(ServerError),
      expect.any(GraphqlError),
    ]);
  });

  it('and is asked for alone fails after five tries', async () => {
    const { client } = await worldWith([{ fault: 'http-500', encounter: ill }]);
    const answers = await client.rankings([pageOf(ill)]);
    expect(errorAt(answers, 0)).toBeInstanceOf(ServerError);
    expect(client.requests).toBe(5);
  });

  it('only for a moment costs nothing', async () => {
    const { client } = await worldWith([{ fault: 'http-425', encounter: ill, times: 4 }]);
    expect(new Set(kindsOf(await client.rankings(bosses.map((boss) => pageOf(boss)))))).toEqual(
      new Set(['page']),
    );
    expect(client.requests).toBe(5);
  });
});

describe('a service that is down', () => {
  it.each(['http-503', 'reset'] as const)('with %s fails every page, and soon gives up', async (fault) => {
    const { client } = await worldWith([{ fault, on: 'api' }]);
    const answers = await client.rankings(bosses.map((boss) => pageOf(boss)));
    expect(new Set(kindsOf(answers))).toEqual(new Set(['failed']));
    expect(client.requests).toBeLessThanOrEqual(25);
  });
});

describe('what is not about pages', () => {
  it.each<[string, FaultStep, new (...args: never[]) => Error]>([
    ['points that another client has spent', { fault: 'spent', on: 'api', from: 2 }, RateLimitedError],
    ['a token that is refused', { fault: 'unauthorized', on: 'api', from: 2 }, AuthenticationError],
    ['a redirect', { fault: 'redirect', on: 'api', from: 2 }, RedirectedError],
  ])('is thrown, even while halves are asked for: %s', async (_, step, errorClass) => {
    const { client } = await worldWith([{ fault: 'graphql-error', on: 'api', times: 1 }, step]);
    await expect(client.rankings(bosses.map((boss) => pageOf(boss)))).rejects.toThrow(errorClass);
  });
});

describe('a redirect to another host', () => {
  it.each(['api', 'token'] as const)('is not followed (%s): nothing is sent there', async (endpoint) => {
    let visits = 0;
    const elsewhere = createServer((_, response) => {
      visits += 1;
      response.end('{}');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    open.push(elsewhere);
    const to = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/login`;
    const redirect: Fault = { kind: 'answer', status: 307, headers: { location: `${to}?token=secret` } };
    const sandbox = await startSandbox({
      fault: (request) => (request.endpoint === endpoint ? redirect : undefined),
    });
    open.push(sandbox);
    const asking = clientOf(sandbox).rankings([pageOf(ill)]);
    const setting = endpoint === 'api' ? 'WCL_API_URL' : 'WCL_TOKEN_URL';
    await expect(asking).rejects.toThrow(RedirectedError);
    await expect(asking).rejects.toThrow(
      `127.0.0.1:${sandbox.port} redirects to ${to}, which is not followed; look at ${setting}`,
    );
    expect(visits).toBe(0);
  });
});
