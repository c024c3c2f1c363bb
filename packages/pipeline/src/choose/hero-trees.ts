/** Votes by hero tree: which hero tree to play is settled before the build is. */
import type { HeroTreePick } from '@toptalent/loadout';
import { grouped } from '../grouped.ts';
import type { Pool, PooledBuild } from './pool.ts';
import { wilsonInterval } from './wilson.ts';

export interface HeroTreeVotes {
  readonly heroTree: HeroTreePick;
  /** Its builds, ascending by key. */
  readonly builds: readonly PooledBuild[];
  readonly votes: number;
  /** Of all votes, 0..1. */
  readonly share: number;
  /** Wilson interval of the share at 95 %, counted on players. */
  readonly low: number;
  readonly high: number;
}

/** Most votes first; a draw goes to more players, then to the better best rank, then to the smaller id. */
export function heroTreesOf(pool: Pool): HeroTreeVotes[] {
  const groups = grouped(pool.builds, (build) => build.heroTree.subTreeId);
  const trees = [...groups.values()].map((builds) => {
    const votes = builds.reduce((sum, build) => sum + build.votes, 0);
    const share = votes / pool.votes;
    const players = new Set(builds.flatMap((build) => [...build.players])).size;
    const bestRank = Math.min(...builds.map((build) => build.ranks[0]!));
    const { heroTree } = builds[0]!;
    return { heroTree, builds, votes, share, ...wilsonInterval(share, pool.playerCount), players, bestRank };
  });
  return trees.sort(
    (a, b) =>
      voteOrder(a.votes, b.votes) ||
      b.players - a.players ||
      a.bestRank - b.bestRank ||
      a.heroTree.subTreeId - b.heroTree.subTreeId,
  );
}

/** Sums of fractions that should be equal may differ in their last digits. */
function voteOrder(a: number, b: number): number {
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b) ? 0 : b - a;
}
