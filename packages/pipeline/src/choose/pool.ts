/** Gathers the votes of a sample by build. The order of the votes does not matter. */
import type { HeroTreePick, Loadout } from '@toptalent/loadout';
import type { BuildCode } from '../clean/clean-row.ts';
import { grouped } from '../grouped.ts';
import type { Vote } from './votes.ts';

/** One build of the pool and who played it. */
export interface PooledBuild {
  readonly key: string;
  /** As in `PlayedBuild`. */
  readonly points: readonly string[];
  readonly heroTree: HeroTreePick;
  /** Sum of weights. */
  readonly votes: number;
  /** Players with a row of exactly this build. */
  readonly players: ReadonlySet<string>;
  /** 0-based places of its rows in their cells, best first. */
  readonly ranks: readonly number[];
  /** Start of its newest row, epoch milliseconds. */
  readonly newest: number;
  /** The best code that came with its rows. */
  readonly code: BuildCode | undefined;
  /** What a code can be made from. */
  readonly loadout: Loadout | undefined;
}

export interface Pool {
  /** Ascending by key. */
  readonly builds: readonly PooledBuild[];
  /** Distinct players. */
  readonly playerCount: number;
  /** Sum of all weights. */
  readonly votes: number;
}

export function poolOf(votes: readonly Vote[]): Pool {
  const votesByKey = grouped(votes, (vote) => vote.build.key);
  const keys = [...votesByKey.keys()].sort();
  const builds = keys.map((key) => gather(key, votesByKey.get(key)!));
  return {
    builds,
    playerCount: new Set(votes.map((vote) => vote.player)).size,
    votes: builds.reduce((sum, build) => sum + build.votes, 0),
  };
}

function gather(key: string, votes: readonly Vote[]): PooledBuild {
  const { points, heroTree } = votes[0]!.build;
  // Fractions add up to different last digits in different orders, so they are always added smallest first.
  const weights = votes.map((vote) => vote.weight).sort((a, b) => a - b);
  return {
    key,
    points,
    heroTree,
    votes: weights.reduce((sum, weight) => sum + weight, 0),
    players: new Set(votes.map((vote) => vote.player)),
    ranks: votes.map((vote) => vote.rank).sort((a, b) => a - b),
    newest: Math.max(...votes.map((vote) => vote.startTime)),
    code: bestCode(votes.flatMap(({ build }) => build.code ?? [])),
    loadout: votes.find(({ build }) => build.loadout !== undefined)?.build.loadout,
  };
}

const codeOrder = { ranking: 0, talents: 1, report: 2 } as const;

/** A code of the rankings before one of a report; of several the smallest text, so that order does not matter. */
function bestCode(codes: readonly BuildCode[]): BuildCode | undefined {
  return codes.toSorted(
    (a, b) => codeOrder[a.from] - codeOrder[b.from] || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  )[0];
}
