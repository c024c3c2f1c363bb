import { afterEach, describe, expect, it } from 'vitest';
import { AllowanceSpentError } from '../../src/index.ts';
import { clientOf, json, page, pages, request, startScriptedServer, status } from '../scripted-server.ts';
import type { ScriptedServer, Step } from '../scripted-server.ts';

let server: ScriptedServer;
afterEach(() => server.close());

async function withServer(...steps: Step[]): Promise<ScriptedServer> {
  server = await startScriptedServer(steps);
  return server;
}

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

/** A clock that stands still but for the pauses, and the moments at which each request came in. */
async function paced(paceMs: number, ...steps: Step[]) {
  let now = 1_000_000;
  const moments: number[] = [];
  const noting = (step: Step): Step =>
    function (...parts) {
      moments.push(now);
      return step(...parts);
    };
  server = await startScriptedServer(steps.map(noting));
  const sleep = (milliseconds: number): Promise<void> => {
    now += milliseconds;
    return Promise.resolve();
  };
  const { client } = clientOf(server, { paceMs, clock: { now: () => now, sleep } });
  const gaps = (): number[] => moments.slice(1).map((moment, index) => moment - moments[index]!);
  return { client, gaps, later: (milliseconds: number) => (now += milliseconds) };
}

describe('the pace', () => {
  it('is a second between one request and the next, however fast the calls come', async () => {
    const { client, gaps } = await paced(1000, pages(1), pages(1), pages(1));
    await client.rankings([request]);
    await client.rankings([request]);
    await client.rankings([request]);
    expect(gaps()).toEqual([1000, 1000]);
  });

  it('does not delay a request that comes after the second has passed', async () => {
    const { client, gaps, later } = await paced(1000, pages(1), pages(1), pages(1));
    await client.rankings([request]);
    later(700);
    await client.rankings([request]);
    later(5000);
    await client.rankings([request]);
    expect(gaps()).toEqual([1000, 5000]);
  });

  it('also applies to retries', async () => {
    const { client, gaps } = await paced(3000, status(429, { 'retry-after': '1' }), status(429), pages(1));
    await client.rankings([request]);
    const [afterFigure, afterNone] = gaps();
    expect(afterFigure).toBe(3000);
    // Without a figure: a minute and doubled for the second time, and up to a quarter of disorder.
    expect(afterNone).toBeGreaterThanOrEqual(120_000);
    expect(afterNone).toBeLessThanOrEqual(150_000);
  });
});
