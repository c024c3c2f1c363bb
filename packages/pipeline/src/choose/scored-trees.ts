/** What the builds of a pool score inside their hero trees: what every way of choosing from it has in common. */
import { distancesOf } from './distance.ts';
import type { Distances } from './distance.ts';
import { heroTreesOf } from './hero-trees.ts';
import type { HeroTreeVotes } from './hero-trees.ts';
import { kernelSupport } from './kernel.ts';
import type { Pool } from './pool.ts';

export interface ScoredTree {
  readonly heroTree: HeroTreeVotes;
  /** One for each of its builds. */
  readonly scores: readonly number[];
  readonly distances: Distances;
}

const known = new WeakMap<Pool, Map<number, readonly ScoredTree[]>>();

/**
 * Most votes first. Remembered by the very pool: a cell that lags behind the talent trees is chosen from several times,
 * with other builds eligible each time.
 *
 * @param bandwidth Of the kernel, in points; 0 scores a build by its own votes.
 */
export function scoredTrees(pool: Pool, bandwidth: number): readonly ScoredTree[] {
  const ofPool = known.get(pool) ?? new Map<number, readonly ScoredTree[]>();
  known.set(pool, ofPool);
  const trees = ofPool.get(bandwidth) ?? heroTreesOf(pool).map((heroTree) => scored(heroTree, bandwidth));
  ofPool.set(bandwidth, trees);
  return trees;
}

function scored(heroTree: HeroTreeVotes, bandwidth: number): ScoredTree {
  const { builds } = heroTree;
  const distances = distancesOf(builds.map((build) => build.points));
  const scores =
    bandwidth === 0 ? builds.map((build) => build.votes) : kernelSupport(builds, distances, bandwidth);
  return { heroTree, scores, distances };
}
