import { afterEach, describe, expect, it } from 'vitest';
import { AuthenticationError } from '../../src/index.ts';
import {
  clientId,
  clientOf,
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
});
