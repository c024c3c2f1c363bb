/** Support: how much of the sample plays a build or one close to it. */
import type { Distances } from './distance.ts';
import type { PooledBuild } from './pool.ts';

/** Talent points at which a neighbour's vote has fallen to 1/e. */
const kernelBandwidth = 3;

/**
 * Each build's sum of votes over all of `builds`, including itself, weighted by exp(-(d/h)²) of their distance d.
 *
 * @param bandwidth h in points, above 0.
 */
export function kernelSupport(
  builds: readonly PooledBuild[],
  distances: Distances,
  bandwidth: number = kernelBandwidth,
): number[] {
  const support = builds.map((build) => build.votes);
  for (let a = 0; a < builds.length; a++) {
    for (let b = 0; b < a; b++) {
      const weight = Math.exp(-((distances.between(a, b) / bandwidth) ** 2));
      support[a]! += weight * builds[b]!.votes;
      support[b]! += weight * builds[a]!.votes;
    }
  }
  return support;
}
