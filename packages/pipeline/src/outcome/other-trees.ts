/** Finds the builds that were read with other talent trees than the present ones. */
import type { BuildData } from '@toptalent/build-data';
import { buildsIn } from '../builds/builds-in.ts';

/** Ids of the specializations that have such a build, ascending. */
export function specIdsOfOtherTrees(data: BuildData, talentTreeVersion: string): readonly number[] {
  return Object.entries(data.specs)
    .filter(([, spec]) => buildsIn(spec).some((build) => build.talentTreeVersion !== talentTreeVersion))
    .map(([specId]) => Number(specId))
    .sort((a, b) => a - b);
}
