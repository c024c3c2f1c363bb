/** Keeps last week's build while the best is ahead of it by no more than chance, so that few builds change for nothing. */
import { decodeLoadout } from '@toptalent/loadout';
import type { TalentTree } from '@toptalent/loadout';
import { buildKey, pointsOf } from '../clean/build-key.ts';
import type { PooledBuild } from './pool.ts';

/**
 * The share of the best build's support by which another may be behind by chance. On resamples of the recorded page the
 * ratio of two good builds' support has a standard deviation of 2.8 % (76 players), 4.0 % (40) and 5.2 % (20), which is
 * 0.25 / √players. This is twice that.
 */
export function noiseOf(players: number): number {
  return 0.5 / Math.sqrt(players);
}

/** The key of the build that a code says; undefined if it is not legal on the tree. */
export function keyOfCode(code: string, tree: TalentTree): string | undefined {
  const decoded = decodeLoadout(code, tree);
  return decoded.ok && decoded.value.heroTree !== undefined
    ? buildKey(decoded.value.heroTree.subTreeId, pointsOf(decoded.value.picks))
    : undefined;
}

/** A build that stays although another has more support. */
export interface KeptBuild {
  readonly index: number;
  /** Support that it lacks to the best, as a share of the best's, 0..1. */
  readonly behind: number;
}

/**
 * @param builds All of the winning hero tree, with the score of each and the index of the best.
 * @param last Key of last week's build.
 * @returns undefined if last week's build is the best itself, is played no more, or has to give way.
 */
export function keptBuild({ builds, scores, best }: Scored, last: string): KeptBuild | undefined {
  const index = builds.findIndex(({ key }) => key === last);
  if (index < 0 || index === best) {
    return undefined;
  }
  const players = new Set(builds.flatMap((build) => [...build.players])).size;
  const behind = 1 - scores[index]! / scores[best]!;
  return behind <= noiseOf(players) ? { index, behind } : undefined;
}

interface Scored {
  readonly builds: readonly PooledBuild[];
  readonly scores: readonly number[];
  readonly best: number;
}
