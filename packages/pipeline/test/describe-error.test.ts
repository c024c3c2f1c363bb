import { AllowanceSpentError, AuthenticationError, RateLimitedError } from '@toptalent/warcraft-logs';
import { describe, expect, it } from 'vitest';
import { describeError } from '../src/describe-error.ts';
import { UsageError } from '../src/settings/usage-error.ts';

const request = { request: 'access token', pointsLeft: undefined };

describe('an error on the terminal', () => {
  it('is a sentence, and names the doctor where it says nothing itself', () => {
    expect(describeError(new AuthenticationError(request, 'refused'))).toEqual([
      'Access token: refused.',
      'pnpm refresh doctor says what is wrong, and what to do.',
    ]);
  });

  it('about points says when there are some again, and names --wait', () => {
    const [, spent] = describeError(new AllowanceSpentError(request, 600));
    expect(spent).toMatch(/^There are points again in 10 min \(\d\d:\d\d\)\. With --wait/);
    const [limited, hint] = describeError(new RateLimitedError(request, undefined));
    expect([limited, hint]).toEqual([
      'Access token: asked to slow down.',
      'With --wait a refresh waits for them by itself.',
    ]);
  });

  it('that says what to do has no other hint', () => {
    expect(describeError(new UsageError('Say X instead.'))).toEqual(['Say X instead.']);
  });

  it('that nobody expected shows where it comes from, and asks for a report', () => {
    const [stack, hint] = describeError(new TypeError('x is not a function'));
    expect(stack).toMatch(/TypeError: x is not a function\n +at /);
    expect(hint).toMatch(/report it/);
  });
});
