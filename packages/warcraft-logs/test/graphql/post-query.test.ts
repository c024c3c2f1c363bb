import { afterEach, describe, expect, it } from 'vitest';
import { WarcraftLogsError } from '../../src/index.ts';
import { clientOf, pages, request, startScriptedServer, status } from '../scripted-server.ts';
import type { ScriptedServer, Step } from '../scripted-server.ts';

let server: ScriptedServer;
afterEach(() => server.close());

async function withServer(...steps: Step[]): Promise<ScriptedServer> {
  server = await startScriptedServer(steps);
  return server;
}

it('a hundred thousand errors are told by the first five, and a count', async () => {
  const errors = Array.from({ length: 100_000 }, (_, index) => ({ message: `no ${index}` }));
  const many = status(200, { 'content-type': 'application/json' }, JSON.stringify({ errors }));
  const { client } = clientOf(await withServer(many));
  await expect(client.discover()).rejects.toThrow(
    'zones and classes: refused by the API: no 0; no 1; no 2; no 3; no 4; and 99,995 other errors',
  );
});

describe('an answer that is JSON but not GraphQL', () => {
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
  ])('%s is malformed: the query is sent again', async (body) => {
    const odd = status(200, { 'content-type': 'application/json' }, body);
    const { client } = clientOf(await withServer(odd, odd, pages(1)));
    expect((await client.rankings([request]))[0]).toMatchObject({ kind: 'page' });
    expect(server.asked).toHaveLength(3);
  });

  it.each(['{"data":{}}', '{"data":null}', '{"errors":[],"data":null}', '{"errors":[null],"data":null}'])(
    '%s ends in an error of ours, whatever was asked',
    async (body) => {
      const odd = status(200, { 'content-type': 'application/json' }, body);
      const { client } = clientOf(await withServer(odd));
      const fight = { reportCode: 'abc', fightId: 4 };
      await expect(client.discover()).rejects.toThrow(WarcraftLogsError);
      await expect(client.fightRoster(fight, true)).rejects.toThrow(WarcraftLogsError);
      const [page] = await client.rankings([request]);
      expect(page).toEqual({ kind: 'failed', error: expect.any(WarcraftLogsError) });
    },
  );
});
