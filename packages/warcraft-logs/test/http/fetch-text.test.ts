import { afterEach, describe, expect, it } from 'vitest';
import {
  BlockedError,
  NoAnswerError,
  RateLimitedError,
  RedirectedError,
  ServerError,
  UnexpectedStatusError,
} from '../../src/index.ts';
import { clientOf, pages, request, startScriptedServer, status } from '../scripted-server.ts';
import type { WarcraftLogsClient } from '../../src/index.ts';
import type { ScriptedServer, Step } from '../scripted-server.ts';

let server: ScriptedServer;
afterEach(() => server.close());

async function withServer(...steps: Step[]): Promise<ScriptedServer> {
  server = await startScriptedServer(steps);
  return server;
}

describe('a failing service', () => {
  const passing: [string, Step][] = [
    ['500', status(500)],
    ['404', status(404, { 'content-type': 'text/html' }, '<html>')],
    ['408', status(408)],
    ['425', status(425)],
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

  it.each(passing)('gets the request again after %s', async (_, step) => {
    const { client, slept } = clientOf(await withServer(step, pages(1)));
    const [answer] = await client.rankings([request]);
    expect(answer!.kind).toBe('page');
    expect(slept.filter((pause) => pause > 0)).toHaveLength(1);
  });

  it('gets the time that Retry-After names', async () => {
    const { client, slept } = clientOf(await withServer(status(429, { 'retry-after': '7' }), pages(1)));
    await client.rankings([request]);
    expect(slept).toEqual([7250]);
  });

  it('gets the time to a date in Retry-After by its own clock, which may be wrong', async () => {
    const headers = {
      date: 'Sun, 06 Nov 2039 08:49:37 GMT',
      'retry-after': 'Sun, 06 Nov 2039 08:49:42 GMT',
    };
    const { client, slept } = clientOf(await withServer(status(429, headers), pages(1)));
    await client.rankings([request]);
    expect(slept).toEqual([5250]);
  });

  /** How the client's only answer ends: its page's error, or what it throws. */
  async function endOf(client: WarcraftLogsClient): Promise<unknown> {
    try {
      const [answer] = await client.rankings([request]);
      return answer?.kind === 'failed' ? answer.error : answer;
    } catch (error) {
      return error;
    }
  }

  const lasting: [string, Step, new (...args: never[]) => Error, number][] = [
    ['503', status(503), ServerError, 5],
    ['404', status(404), ServerError, 5],
    ['408', status(408), ServerError, 5],
    ['425', status(425), ServerError, 5],
    ['405', status(405), UnexpectedStatusError, 1],
    ['410', status(410), UnexpectedStatusError, 1],
    ['resets', (response) => response.destroy(), NoAnswerError, 5],
    ['a redirect', status(302, { location: 'https://login.example/' }), RedirectedError, 1],
    ['a Retry-After of ten minutes', status(429, { 'retry-after': '600' }), RateLimitedError, 1],
    [
      'the wall in front',
      status(403, { 'content-type': 'text/html', 'cf-mitigated': 'challenge' }),
      BlockedError,
      1,
    ],
  ];

  it.each(lasting)('fails with the error for %s if that lasts', async (_, step, errorClass, requests) => {
    const { client } = clientOf(await withServer(step));
    expect(await endOf(client)).toBeInstanceOf(errorClass);
    expect(client.requests).toBe(requests);
  });

  it('is given up after two time-outs', async () => {
    const { client } = clientOf(await withServer(pages(1), () => undefined), {
      timeoutMs: 3000,
    });
    // The token has the same time: it is there before anybody is silent.
    await client.rankings([request]);
    expect(String(await endOf(client))).toMatch(/: 1 page of rankings: no whole answer within 3 s/);
    expect(client.requests).toBe(3);
  });

  it('can be given up at any time by the caller', async () => {
    const controller = new AbortController();
    const { client } = clientOf(await withServer(() => controller.abort(new Error('enough'))), {
      signal: controller.signal,
    });
    await expect(client.rankings([request])).rejects.toThrow('enough');
  });
});
