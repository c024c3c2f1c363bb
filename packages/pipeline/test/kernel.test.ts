import { describe, expect, it } from 'vitest';
import { distancesOf } from '../src/choose/distance.ts';
import { kernelSupport } from '../src/choose/kernel.ts';
import { poolOf } from '../src/choose/pool.ts';
import { encounterVotes } from '../src/choose/votes.ts';
import { madeUpRow } from './made-up-votes.ts';

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
      (moved) => support[builds.findIndex((build) => build.code?.text === `code7x${moved}`)]!,
    );
  };

  it('is the votes of a build and, less and less, of those near it: 1/e at three points', () => {
    // Votes 2, 1.5 and 0.5 at 0, 3 and 6: a neighbour three points away counts exp(-1), one six away exp(-4).
    const near = Math.exp(-1);
    const far = Math.exp(-4);
    const expected = [2 + 1.5 * near + 0.5 * far, 1.5 + 2.5 * near, 0.5 + 1.5 * near + 2 * far];
    expect(supportOf()).toEqual(expected.map((value) => expect.closeTo(value, 12)));
  });

  it("is the votes alone at a bandwidth near 0, and everybody's at a very large one", () => {
    expect(supportOf(0.01)).toEqual([2, 1.5, 0.5]);
    expect(supportOf(1e6)).toEqual([4, 4, 4].map((value) => expect.closeTo(value, 6)));
  });
});
