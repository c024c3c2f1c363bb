import { AllowanceSpentError, RateLimitedError, ServerError } from '@toptalent/warcraft-logs';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { describe, expect, it } from 'vitest';
import { atTime, secondsUntilPoints, waitForPoints } from '../src/run/wait-for-points.ts';

const context = { request: 'a page', pointsLeft: 0 };
const clientWith = (resetsIn: number | undefined) =>
  ({ allowance: { resetsIn: () => resetsIn } }) as unknown as WarcraftLogsClient;

describe('the seconds until there are points again', () => {
  it.each<[string, unknown, number | undefined, number | undefined]>([
    ['are those of the allowance, and five more', new AllowanceSpentError(context, 100), undefined, 105],
    ['are those that a 429 says', new RateLimitedError(context, 30), 100, 35],
    [
      'are those of the allowance where a 429 says nothing',
      new RateLimitedError(context, undefined),
      100,
      105,
    ],
    ['are a minute where nothing says', new RateLimitedError(context, undefined), undefined, 65],
    ['are unknown after another error', new ServerError(context, 500), 100, undefined],
  ])('%s', (_, error, resetsIn, seconds) => {
    expect(secondsUntilPoints(error, clientWith(resetsIn))).toBe(seconds);
  });

  it('are said in seconds, or in minutes with the time', () => {
    expect(atTime(89.2)).toBe('in 90 s');
    expect(atTime(91)).toMatch(/^in 2 min \(\d\d:\d\d\)$/);
  });
});

describe('a run that is out of points', () => {
  const stopping = new AbortController();
  const waiting = (error: unknown, wait: boolean, said: string[] = []) =>
    waitForPoints({
      error,
      client: clientWith(undefined),
      wait,
      signal: stopping.signal,
      say: (line) => said.push(line),
    });
  const spent = new AllowanceSpentError(context, 100);

  it('stops with the error, unless it is to wait', async () => {
    const said: string[] = [];
    await expect(waiting(spent, false, said)).rejects.toBe(spent);
    expect(said).toEqual([]);
  });

  it('stops with an error that waiting does not help against', async () => {
    const error = new ServerError(context, 500);
    await expect(waiting(error, true)).rejects.toBe(error);
  });

  it('says when it goes on, and stops at once if it is interrupted', async () => {
    const said: string[] = [];
    const sleeping = waiting(spent, true, said);
    expect(said).toEqual([expect.stringMatching(/^The points are spent; going on in 2 min \(/)]);
    stopping.abort(new Error('interrupted'));
    await expect(sleeping).rejects.toThrow('interrupted');
  });
});
