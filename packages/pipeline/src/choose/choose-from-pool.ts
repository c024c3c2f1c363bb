/** Chooses the hero tree first, then the played build with the highest score in it. */
import type { Alternative } from '@toptalent/build-data';
import { bestBuild } from './best-build.ts';
import { distancesOf } from './distance.ts';
import type { Distances } from './distance.ts';
import { keptBuild } from './keep-last.ts';
import type { KeptBuild } from './keep-last.ts';
import { heroTreesOf } from './hero-trees.ts';
import type { HeroTreeVotes } from './hero-trees.ts';
import type { Pool, PooledBuild } from './pool.ts';
import { scoresOf } from './scores.ts';
import type { ChooseMode } from './scores.ts';

/** With fewer players there is no build. */
export const fewestPlayers = 10;

/** Builds are similar if they differ by this many talent points or fewer. */
export const similarPoints = 3;

export interface ChooseOptions {
  readonly mode: ChooseMode;
  /** Whether a build may be chosen; the players of the others still vote. */
  readonly eligible: (build: PooledBuild) => boolean;
  /** Key of last week's build: it stays while the best is ahead of it by no more than chance. Unused in exact mode. */
  readonly last?: string | undefined;
}

export interface PoolChoice {
  readonly build: PooledBuild;
  readonly heroTree: HeroTreeVotes;
  readonly alternatives: readonly AlternativeChoice[];
  /** Last week's build stays although the best is ahead by this share of its support; undefined if it is the best. */
  readonly behind: number | undefined;
}

export interface AlternativeChoice {
  readonly build: PooledBuild;
  readonly heroTree: HeroTreeVotes;
  readonly reason: Alternative['reason'];
}

/** A hero tree with the scores of its builds and the index of the best one. */
interface Contest {
  readonly heroTree: HeroTreeVotes;
  readonly builds: readonly PooledBuild[];
  readonly scores: readonly number[];
  readonly distances: Distances;
  readonly best: number;
}

/** @returns null if fewer than ten players are in the pool, or no build may be chosen. */
export function chooseFromPool(pool: Pool, options: ChooseOptions): PoolChoice | null {
  if (pool.playerCount < fewestPlayers) {
    return null;
  }
  const contests = heroTreesOf(pool).flatMap((heroTree) => contestOf(heroTree, options) ?? []);
  const first = options.mode === 'exact' ? largestGroup(contests) : contests[0];
  if (first === undefined) {
    return null;
  }
  const others = contests.filter((contest) => contest !== first);
  const kept = keptIn(first, options);
  const won = kept === undefined ? first : { ...first, best: kept.index };
  const runnerUp = runnerUpOf(won, options);
  return {
    build: won.builds[won.best]!,
    heroTree: won.heroTree,
    behind: kept?.behind,
    alternatives: [
      ...others.map((contest) => alternative(contest, contest.best, 'otherHeroTree')),
      ...(runnerUp === undefined ? [] : [alternative(won, runnerUp, 'runnerUp')]),
    ],
  };
}

function contestOf(heroTree: HeroTreeVotes, { mode, eligible }: ChooseOptions): Contest | undefined {
  const { builds } = heroTree;
  const distances = distancesOf(builds.map((build) => build.points));
  const scores = scoresOf(builds, distances, mode);
  const best = bestBuild(builds, scores, eligible);
  return best === undefined ? undefined : { heroTree, builds, scores, distances, best };
}

/** Last week's build, if it stays although it is not the best. */
function keptIn(contest: Contest, { mode, last, eligible }: ChooseOptions): KeptBuild | undefined {
  const kept = mode === 'exact' || last === undefined ? undefined : keptBuild(contest, last);
  return kept !== undefined && eligible(contest.builds[kept.index]!) ? kept : undefined;
}

/** The contest whose best build has the most votes, whatever its hero tree; draws are decided as between builds. */
function largestGroup(contests: readonly Contest[]): Contest | undefined {
  const leaders = contests.map((contest) => contest.builds[contest.best]!);
  const votes = leaders.map((build) => build.votes);
  const index = bestBuild(leaders, votes, () => true);
  return index === undefined ? undefined : contests[index];
}

/**
 * The next best build of the same hero tree that is another way to play it: more than three points away, and played by at
 * least two players or close to what they play. In exact mode simply the next largest group.
 */
function runnerUpOf(contest: Contest, { mode, eligible }: ChooseOptions): number | undefined {
  const { builds, scores, distances, best } = contest;
  return bestBuild(builds, scores, (build, index) => {
    const another =
      mode === 'exact' || (distances.between(index, best) > similarPoints && isPlayed(contest, index));
    return index !== best && another && eligible(build);
  });
}

function isPlayed({ builds, distances }: Contest, index: number): boolean {
  const near = builds.filter((_, other) => distances.between(index, other) <= similarPoints);
  return new Set(near.flatMap((build) => [...build.players])).size >= 2;
}

function alternative(contest: Contest, index: number, reason: Alternative['reason']): AlternativeChoice {
  return { build: contest.builds[index]!, heroTree: contest.heroTree, reason };
}

/** The build of a choice and those of its alternatives, in that order. */
export function buildsOf(choice: PoolChoice): readonly PooledBuild[] {
  return [choice, ...choice.alternatives].map(({ build }) => build);
}
