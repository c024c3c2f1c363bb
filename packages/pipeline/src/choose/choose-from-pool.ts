/** The rule: hero tree first, then the played build with the most support; or, exact, the largest group of identical builds. */
import type { Alternative } from '@toptalent/build-data';
import { bestBuild } from './best-build.ts';
import type { HeroTreeVotes } from './hero-trees.ts';
import { kernelBandwidth } from './kernel.ts';
import type { Pool, PooledBuild } from './pool.ts';
import { scoredTrees } from './scored-trees.ts';
import type { ScoredTree } from './scored-trees.ts';

export type ChooseMode = 'kernel' | 'exact';

/** Below so many players there is no build. */
const fewestPlayers = 10;

/** Builds within so many points of each other are similar. */
export const similarPoints = 3;

export interface ChooseOptions {
  readonly mode?: ChooseMode | undefined;
  /** Of the kernel, in points. */
  readonly bandwidth?: number | undefined;
  /** Builds that may be chosen; the others vote all the same. Those with a code, unless given. */
  readonly eligible?: ((build: PooledBuild) => boolean) | undefined;
}

export interface PoolChoice {
  readonly build: PooledBuild;
  readonly heroTree: HeroTreeVotes;
  readonly alternatives: readonly AlternativeChoice[];
}

export interface AlternativeChoice {
  readonly build: PooledBuild;
  readonly heroTree: HeroTreeVotes;
  readonly reason: Alternative['reason'];
}

/** A hero tree with the best of its builds. */
interface Contest extends ScoredTree {
  readonly builds: readonly PooledBuild[];
  readonly best: number;
}

/** @returns null when fewer than ten players are in the pool, or no build may be chosen. */
export function chooseFromPool(pool: Pool, options: ChooseOptions = {}): PoolChoice | null {
  if (pool.playerCount < fewestPlayers) {
    return null;
  }
  const eligible = options.eligible ?? hasCode;
  const bandwidth = options.mode === 'exact' ? 0 : (options.bandwidth ?? kernelBandwidth);
  const contests = scoredTrees(pool, bandwidth).flatMap((tree) => contestOf(tree, eligible) ?? []);
  const won = options.mode === 'exact' ? largestGroup(contests) : contests[0];
  if (won === undefined) {
    return null;
  }
  const others = contests.filter((contest) => contest !== won);
  const runnerUp = runnerUpOf(won, options.mode, eligible);
  return {
    build: won.builds[won.best]!,
    heroTree: won.heroTree,
    alternatives: [
      ...others.map((contest) => alternative(contest, contest.best, 'otherHeroTree')),
      ...(runnerUp === undefined ? [] : [alternative(won, runnerUp, 'runnerUp')]),
    ],
  };
}

function hasCode(build: PooledBuild): boolean {
  return build.code() !== undefined;
}

function contestOf(tree: ScoredTree, eligible: (build: PooledBuild) => boolean): Contest | undefined {
  const { builds } = tree.heroTree;
  const best = bestBuild(builds, tree.scores, eligible);
  return best === undefined ? undefined : { ...tree, builds, best };
}

/** The contest whose best build has the most votes, whatever its hero tree; draws as between builds. */
function largestGroup(contests: readonly Contest[]): Contest | undefined {
  const leaders = contests.map((contest) => contest.builds[contest.best]!);
  const index = bestBuild(
    leaders,
    leaders.map((build) => build.votes),
    () => true,
  );
  return index === undefined ? undefined : contests[index];
}

/**
 * The next best build of the same hero tree that is another way to play it, more than three points away, and played by
 * at least two players or close to what they play; in exact mode simply the next largest group.
 */
function runnerUpOf(
  contest: Contest,
  mode: ChooseMode | undefined,
  eligible: (build: PooledBuild) => boolean,
): number | undefined {
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

/** Keys of the build and of its alternatives, in that order. */
export function keysOf(choice: PoolChoice): readonly string[] {
  return [choice, ...choice.alternatives].map(({ build }) => build.key);
}
