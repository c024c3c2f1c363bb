/** What a popup offers: plain data for showing it and for responding to it. */
import type { BuildDifficulty, Confidence, ContentType } from '@toptalent/build-data';
import type { Loadout } from '@toptalent/loadout';
import type { Moment } from '../moment/moment.ts';
import type { Whereabouts } from '../place/whereabouts.ts';
import type { BlockReason } from '../situation/block-reason.ts';

/**
 * What the offered builds are for:
 *
 * - `builds`: the general builds, or those that somebody asked for;
 * - `nextBoss`: `builds[0]` is for the boss that is next;
 * - `whichBoss`: it is not known which boss is next, so there is one build for each, likeliest first;
 * - `unknownRaid`: the general raid build, in a raid that neither the data nor the journal knows;
 * - `dungeon`: the dungeon that the player is in, or each wing that it may be.
 */
export type OfferSubject = 'builds' | 'nextBoss' | 'whichBoss' | 'unknownRaid' | 'dungeon';

export interface OfferedBuild {
  readonly contentType: ContentType;
  /**
   * Warcraft Logs' id and the encounter's name, localized where the client knows it; undefined for a general build. The id is
   * undefined for a boss or dungeon that only the client knows.
   */
  readonly encounter?: { readonly id?: number | undefined; readonly name: string } | undefined;
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
  /** Names of the living bosses after this one that have the very same build, in a row and in the raid's order. */
  readonly alsoFor: readonly string[];
}

/** A boss of the picker. */
export interface BossChoice {
  /** ENCOUNTER_START's id. */
  readonly encounterId: number;
  /** Localized where the client knows it. */
  readonly name: string;
  /** The addon believes that it is dead. */
  readonly dead?: boolean | undefined;
}

export interface Offer {
  /** What it answers. */
  readonly moment: Moment;
  readonly subject: OfferSubject;
  readonly specId: number;
  readonly specName?: string | undefined;
  readonly where: Whereabouts;
  /** One to three. */
  readonly builds: readonly OfferedBuild[];
  /** For the picker: the living bosses without a build above, likeliest first, then the dead; empty if there is nothing to pick. */
  readonly otherBosses: readonly BossChoice[];
  /** Why talents cannot be changed at the moment; undefined if they can. */
  readonly blocked?: BlockReason | undefined;
  /** What is worn, and the handle of its configuration. */
  readonly worn: Loadout;
  readonly configId: number;
  /** `canonicalKey` of what is worn. */
  readonly wornKey: string;
  /** The data's `generatedAt`, epoch seconds. */
  readonly dataTime: number;
  /** Age of the specialization's data in whole days. */
  readonly ageDays: number;
  readonly stale: boolean;
  readonly sample: boolean;
}

/** Whether an offer is for the place where the player is: then it can be dismissed for the whole visit. */
export function isForPlace(offer: Pick<Offer, 'subject'>): boolean {
  return offer.subject !== 'builds';
}
