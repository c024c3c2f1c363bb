/** A file that is fetched when it is first needed, and fetched again after a failure. */
import { describe, expect, it } from 'vitest';
import { fetchOnce } from '../site/playground/worker/fetch-once.ts';

describe('what is fetched once', () => {
  it('is fetched when it is first needed, for everyone who asks', async () => {
    let asked = 0;
    const fetched = fetchOnce(() => Promise.resolve(++asked));
    expect(asked).toBe(0);
    expect(await Promise.all([fetched(), fetched()])).toEqual([1, 1]);
    expect(await fetched()).toBe(1);
  });

  it('is fetched again after a failure, which all who waited are told', async () => {
    let asked = 0;
    const fetched = fetchOnce(() =>
      ++asked === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(asked),
    );
    const both = await Promise.allSettled([fetched(), fetched()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toBe(1);
    expect(await fetched()).toBe(2);
    expect(await fetched()).toBe(2);
  });
});
