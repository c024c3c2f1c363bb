/** The build with the highest score, and what decides between equals. */
import type { PooledBuild } from './pool.ts';

/**
 * The eligible build with the highest score. Equals (to nine digits: sums of fractions) are decided by more players on
 * exactly that build, then the better best rank, the newer row, the smaller key.
 *
 * @param scores One for each build.
 * @param eligible Asked from the best build down until one is.
 * @returns Its index, or undefined when none is eligible.
 */
export function bestBuild(
  builds: readonly PooledBuild[],
  scores: readonly number[],
  eligible: (build: PooledBuild, index: number) => boolean,
): number | undefined {
  let left = [...builds.keys()];
  while (left.length > 0) {
    const highest = left.reduce((best, index) => Math.max(best, scores[index]!), 0);
    const isLeader = (index: number): boolean => scores[index]! >= highest * (1 - 1e-9);
    const leaders = left.filter(isLeader).sort((a, b) => tieOrder(builds[a]!, builds[b]!));
    const best = leaders.find((index) => eligible(builds[index]!, index));
    if (best !== undefined) {
      return best;
    }
    left = left.filter((index) => !isLeader(index));
  }
  return undefined;
}

function tieOrder(a: PooledBuild, b: PooledBuild): number {
  return (
    b.players.size - a.players.size ||
    a.ranks[0]! - b.ranks[0]! ||
    b.newest - a.newest ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
