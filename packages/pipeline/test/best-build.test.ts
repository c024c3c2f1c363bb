import { describe, expect, it } from 'vitest';
import { bestBuild } from '../src/choose/best-build.ts';
import type { PooledBuild } from '../src/choose/pool.ts';

/** A build whose score is equal to others', with what decides then. */
const build = (key: string, players = 1, bestRank = 5, newest = 5): PooledBuild => ({
  key,
  points: [],
  heroTree: { subTreeId: 7, entryId: 70 },
  votes: players,
  players: new Set(Array.from({ length: players }, (_, index) => `${key}${index}`)),
  ranks: [bestRank, 90],
  newest,
  code: undefined,
  loadout: undefined,
});
const all = (): boolean => true;
const equal = (...builds: readonly PooledBuild[]): number | undefined =>
  bestBuild(
    builds,
    builds.map(() => 3),
    all,
  );

describe('the best build', () => {
  it('is the one with the highest score, wherever it stands', () => {
    const builds = [build('a', 9), build('b'), build('c', 5)];
    expect(bestBuild(builds, [1, 3, 2], all)).toBe(1);
    expect(bestBuild(builds, [3, 1, 2], all)).toBe(0);
  });

  it('is, of equals, that of more players, then of the better rank, the newer row, the smaller key', () => {
    expect(equal(build('a', 1, 1, 9), build('b', 2, 5, 1))).toBe(1);
    expect(equal(build('a', 2, 2, 9), build('b', 2, 1, 1))).toBe(1);
    expect(equal(build('a', 2, 1, 8), build('b', 2, 1, 9))).toBe(1);
    expect(equal(build('b'), build('a'))).toBe(1);
    expect(equal(build('a'), build('b'))).toBe(0);
  });

  it('takes scores for equal that differ in the tenth digit, and no others', () => {
    const builds = [build('a', 1), build('b', 2)];
    expect(bestBuild(builds, [1 + 1e-10, 1], all)).toBe(1);
    expect(bestBuild(builds, [1 + 1e-8, 1], all)).toBe(0);
  });

  it('is the next best if a better one is not eligible, equals first', () => {
    const builds = [build('a', 3), build('b', 2), build('c', 9)];
    expect(bestBuild(builds, [5, 5, 1], ({ key }) => key !== 'a')).toBe(1);
    expect(bestBuild(builds, [5, 5, 1], ({ key }) => key === 'c')).toBe(2);
    expect(bestBuild(builds, [5, 5, 1], (_, index) => index === 2)).toBe(2);
  });

  it('is none if none is eligible, or there are none', () => {
    expect(bestBuild([build('a'), build('b')], [2, 1], () => false)).toBeUndefined();
    expect(bestBuild([], [], all)).toBeUndefined();
  });
});
