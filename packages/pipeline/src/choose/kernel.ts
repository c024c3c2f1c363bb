/** Support: how much of the sample plays a build or something close to it. */
import type { Distances } from './distance.ts';
import type { PooledBuild } from './pool.ts';

/** Talent points at which a neighbour's vote has fallen to 1/e. */
export const kernelBandwidth = 3;

/**
 * Each build's sum of votes over all of `builds`, itself too, weighted by exp(-(d/h)²) of their distance d.
 *
 * @param bandwidth h in points, 0 or more; 0 counts identical builds alone.
 */
export function kernelSupport(
  builds: readonly PooledBuild[],
  distances: Distances,
  bandwidth: number = kernelBandwidth,
): number[] {
  const kernel = kernelTable(bandwidth);
  // Every pair is looked at: numbers in typed arrays, and one of the sums in a variable.
  const votes = Float64Array.from(builds, (build) => build.votes);
  const support = votes.slice();
  for (let a = 0; a < votes.length; a++) {
    const ownVotes = votes[a]!;
    let own = ownVotes;
    for (let b = 0; b < a; b++) {
      const weight = kernel[distances.between(a, b)] ?? 0;
      own += weight * votes[b]!;
      support[b]! += weight * ownVotes;
    }
    support[a] = own;
  }
  return [...support];
}

/** Weight by distance, 0 to 127 points; no two builds are further apart. */
function kernelTable(bandwidth: number): Float64Array {
  return Float64Array.from({ length: 128 }, (_, distance) =>
    distance === 0 ? 1 : bandwidth === 0 ? 0 : Math.exp(-((distance / bandwidth) ** 2)),
  );
}
