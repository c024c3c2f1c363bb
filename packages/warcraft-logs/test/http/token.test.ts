import { afterEach, describe, expect, it } from 'vitest';
import { AuthenticationError, MalformedAnswerError, RedirectedError } from '../../src/index.ts';
import {
  clientId,
  clientOf,
  json,
  pages,
  request,
  secret,
  startScriptedServer,
  status,
} from '../scripted-server.ts';
import type { ScriptedServer, Step } from '../scripted-server.ts';

let server: ScriptedServer;
afterEach(() => server.close());

async function withServer(...steps: Step[]): Promise<ScriptedServer> {
  server = await startScriptedServer(steps);
  return server;
}

describe('the token', () => {
  it('is requested once, and once more after it has expired', async () => {
    const { client } = clientOf(await withServer(pages(1), status(401), pages(1)));
    await client.rankings([request]);
    await client.rankings([request]);
    expect(server.tokensGiven()).toBe(2);
    expect(server.authorizations.at(-1)).toBe('Bearer token-2');
  });

  it('fails if a new one is refused, too', async () => {
    const { client } = clientOf(await withServer(status(401)));
    await expect(client.rankings([request])).rejects.toThrow(AuthenticationError);
    expect(client.requests).toBe(2);
  });

  it('is refused for wrong credentials, which the error does not show', async () => {
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

  it.each(['two\r\nlines', 'a b', 'tab\t', 'ünicode', '\u001b[8m', '', 'x'.repeat(8193)])(
    '%j is no token: no header may hold it, and no error shows it',
    async (token) => {
      server = await startScriptedServer([pages(1)], 200, () => token);
      const { client } = clientOf(server);
      const error = await client.discover().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(MalformedAnswerError);
      expect((error as Error).message).toBe('access token: the answer holds no token');
      expect(server.asked).toEqual([]);
    },
  );

  it('and the secret do not come back in what the API says, in errors or in data', async () => {
    const basic = Buffer.from(`${clientId}:${secret}`).toString('base64');
    const echo: Step = (response) =>
      json(response, {
        errors: [{ message: `Bearer token-1 of ${secret} (Basic ${basic}) is odd` }],
        data: { worldData: { cell0: { characterRankings: { error: `no ${secret}` } } } },
      });
    const hidden: string[] = [];
    const { client } = clientOf(await withServer(echo), { onSecret: (one) => hidden.push(one) });
    expect(await client.rankings([request])).toEqual([{ kind: 'rejected', message: 'no [secret]' }]);
    const error = await client.discover().catch((reason: unknown) => reason);
    expect((error as Error).message).toMatch(/Bearer \[secret\] of \[secret\] \(Basic \[secret\]\) is odd/);
    expect(hidden).toEqual([secret, basic, 'token-1']);
  });

  it('goes to no redirect, on whatever status and host', async () => {
    const other = await startScriptedServer([pages(1)]);
    for (const code of [301, 302, 303, 307, 308]) {
      const away = status(code, { location: `${other.apiUrl}?token=x` });
      server = await startScriptedServer([away]);
      const { client } = clientOf(server);
      await expect(client.discover()).rejects.toThrow(RedirectedError);
      await server.close();
    }
    expect(other.authorizations).toEqual([]);
    await other.close();
  });
});
