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
  const support = builds.map((build) => build.votes);
  for (const [a, build] of builds.entries()) {
    for (let b = 0; b < a; b++) {
      const weight = kernel[distances.between(a, b)] ?? 0;
      support[a]! += weight * builds[b]!.votes;
      support[b]! += weight * build.votes;
    }
  }
  return support;
}

/** Weight by distance, 0 to 127 points; no two builds are further apart. */
function kernelTable(bandwidth: number): number[] {
  return Array.from({ length: 128 }, (_, distance) =>
    distance === 0 ? 1 : bandwidth === 0 ? 0 : Math.exp(-((distance / bandwidth) ** 2)),
  );
}
