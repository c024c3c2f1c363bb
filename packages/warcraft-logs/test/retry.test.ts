import { describe, expect, it } from 'vitest';
import {
  AuthenticationError,
  BlockedError,
  MalformedAnswerError,
  NoAnswerError,
  RateLimitedError,
  ServerError,
  UnreachableError,
  politePolicy,
} from '../src/index.ts';
import type { RetryPolicy } from '../src/index.ts';
import { withRetries } from '../src/retry.ts';

const context = { request: 'talent trees', pointsLeft: undefined };
const failure = new ServerError(context, 503);
const timeout = new NoAnswerError(context, 'no whole answer within 45 s', true);
const slowDown = new RateLimitedError(context, undefined);

/** Fails with these errors in turn, then succeeds; tells what came of it, how many tries, and the pauses in seconds. */
async function play(errors: readonly Error[], policy: RetryPolicy = politePolicy) {
  const pauses: number[] = [];
  let tries = 0;
  const attempt = (): Promise<string> => {
    const error = errors[tries];
    tries += 1;
    return error === undefined ? Promise.resolve('answer') : Promise.reject(error);
  };
  const end = await withRetries(attempt, {
    policy,
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    signal: undefined,
    onRetry: (_, pauseMs) => pauses.push(Math.floor(pauseMs / 1000)),
  }).catch((error: unknown) => error);
  return { end, tries, pauses };
}

const times = (count: number, error: Error): Error[] => Array.from({ length: count }, () => error);

describe('a failed request', () => {
  it.each([
    failure,
    new ServerError(context, 404),
    new NoAnswerError(context, 'cut', false),
    new UnreachableError(context, 'no connection'),
    new MalformedAnswerError(context, 'torn'),
  ])('is sent five times in all: $message', async (error) => {
    expect(await play(times(4, error))).toMatchObject({ end: 'answer', tries: 5 });
    expect(await play(times(5, error))).toMatchObject({ end: error, tries: 5 });
  });

  it('is paused for twice as long each time', async () => {
    const { pauses } = await play(times(4, failure));
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(2 ** index);
      expect(pause).toBeLessThanOrEqual(2 ** index * 1.25);
    }
  });

  it('is sent twice if it times out, whatever else goes wrong with it', async () => {
    expect(await play([timeout])).toMatchObject({ end: 'answer', tries: 2 });
    expect(await play([timeout, timeout])).toMatchObject({ end: timeout, tries: 2 });
    expect(await play([failure, timeout, failure])).toMatchObject({ end: 'answer', tries: 4 });
    expect(await play([timeout, failure, timeout])).toMatchObject({ end: timeout, tries: 3 });
  });

  it('is not sent again if that makes it worse or changes nothing', async () => {
    for (const error of [new AuthenticationError(context, 'no'), new BlockedError(context, 'host')]) {
      expect(await play([error])).toMatchObject({ end: error, tries: 1 });
    }
  });
});

describe('a 429', () => {
  it('counts apart from failures', async () => {
    const mixed = [failure, slowDown, failure, slowDown, failure, slowDown, failure];
    expect(await play(mixed)).toMatchObject({ end: 'answer', tries: 8 });
    expect(await play(times(5, slowDown))).toMatchObject({ end: slowDown, tries: 5 });
  });

  it('that says how long is waited for as long as it says, up to two minutes', async () => {
    expect(await play([new RateLimitedError(context, 7)])).toMatchObject({ end: 'answer', pauses: [7] });
    expect(await play([new RateLimitedError(context, 120)])).toMatchObject({ end: 'answer', pauses: [120] });
    const long = new RateLimitedError(context, 121);
    expect(await play([long])).toMatchObject({ end: long, tries: 1 });
  });
});
