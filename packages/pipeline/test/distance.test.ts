import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceOf, distancesOf } from '../src/choose/distance.ts';

describe('the distance of builds', () => {
  it('is the larger number of points that only one of them has', () => {
    // Of the largest size, so that the bits of a build fill more than one word.
    const pointSet = fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 70, size: 'max' });
    fc.assert(
      fc.property(fc.array(pointSet, { minLength: 2, maxLength: 5 }), (sets) => {
        const builds = sets.map((set) => set.map((point) => `${point}`));
        const distances = distancesOf(builds);
        for (const [a, first] of builds.entries()) {
          for (const [b, second] of builds.entries()) {
            const onlyFirst = first.filter((point) => !second.includes(point)).length;
            const onlySecond = second.filter((point) => !first.includes(point)).length;
            expect(distances.between(a, b)).toBe(Math.max(onlyFirst, onlySecond));
            expect(distanceOf(new Set(first), second)).toBe(distances.between(a, b));
          }
        }
      }),
    );
  });
});
