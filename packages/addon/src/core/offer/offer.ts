/** What a popup offers, as data: everything it shows, nothing about how. */
import type { BuildDifficulty, Confidence, ContentType } from '@toptalent/build-data';
import type { Loadout } from '@toptalent/loadout';

/** Why the popup shows now. */
export type OfferReason = 'login' | 'specialization' | 'asked';

export interface OfferedBuild {
  readonly contentType: ContentType;
  /** Warcraft Logs' id and the encounter's English name; undefined for a general build. */
  readonly encounter?: { readonly id: number; readonly name: string } | undefined;
  /** The encounter has no build of its own: the general one stands in. */
  readonly generalInstead: boolean;
  readonly code: string;
  readonly loadout: Loadout;
  readonly heroTreeName?: string | undefined;
  readonly exactPlayers: number;
  readonly sampleSize: number;
  readonly confidence: Confidence;
  readonly difficulty: BuildDifficulty;
  /** Points in which it differs from what is worn; 0 means that it is worn. */
  readonly differing: number;
}

export interface Offer {
  readonly reason: OfferReason;
  readonly specId: number;
  readonly specName?: string | undefined;
  readonly builds: readonly OfferedBuild[];
  /** Age of the specialization's data, whole days. */
  readonly ageDays: number;
  readonly stale: boolean;
  readonly sample: boolean;
}
