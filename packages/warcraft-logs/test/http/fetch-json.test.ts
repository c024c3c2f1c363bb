import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  BlockedError,
  MalformedAnswerError,
  RedirectedError,
  UnexpectedStatusError,
  fetchJson,
  politePolicy,
} from '../../src/index.ts';

let close: () => void = () => undefined;
afterEach(() => close());

/** Fetches talent trees from a server that answers so; the server's host comes with the end. */
async function fetchFrom(answer: (response: ServerResponse) => void) {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.close();
    server.closeAllConnections();
  };
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const end: unknown = await fetchJson({
    url: `http://${host}/talents.json`,
    setting: 'TALENT_TREES_URL',
    request: 'talent trees',
    timeoutMs: 60_000,
    retryPolicy: { ...politePolicy, pauseMs: 1 },
  }).catch((error: unknown) => error);
  return { end, host, requests };
}

describe('public JSON', () => {
  it('is parsed', async () => {
    expect((await fetchFrom((response) => response.end('[1]'))).end).toEqual([1]);
  });

  it('that is torn is asked for five times', async () => {
    const { end, requests } = await fetchFrom((response) => response.end('[1'));
    expect(end).toBeInstanceOf(MalformedAnswerError);
    expect(requests).toBe(5);
  });

  it("that a bot wall refuses is an error in its own host's name, not Warcraft Logs'", async () => {
    const { end, host } = await fetchFrom((response) =>
      response.writeHead(403, { 'content-type': 'text/html' }).end('<html>'),
    );
    expect(end).toBeInstanceOf(BlockedError);
    expect(String(end)).toContain(`talent trees: blocked by the wall in front of ${host} (HTTP 403)`);
    expect(String(end)).not.toContain('points');
  });

  it('that its host refuses otherwise is an error in that name, too', async () => {
    const { end, host } = await fetchFrom((response) =>
      response.writeHead(403, { 'content-type': 'application/xml' }).end('<Error>'),
    );
    expect(end).toBeInstanceOf(UnexpectedStatusError);
    expect(String(end)).toContain(`unexpected answer of ${host} (HTTP 403)`);
  });

  it('that has moved names the host, the new address and the setting', async () => {
    const { end, host } = await fetchFrom((response) =>
      response.writeHead(301, { location: 'https://cdn.example/talents.json?key=secret' }).end(),
    );
    expect(end).toBeInstanceOf(RedirectedError);
    expect(String(end)).toContain(
      `${host} redirects to https://cdn.example/talents.json, which is not followed; look at TALENT_TREES_URL`,
    );
  });
});
