/** Why the builds of an offer need not be shown: worn, or not wanted during this visit. */
import { canonicalKey } from '@toptalent/loadout';
import type { OfferedBuild } from '../offer/offer.ts';
import type { Visit } from './visit.ts';

/** Undefined if at least one build is worth showing. */
export function whySettled(
  builds: readonly OfferedBuild[],
  visit: Visit | undefined,
): 'dismissed' | 'worn' | 'kept' | undefined {
  if (visit?.dismissed === true) {
    return 'dismissed';
  }
  const isUnwanted = (build: OfferedBuild) => visit?.unwanted.includes(canonicalKey(build.loadout)) === true;
  if (!builds.every((build) => build.differing === 0 || isUnwanted(build))) {
    return undefined;
  }
  return builds.some((build) => build.differing === 0) ? 'worn' : 'kept';
}
