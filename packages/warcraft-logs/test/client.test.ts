import { afterEach, describe, expect, it } from 'vitest';
import {
  AllowanceSpentError,
  AuthenticationError,
  BlockedError,
  GraphqlError,
  MalformedAnswerError,
  RateLimitedError,
  ServerError,
  UnreachableError,
  WarcraftLogsError,
} from '../src/index.ts';
import {
  clientId,
  clientOf,
  json,
  page,
  pages,
  reading,
  request,
  secret,
  startScriptedServer,
  status,
} from './scripted-server.ts';
import type { ScriptedServer, Step } from './scripted-server.ts';

let server: ScriptedServer;
afterEach(() => server.close());

async function withServer(...steps: Step[]): Promise<ScriptedServer> {
  server = await startScriptedServer(steps);
  return server;
}

describe('a ranking page', () => {
  it('comes with its rows, and the reading of the points with it', async () => {
    const { client } = clientOf(await withServer(pages(3)));
    const [answer] = await client.rankings([request]);
    expect(answer).toMatchObject({ kind: 'page', page: { hasMorePages: false, malformedRows: 0 } });
    expect(client.allowance.left).toBeCloseTo(3500 - 1.1);
  });

  it('is asked for together with others in one request', async () => {
    const { client } = clientOf(await withServer(pages(1)));
    const answers = await client.rankings([request, { ...request, encounterId: 3445 }, request]);
    expect(answers).toHaveLength(3);
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]!.variables).toMatchObject({
      encounterId1: 3445,
      leaderboard0: 'LogsOnly',
      partition2: 1,
      talents0: true,
    });
  });

  it('may be a string that holds JSON', async () => {
    const text = () => ({ characterRankings: JSON.stringify(page(2)) });
    const { client } = clientOf(await withServer(pages(0, text)));
    const [answer] = await client.rankings([request]);
    expect(answer).toMatchObject({ kind: 'page', page: { rankings: [{}, {}] } });
  });

  it('that holds an error object is rejected, and an unknown encounter is said to be one', async () => {
    const answerOf = (alias: string) =>
      alias === 'cell0'
        ? { characterRankings: { error: 'Invalid difficulty setting or size specified.' } }
        : null;
    const step: Step = (response) =>
      json(response, {
        data: { worldData: { cell0: answerOf('cell0'), cell1: null }, rateLimitData: reading },
      });
    const { client } = clientOf(await withServer(step));
    expect(await client.rankings([request, request])).toEqual([
      { kind: 'rejected', message: 'Invalid difficulty setting or size specified.' },
      { kind: 'unknownEncounter' },
    ]);
  });

  it('loses single rows of another shape, and counts them', async () => {
    const [row] = rowsOf(1);
    const [none, absurd] = [0, 2 ** 40].map((talentID) => ({ ...row!, talents: [{ talentID, points: 1 }] }));
    const rankings = [{ odd: true }, none, ...rowsOf(4), absurd];
    const mixed = () => ({ characterRankings: { ...page(4), rankings } });
    const { client } = clientOf(await withServer(pages(0, mixed)));
    const [answer] = await client.rankings([request]);
    expect(answer).toMatchObject({ kind: 'page', page: { malformedRows: 3, rankings: [{}, {}, {}, {}] } });
  });

  it('of which most rows are of another shape is an error, not a thin sample', async () => {
    const mixed = () => ({ characterRankings: { ...page(0), rankings: [{}, ...rowsOf(1), {}] } });
    const { client } = clientOf(await withServer(pages(0, mixed)));
    await expect(client.rankings([request])).rejects.toThrow(/not in the agreed shape/);
  });

  it('of another shape costs that page alone, and is asked for once more', async () => {
    const odd: Step = (response, body) => {
      const bad = Object.entries(body.variables).find(
        ([name, value]) => /^encounterId/.test(name) && value === 13,
      );
      const alias = bad?.[0].replace('encounterId', 'cell');
      const change = (of: string) =>
        of === alias ? { characterRankings: { ...page(0), rankings: [{ odd: true }] } } : undefined;
      pages(1, change)(response, body);
    };
    const { client } = clientOf(await withServer(odd));
    const six = [1, 2, 13, 4, 5, 6].map((encounterId) => ({ ...request, encounterId }));
    const answers = await client.rankings(six);
    expect(answers.map((answer) => answer.kind)).toEqual(['page', 'page', 'failed', 'page', 'page', 'page']);
    expect(server.asked.map((body) => Object.keys(body.variables).length / 9)).toEqual([6, 1]);
  });

  it('of an all new shape is an error, not an empty page', async () => {
    const odd = () => ({ characterRankings: { ...page(0), rankings: [{ odd: true }] } });
    const { client } = clientOf(await withServer(pages(0, odd)));
    await expect(client.rankings([request])).rejects.toThrow(MalformedAnswerError);
  });
});

function rowsOf(rows: number): readonly unknown[] {
  return (page(rows) as { rankings: readonly unknown[] }).rankings;
}

describe('a GraphQL error', () => {
  /** Refuses every request that holds encounter 13. */
  const unlucky: Step = (response, body) => {
    const bad = Object.entries(body.variables).some(
      ([name, value]) => /^encounterId/.test(name) && value === 13,
    );
    if (bad) {
      json(response, { errors: [{ message: 'Internal server error' }], data: null });
    } else {
      pages(1)(response, body);
    }
  };

  it('of one page among six costs that page alone', async () => {
    const { client } = clientOf(await withServer(unlucky));
    const six = [1, 2, 13, 4, 5, 6].map((encounterId) => ({ ...request, encounterId }));
    const kinds = (await client.rankings(six)).map((answer) => answer.kind);
    expect(kinds).toEqual(['page', 'page', 'failed', 'page', 'page', 'page']);
    expect(server.asked.length).toBeLessThanOrEqual(7);
  });

  it('is told in one plain line, however it is written', async () => {
    const message = `\u001b[31mno\u001b[0m\r\nsuch \u202eargument\0${'x'.repeat(900)}`;
    const { client } = clientOf(
      await withServer((response) => json(response, { errors: [{ message }, { message }] })),
    );
    const asking = client.rankings([request, request]);
    await expect(asking).rejects.toThrow(/refused by the API: \[31mno \[0m such argument x{260,}… \(|…$/);
    const text = await asking.catch((error: unknown) => String(error));
    expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(String(text).length).toBeLessThan(450);
  });

  it('of everything is an error that names the request and what the API said', async () => {
    const { client } = clientOf(
      await withServer((response) => json(response, { errors: [{ message: 'Unknown argument' }] })),
    );
    const asking = client.rankings([request, request]);
    await expect(asking).rejects.toThrow(GraphqlError);
    await expect(asking).rejects.toThrow(/2 pages of rankings.*Unknown argument/);
  });
});

describe('an answer that is JSON but no GraphQL', () => {
  it.each([
    '{"data":[]}',
    '{"data":5}',
    '{"data":"text"}',
    '{"errors":"boom"}',
    '{"errors":{"message":"x"},"data":null}',
    '{"errors":null,"data":null}',
    '{"errors":[{"message":"x"}],"data":[]}',
    '{"errors":[{"message":"x"}],"data":"text"}',
    '{"message":"Server Error"}',
    '[]',
    'null',
  ])('%s is malformed, and asked for again', async (body) => {
    const odd = status(200, { 'content-type': 'application/json' }, body);
    const { client } = clientOf(await withServer(odd, odd, pages(1)));
    expect((await client.rankings([request]))[0]).toMatchObject({ kind: 'page' });
    expect(server.asked).toHaveLength(3);
  });

  it.each(['{"data":{}}', '{"data":null}', '{"errors":[],"data":null}', '{"errors":[null],"data":null}'])(
    '%s is an error of our own, whoever asked',
    async (body) => {
      const odd = status(200, { 'content-type': 'application/json' }, body);
      const { client } = clientOf(await withServer(odd));
      const fight = { reportCode: 'abc', fightId: 4 };
      for (const asking of [client.discover(), client.rankings([request]), client.fightRoster(fight, true)]) {
        await expect(asking).rejects.toThrow(WarcraftLogsError);
      }
    },
  );
});

describe('a failing service', () => {
  const passing: [string, Step][] = [
    ['500', status(500)],
    ['502 with a page of HTML', status(502, { 'content-type': 'text/html' }, '<html>')],
    ['524', status(524)],
    ['429 with Retry-After', status(429, { 'retry-after': '2' })],
    ['429 without Retry-After', status(429)],
    ['a reset before the answer', (response) => response.destroy()],
    [
      'a torn body',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '900' });
        response.write('{"data":{"worldData"');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    ['torn JSON', status(200, { 'content-type': 'application/json' }, '{"data":{"worldData"')],
    [
      'gzip that cannot be unpacked',
      status(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' }, 'no gzip at all'),
    ],
    ['HTML instead of JSON', status(200, { 'content-type': 'text/html' }, '<!DOCTYPE html>')],
  ];

  it.each(passing)('that recovers after %s is asked again', async (_, step) => {
    const { client, slept } = clientOf(await withServer(step, pages(1)));
    const [answer] = await client.rankings([request]);
    expect(answer!.kind).toBe('page');
    expect(slept.filter((pause) => pause > 0)).toHaveLength(1);
  });

  it('is given the time that Retry-After names', async () => {
    const { client, slept } = clientOf(await withServer(status(429, { 'retry-after': '7' }), pages(1)));
    await client.rankings([request]);
    expect(slept).toEqual([7250]);
  });

  it('is given the time to a date in Retry-After by its own clock, which may be wrong', async () => {
    const headers = {
      date: 'Sun, 06 Nov 2039 08:49:37 GMT',
      'retry-after': 'Sun, 06 Nov 2039 08:49:42 GMT',
    };
    const { client, slept } = clientOf(await withServer(status(429, headers), pages(1)));
    await client.rankings([request]);
    expect(slept).toEqual([5250]);
  });

  const lasting: [string, Step, new (...args: never[]) => Error, number][] = [
    ['503', status(503), ServerError, 6],
    ['resets', (response) => response.destroy(), UnreachableError, 6],
    ['a Retry-After of ten minutes', status(429, { 'retry-after': '600' }), RateLimitedError, 1],
    [
      'the wall in front',
      status(403, { 'content-type': 'text/html', 'cf-mitigated': 'challenge' }),
      BlockedError,
      1,
    ],
  ];

  it.each(lasting)('that stays at %s ends in its own error', async (_, step, errorClass, requests) => {
    const { client } = clientOf(await withServer(step));
    await expect(client.rankings([request])).rejects.toThrow(errorClass);
    expect(client.requests).toBe(requests);
  });

  it('that is silent is given up after the time-out', async () => {
    const { client } = clientOf(await withServer(() => undefined), {
      timeoutMs: 400,
      retryPolicy: { retries: 1, pauseMs: 1, slowDownMs: 1, longestWait: 1 },
    });
    await expect(client.rankings([request])).rejects.toThrow(/no whole answer within 0.4 s/);
    expect(client.requests).toBe(2);
  });

  it('can be left at any time', async () => {
    const controller = new AbortController();
    const { client } = clientOf(await withServer(() => controller.abort(new Error('enough'))), {
      signal: controller.signal,
    });
    await expect(client.rankings([request])).rejects.toThrow('enough');
  });
});

describe('the token', () => {
  it('is asked for once, and again once when it has expired', async () => {
    const { client } = clientOf(await withServer(pages(1), status(401), pages(1)));
    await client.rankings([request]);
    await client.rankings([request]);
    expect(server.tokensGiven()).toBe(2);
    expect(server.authorizations.at(-1)).toBe('Bearer token-2');
  });

  it('that is refused even when new is an error', async () => {
    const { client } = clientOf(await withServer(status(401)));
    await expect(client.rankings([request])).rejects.toThrow(AuthenticationError);
    expect(client.requests).toBe(2);
  });

  it('is not to be had with wrong credentials, and the error does not tell them', async () => {
    server = await startScriptedServer([pages(1)], 401);
    const { client } = clientOf(server);
    const error = await client.rankings([request]).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(AuthenticationError);
    const basic = Buffer.from(`${clientId}:${secret}`).toString('base64');
    const told = `${String(error)}${(error as Error).stack}${JSON.stringify(error)}`;
    for (const planted of [secret, basic, clientId]) {
      expect(told).not.toContain(planted);
    }
    expect(server.authorizations[0]).toBe(`Basic ${basic}`);
  });
});

describe('the allowance', () => {
  it('that is nearly spent stops the next request before it is sent', async () => {
    const spent: Step = (response, body) => {
      const aliases = [...body.query.matchAll(/cell\d+/g)].map((match) => [
        match[0],
        { characterRankings: page(1) },
      ]);
      json(response, {
        data: {
          worldData: Object.fromEntries(aliases),
          rateLimitData: { limitPerHour: 100, pointsSpentThisHour: 93.5, pointsResetIn: 600 },
        },
      });
    };
    const { client } = clientOf(await withServer(spent));
    await client.rankings([request]);
    await expect(client.rankings([request])).rejects.toThrow(AllowanceSpentError);
    expect(server.asked).toHaveLength(1);
  });
});

describe('a report', () => {
  it('tells who fought, and the import codes of those asked for', async () => {
    const roster: Step = (response) =>
      json(response, {
        data: {
          reportData: {
            report: {
              fights: [
                { id: 4, friendlyPlayers: [7, null, 9], friendlySpecs: ['Discipline', null, 'Frost'] },
              ],
            },
          },
          rateLimitData: reading,
        },
      });
    const codes: Step = (response) =>
      json(response, {
        data: { reportData: { report: { fights: [{ id: 4, actor7: 'CAQA', actor9: null }] } } },
      });
    const { client } = clientOf(await withServer(roster, codes));
    const fight = { reportCode: 'abc', fightId: 4 };
    const actors = await client.fightRoster(fight, false);
    expect(actors.map(({ actorId, spec }) => [actorId, spec])).toEqual([
      [7, 'Discipline'],
      [9, 'Frost'],
    ]);
    expect([...(await client.importCodes(fight, [7, 9]))]).toEqual([[7, 'CAQA']]);
  });

  it('that is private or archived has nobody in it', async () => {
    const hidden: Step = (response) =>
      json(response, {
        errors: [
          { message: 'You do not have permission to view this report.', path: ['reportData', 'report'] },
        ],
        data: { reportData: { report: null } },
      });
    const archived: Step = (response) =>
      json(response, { errors: [{ message: 'This report has been archived. Access requires more.' }] });
    const { client } = clientOf(await withServer(hidden, archived));
    const fight = { reportCode: 'abc', fightId: 4 };
    expect(await client.fightRoster(fight, false)).toEqual([]);
    expect((await client.importCodes(fight, [1])).size).toBe(0);
  });
});
