/** Whether the general builds are offered at login and on a specialization change: the whole decision, in one function. */
import type { Kept } from '../saved/state.ts';
import type { OfferedBuild } from './offer.ts';

export interface Circumstances {
  readonly specId: number;
  /** `canonicalKey` of what is worn. */
  readonly wornKey: string;
  /** The data's `generatedAt`. */
  readonly dataTime: number;
  readonly belowMaxLevel: boolean;
  /** General builds whose codes fit. */
  readonly builds: readonly OfferedBuild[];
  readonly kept?: Kept | undefined;
}

export type SilentBecause = 'momentOff' | 'belowMaxLevel' | 'nothingToOffer' | 'worn' | 'kept';

export type Decision = { readonly offer: true } | { readonly offer: false; readonly because: SilentBecause };

export function decide(circumstances: Circumstances): Decision {
  const { builds, kept } = circumstances;
  if (circumstances.belowMaxLevel) {
    return { offer: false, because: 'belowMaxLevel' };
  }
  if (builds.length === 0) {
    return { offer: false, because: 'nothingToOffer' };
  }
  if (builds.some((build) => build.differing === 0)) {
    return { offer: false, because: 'worn' };
  }
  if (kept != null && stillKept(kept, circumstances)) {
    return { offer: false, because: 'kept' };
  }
  return { offer: true };
}

/** "Keep mine" holds until the specialization, the worn build or the data changes. */
export function stillKept(kept: Kept, now: Pick<Circumstances, 'specId' | 'wornKey' | 'dataTime'>): boolean {
  return kept.specId === now.specId && kept.wornKey === now.wornKey && kept.dataTime === now.dataTime;
}
