import { describe, expect, it } from 'vitest';
import { buildKey, pointsOf } from '../src/clean/build-key.ts';

describe('the points of a build', () => {
  const picks = [
    { entryId: 30, ranks: 2 },
    { entryId: 200, ranks: 1 },
  ];

  it('are one text for every rank, in an order that does not depend on that of the talents', () => {
    expect(pointsOf(picks)).toEqual(['200', '30', '30:2']);
    expect(pointsOf(picks.toReversed())).toEqual(pointsOf(picks));
  });

  it('make one key with the hero tree', () => {
    expect(buildKey(7, pointsOf(picks))).toBe('7|200 30 30:2');
    expect(buildKey(8, pointsOf(picks))).not.toBe(buildKey(7, pointsOf(picks)));
  });
});
