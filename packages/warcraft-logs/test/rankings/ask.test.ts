import { afterEach, describe, expect, it } from 'vitest';
import { GraphqlError, MalformedAnswerError } from '../../src/index.ts';
import { clientOf, json, page, pages, reading, request, startScriptedServer } from '../scripted-server.ts';
import type { ScriptedServer, Step } from '../scripted-server.ts';

let server: ScriptedServer;
afterEach(() => server.close());

async function withServer(...steps: Step[]): Promise<ScriptedServer> {
  server = await startScriptedServer(steps);
  return server;
}

describe('a page of rankings', () => {
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

  it('is read from a string that holds JSON, too', async () => {
    const text = () => ({ characterRankings: JSON.stringify(page(2)) });
    const { client } = clientOf(await withServer(pages(0, text)));
    const [answer] = await client.rankings([request]);
    expect(answer).toMatchObject({ kind: 'page', page: { rankings: [{}, {}] } });
  });

  it('is rejected if it holds an error object, and unknown if its encounter is null', async () => {
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

  it('leaves out single rows of another shape, and counts them', async () => {
    const [row] = rowsOf(1);
    const [none, absurd] = [0, 2 ** 40].map((talentID) => ({ ...row!, talents: [{ talentID, points: 1 }] }));
    const endless = { ...row!, talents: Array(501).fill({ talentID: 1, points: 1 }) };
    const rankings = [{ odd: true }, none, ...rowsOf(4), absurd, endless];
    const mixed = () => ({ characterRankings: { ...page(4), rankings } });
    const { client } = clientOf(await withServer(pages(0, mixed)));
    const [answer] = await client.rankings([request]);
    expect(answer).toMatchObject({ kind: 'page', page: { malformedRows: 4, rankings: [{}, {}, {}, {}] } });
  });

  it('fails if most of its rows are of another shape, instead of being a thin sample', async () => {
    const mixed = () => ({ characterRankings: { ...page(0), rankings: [{}, ...rowsOf(1), {}] } });
    const { client } = clientOf(await withServer(pages(0, mixed)));
    expect(await client.rankings([request])).toEqual([
      failedWith(MalformedAnswerError, /not in the agreed shape/),
    ]);
  });

  it('fails alone if only its shape is wrong, and is asked for once more', async () => {
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

  it('fails if all of its rows are of another shape, instead of being empty', async () => {
    const odd = () => ({ characterRankings: { ...page(0), rankings: [{ odd: true }] } });
    const { client } = clientOf(await withServer(pages(0, odd)));
    expect(await client.rankings([request])).toEqual([failedWith(MalformedAnswerError, /shape/)]);
  });
});

function rowsOf(rows: number): readonly unknown[] {
  return (page(rows) as { rankings: readonly unknown[] }).rankings;
}

/** A failed page whose error is of that class, with a message like that. */
function failedWith(errorClass: new (...args: never[]) => Error, message: RegExp): unknown {
  return {
    kind: 'failed',
    error: expect.toSatisfy((error: Error) => error instanceof errorClass && message.test(error.message)),
  };
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

  it('about one page of six fails that page alone', async () => {
    const { client } = clientOf(await withServer(unlucky));
    const six = [1, 2, 13, 4, 5, 6].map((encounterId) => ({ ...request, encounterId }));
    const kinds = (await client.rankings(six)).map((answer) => answer.kind);
    expect(kinds).toEqual(['page', 'page', 'failed', 'page', 'page', 'page']);
    expect(server.asked.length).toBeLessThanOrEqual(7);
  });

  it.each([{ path: ['worldData', 'cell0'] }, { path: [] }])(
    'beside a null encounter fails the page: the encounter is not unknown (%o)',
    async ({ path }) => {
      const step: Step = (response) =>
        json(response, {
          errors: [{ message: 'Internal server error', path }],
          data: { worldData: { cell0: null }, rateLimitData: reading },
        });
      const { client } = clientOf(await withServer(step));
      expect(await client.rankings([request])).toEqual([failedWith(GraphqlError, /Internal server error/)]);
    },
  );

  it('is one plain line in the message, however the API writes it', async () => {
    const message = `\u001b[31mno\u001b[0m\r\nsuch \u202eargument\0${'x'.repeat(900)}`;
    const { client } = clientOf(
      await withServer((response) => json(response, { errors: [{ message }, { message }] })),
    );
    const [answer] = await client.rankings([request, request]);
    expect(answer).toEqual(
      failedWith(GraphqlError, /refused by the API: \[31mno \[0m such +argument x{260,}…$/),
    );
    const text = answer?.kind === 'failed' ? answer.error.message : '';
    expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(text.length).toBeLessThan(450);
  });

  it('about everything fails every page, and names the request and what the API said', async () => {
    const { client } = clientOf(
      await withServer((response) => json(response, { errors: [{ message: 'Unknown argument' }] })),
    );
    const failed = failedWith(GraphqlError, /1 page of rankings.*Unknown argument/);
    expect(await client.rankings([request, request])).toEqual([failed, failed]);
  });
});
