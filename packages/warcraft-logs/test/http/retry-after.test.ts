import { describe, expect, it } from 'vitest';
import { retryAfterSeconds } from '../../src/http/retry-after.ts';

describe('Retry-After', () => {
  it.each([
    ['12', 12],
    [' 3 ', 3],
    ['Sun, 06 Nov 1994 08:49:47 GMT', 10],
    ['3000', 3000],
    ['', undefined],
    ['soon', undefined],
  ])('"%s" means %s s', (header, seconds) => {
    const now = Date.parse('Sun, 06 Nov 1994 08:49:37 GMT');
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });
});
