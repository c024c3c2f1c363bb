/** Puts a choice into the words of the contract: the build and its evidence. */
import type { Alternative, Build, Confidence, HeroShare } from '@toptalent/build-data';
import type { TalentTree } from '@toptalent/loadout';
import { codeOf } from '../clean/build-code.ts';
import { similarPoints } from './choose-from-pool.ts';
import type { AlternativeChoice, PoolChoice } from './choose-from-pool.ts';
import { distanceOf } from './distance.ts';
import type { HeroTreeVotes } from './hero-trees.ts';
import type { Pool, PooledBuild } from './pool.ts';

/** What a build takes from the cells that it was chosen from. */
export type BuildOrigin = Pick<Build, 'asOf' | 'talentTreeVersion' | 'difficulty' | 'rejected'> & {
  readonly tree: TalentTree | undefined;
};

/** @returns null if the choice has no code. */
export function buildOf(pool: Pool, choice: PoolChoice, { tree, ...origin }: BuildOrigin): Build | null {
  const { build, heroTree } = choice;
  const code = codeOf(build, tree);
  return code === undefined
    ? null
    : {
        talentCode: code.text,
        ...origin,
        sampleSize: pool.playerCount,
        popularity: rounded(build.players.size / pool.playerCount),
        exactPlayers: build.players.size,
        similarShare: similarShare(pool, build),
        heroTree: heroShare(heroTree),
        confidence: confidenceOf(pool.playerCount),
        codeFrom: code.from,
        alternatives: choice.alternatives.flatMap((one) => alternativeOf(pool, one, tree) ?? []),
      };
}

/** By players in the sample, of whom there are at least ten. */
export function confidenceOf(players: number): Confidence {
  return players >= 50 ? 'strong' : players >= 30 ? 'ok' : 'thin';
}

function alternativeOf(
  pool: Pool,
  { build, heroTree, reason }: AlternativeChoice,
  tree: TalentTree | undefined,
): Alternative | undefined {
  const code = codeOf(build, tree);
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
  const points = new Set(build.points);
  const near = pool.builds.filter((other) => distanceOf(points, other.points) <= similarPoints);
  return rounded(new Set(near.flatMap((other) => [...other.players])).size / pool.playerCount);
}

/** Four decimals: more would only show the order of summing. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
