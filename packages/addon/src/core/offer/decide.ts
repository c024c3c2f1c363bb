/** Whether the general builds are offered at login and on a specialization change: the whole decision, in one function. */
import type { OfferedBuild } from './offer.ts';

export interface Circumstances {
  readonly belowMaxLevel: boolean;
  /** General builds whose codes fit. */
  readonly builds: readonly OfferedBuild[];
  /** The player said "keep mine" of what is worn. */
  readonly isKept: boolean;
}

export type SilentBecause = 'belowMaxLevel' | 'nothingToOffer' | 'worn' | 'kept';

export type Decision = { readonly offer: true } | { readonly offer: false; readonly because: SilentBecause };

export function decide(circumstances: Circumstances): Decision {
  const { builds, isKept } = circumstances;
  if (circumstances.belowMaxLevel) {
    return { offer: false, because: 'belowMaxLevel' };
  }
  if (builds.length === 0) {
    return { offer: false, because: 'nothingToOffer' };
  }
  if (builds.some((build) => build.differing === 0)) {
    return { offer: false, because: 'worn' };
  }
  return isKept ? { offer: false, because: 'kept' } : { offer: true };
}
