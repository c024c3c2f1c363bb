import { describe, expect, it } from 'vitest';
import { readPatience } from '../src/settings/patience.ts';
import { UsageError } from '../src/settings/usage-error.ts';

const read = (values: Readonly<Record<string, string>>) => readPatience((name) => values[name]);

describe('the times that the environment sets', () => {
  it('are whole milliseconds, and the usual ones where nothing is set', () => {
    expect(read({ WCL_TIMEOUT_MS: '9999999', WCL_RETRY_BASE_MS: '1' })).toEqual({
      timeoutMs: 9_999_999,
      retryBaseMs: 1,
    });
    expect(read({})).toEqual({ timeoutMs: undefined, retryBaseMs: undefined });
  });

  it.each(['0', '01', '-5', '1.5', '10000000', '3s', ' 5'])('are refused by their name: "%s"', (text) => {
    expect(() => read({ WCL_TIMEOUT_MS: text })).toThrow(UsageError);
    expect(() => read({ WCL_RETRY_BASE_MS: text })).toThrow(/^WCL_RETRY_BASE_MS must be whole milliseconds/);
  });
});
