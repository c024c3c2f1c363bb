/** All votes of a sample, gathered by build. The order of the votes leaves no trace. */
import type { HeroTreePick } from '@toptalent/loadout';
import type { BuildCode } from '../clean/clean-row.ts';
import { once } from '../clean/once.ts';
import { grouped } from './grouped.ts';
import type { Vote } from './votes.ts';

/** One build of the pool and who played it. */
export interface PooledBuild {
  readonly key: string;
  readonly points: readonly number[];
  readonly heroTree: HeroTreePick;
  /** Sum of weights. */
  readonly votes: number;
  /** Players with a row of exactly this build. */
  readonly players: ReadonlySet<string>;
  /** 0-based, best first. */
  readonly bestRank: number;
  /** Epoch milliseconds. */
  readonly newest: number;
  /** The best of its rows' codes; undefined when none of them has one. */
  readonly code: () => BuildCode | undefined;
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
  // Fractions add up to different last digits in different orders: smallest first, always.
  const weights = votes.map((vote) => vote.weight).sort((a, b) => a - b);
  return {
    key,
    points,
    heroTree,
    votes: weights.reduce((sum, weight) => sum + weight, 0),
    players: new Set(votes.map((vote) => vote.player)),
    bestRank: Math.min(...votes.map((vote) => vote.rank)),
    newest: Math.max(...votes.map((vote) => vote.startTime)),
    code: once(() =>
      bestCode([...new Set(votes.map((vote) => vote.build))].flatMap((build) => build.code() ?? [])),
    ),
  };
}

const codeOrder = { ranking: 0, talents: 1, report: 2 } as const;

/** Warcraft Logs' ranking first, then ours, then the report's; the smallest text of several, so that order does not matter. */
function bestCode(codes: readonly BuildCode[]): BuildCode | undefined {
  return codes.toSorted(
    (a, b) => codeOrder[a.from] - codeOrder[b.from] || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  )[0];
}
