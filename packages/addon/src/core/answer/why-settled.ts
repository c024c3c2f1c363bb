/** Why the builds of an offer need not be shown: worn, or not wanted during this visit. */
import { canonicalKey } from '@toptalent/loadout';
import type { OfferedBuild } from '../offer/offer.ts';
import type { Visit } from '../place/visit.ts';

/**
 * Undefined if at least one build is worth showing.
 *
 * @param tolerance Talents by which a build may differ from what is worn without being worth showing.
 */
export function whySettled(
  builds: readonly OfferedBuild[],
  visit: Visit | undefined,
  tolerance: number,
): 'dismissed' | 'worn' | 'closeEnough' | 'kept' | undefined {
  if (visit?.dismissed === true) {
    return 'dismissed';
  }
  const isUnwanted = (build: OfferedBuild) => visit?.unwanted.includes(canonicalKey(build.loadout)) === true;
  if (!builds.every((build) => build.differing <= tolerance || isUnwanted(build))) {
    return undefined;
  }
  return whyClose(builds, tolerance) ?? 'kept';
}

/** Whether one of the builds is worn, or almost. */
export function whyClose(
  builds: readonly OfferedBuild[],
  tolerance: number,
): 'worn' | 'closeEnough' | undefined {
  if (builds.some((build) => build.differing === 0)) {
    return 'worn';
  }
  return builds.some((build) => build.differing <= tolerance) ? 'closeEnough' : undefined;
}
