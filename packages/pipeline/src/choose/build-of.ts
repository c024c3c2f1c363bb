/** Puts a choice into the words of the contract: the build and its evidence. */
import type { Alternative, Build, BuildDifficulty, Confidence, HeroShare } from '@toptalent/build-data';
import type { RejectCounts } from '../clean/reject-reason.ts';
import { similarPoints } from './choose-from-pool.ts';
import type { AlternativeChoice, PoolChoice } from './choose-from-pool.ts';
import { distanceOf } from './distance.ts';
import type { HeroTreeVotes } from './hero-trees.ts';
import type { Pool, PooledBuild } from './pool.ts';

/** @returns null when the choice has no code. */
export function buildOf(
  pool: Pool,
  choice: PoolChoice,
  difficulty: BuildDifficulty,
  rejected: RejectCounts,
): Build | null {
  const { build, heroTree } = choice;
  const code = build.code();
  if (code === undefined) {
    return null;
  }
  return {
    talentCode: code.text,
    sampleSize: pool.playerCount,
    popularity: rounded(build.players.size / pool.playerCount),
    exactPlayers: build.players.size,
    similarShare: similarShare(pool, build),
    heroTree: heroShare(heroTree),
    confidence: confidenceOf(pool.playerCount),
    difficulty,
    codeFrom: code.from,
    rejected: rejected as Readonly<Record<string, number>>,
    alternatives: choice.alternatives.flatMap((alternative) => alternativeOf(pool, alternative) ?? []),
  };
}

/** By players in the sample; fewer than ten never come here. */
export function confidenceOf(players: number): Confidence {
  return players >= 50 ? 'strong' : players >= 30 ? 'ok' : 'thin';
}

function alternativeOf(pool: Pool, choice: AlternativeChoice): Alternative | undefined {
  const { build, heroTree, reason } = choice;
  const code = build.code();
  return code === undefined
    ? undefined
    : {
        talentCode: code.text,
        heroTree: heroShare(heroTree),
        exactPlayers: build.players.size,
        similarShare: similarShare(pool, build),
        reason,
      };
}

function heroShare({ heroTree, share, low, high }: HeroTreeVotes): HeroShare {
  const { subTreeId, entryId } = heroTree;
  return { subTreeId, entryId, share: rounded(share), low: rounded(low), high: rounded(high) };
}

/** Share of players with a row within three points of the build, whatever their hero tree. */
function similarShare(pool: Pool, build: PooledBuild): number {
  const near = pool.builds.filter((other) => distanceOf(build.points, other.points) <= similarPoints);
  return rounded(new Set(near.flatMap((other) => [...other.players])).size / pool.playerCount);
}

/** Four decimals: more would only tell how the sum was made. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
