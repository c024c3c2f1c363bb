import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../src/choose/build-of.ts';
import { distanceOf, distancesOf } from '../src/choose/distance.ts';
import { kernelSupport } from '../src/choose/kernel.ts';
import { poolOf } from '../src/choose/pool.ts';
import { encounterVotes } from '../src/choose/votes.ts';
import { overlap, wilsonInterval } from '../src/choose/wilson.ts';
import { madeUpRow } from './made-up-votes.ts';

describe('the Wilson interval', () => {
  it.each([
    // The recorded page's largest exact group: 4 of 76.
    [4, 76, 0.0207, 0.1277],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
  ])('of %i in %i reaches from %f to %f', (hits, count, low, high) => {
    const interval = wilsonInterval(hits / count, count);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('is everything without players, and always holds the share', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 2000 }),
        (share, count) => {
          const { low, high } = wilsonInterval(share, count);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        },
      ),
    );
  });

  it('says when two shares cannot be told apart', () => {
    expect(overlap({ low: 0.2, high: 0.4 }, { low: 0.4, high: 0.6 })).toBe(true);
    expect(overlap({ low: 0.2, high: 0.39 }, { low: 0.4, high: 0.6 })).toBe(false);
  });
});

describe('support', () => {
  const votes = [
    madeUpRow('a', 7, 0),
    madeUpRow('b', 7, 0),
    madeUpRow('c', 7, 3),
    madeUpRow('d', 7, 3),
    madeUpRow('d', 7, 6),
  ];
  const { builds } = poolOf(encounterVotes(votes));
  const supportOf = (bandwidth?: number): number[] => {
    const distances = distancesOf(builds.map((build) => build.points));
    const support = kernelSupport(builds, distances, bandwidth);
    return [0, 3, 6].map(
      (moved) => support[builds.findIndex((build) => build.code()?.text === `code7x${moved}`)]!,
    );
  };

  it('is the votes of a build and, less and less, of those near it: 1/e at three points', () => {
    // Votes 2, 1.5 and 0.5 at 0, 3 and 6: a neighbour three points away counts exp(-1), one six away exp(-4).
    const near = Math.exp(-1);
    const far = Math.exp(-4);
    const expected = [2 + 1.5 * near + 0.5 * far, 1.5 + 2.5 * near, 0.5 + 1.5 * near + 2 * far];
    expect(supportOf()).toEqual(expected.map((value) => expect.closeTo(value, 12)));
  });

  it("is the votes alone at bandwidth 0, and everybody's at a very large one", () => {
    expect(supportOf(0)).toEqual([2, 1.5, 0.5]);
    expect(supportOf(1e6)).toEqual([4, 4, 4].map((value) => expect.closeTo(value, 6)));
  });
});

describe('the distance of builds', () => {
  it('is the larger number of points that only one of them has', () => {
    const pointSet = fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 70 });
    fc.assert(
      fc.property(fc.array(pointSet, { minLength: 2, maxLength: 5 }), (sets) => {
        const builds = sets.map((set) => set.toSorted((a, b) => a - b));
        const distances = distancesOf(builds);
        for (const [a, first] of builds.entries()) {
          for (const [b, second] of builds.entries()) {
            const onlyFirst = first.filter((point) => !second.includes(point)).length;
            const onlySecond = second.filter((point) => !first.includes(point)).length;
            expect(distances.between(a, b)).toBe(Math.max(onlyFirst, onlySecond));
            expect(distanceOf(first, second)).toBe(distances.between(a, b));
          }
        }
      }),
    );
  });
});

it.each([
  [10, 'thin'],
  [29, 'thin'],
  [30, 'ok'],
  [49, 'ok'],
  [50, 'strong'],
])('%i players give %s confidence', (players, confidence) => {
  expect(confidenceOf(players)).toBe(confidence);
});
