/** The two ways to score the builds of a hero tree: by support (`kernel`) or by their own votes (`exact`). */
import type { Distances } from './distance.ts';
import type { PooledBuild } from './pool.ts';
import { kernelSupport } from './kernel.ts';

export type ChooseMode = 'kernel' | 'exact';

/** One score for each build; the highest wins. */
export function scoresOf(builds: readonly PooledBuild[], distances: Distances, mode: ChooseMode): number[] {
  return mode === 'exact' ? builds.map((build) => build.votes) : kernelSupport(builds, distances);
}
