import { describe, expect, it } from 'vitest';
import { retryAfterSeconds } from '../../src/http/retry-after.ts';

describe('Retry-After', () => {
  it.each([
    ['12', 12],
    [' 3 ', 3],
    ['Sun, 06 Nov 1994 08:49:47 GMT', 10],
    ['3000', 3000],
    ['99999999999999', 86_400],
    ['9'.repeat(400), undefined],
    ['Sun, 06 Nov 9994 08:49:47 GMT', 86_400],
    ['', undefined],
    ['soon', undefined],
  ])('"%s" means %s s', (header, seconds) => {
    const now = Date.parse('Sun, 06 Nov 1994 08:49:37 GMT');
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });
});
