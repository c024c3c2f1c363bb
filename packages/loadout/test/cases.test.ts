/** The portable cases in Node. */
import { describe, expect, it } from 'vitest';
import * as loadout from '@toptalent/loadout';
import { tables } from './all-cases.ts';

describe.each(tables)('%s', (_, cases) => {
  it.each(cases)('$name', ({ call, args, expected }) => {
    const called = loadout[call] as (...args: unknown[]) => unknown;
    expect(called(...args)).toEqual(expected);
  });
});
