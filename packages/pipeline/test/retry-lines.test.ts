import { expect, it } from 'vitest';
import { createRetryLines } from '../src/run/retry-lines.ts';

it('the same failure is one line, however often it comes, and a line with their number at the end', () => {
  const lines: string[] = [];
  const retries = createRetryLines((line) => lines.push(line));
  for (let points = 80; points > 0; points--) {
    retries.onRetry(
      new Error(`6 pages of rankings: the server failed (HTTP 503) (${points} points left)`),
      2000,
    );
  }
  retries.onRetry(new Error('talent trees: no whole answer within 120 s'), 1000);
  retries.onRetry(new Error('talent trees: no whole answer within 120 s'), 500);
  retries.finish();
  expect(lines).toEqual([
    '6 pages of rankings: the server failed (HTTP 503) (80 points left); trying again in 2 s.',
    'talent trees: no whole answer within 120 s; trying again in 1 s.',
    '6 pages of rankings: the server failed (HTTP 503): 80 times in all.',
  ]);
});
