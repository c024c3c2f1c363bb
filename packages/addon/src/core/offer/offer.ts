/** What a popup offers, as data: everything it shows, nothing about how. */
import type { BuildDifficulty, Confidence, ContentType } from '@toptalent/build-data';
import type { Loadout } from '@toptalent/loadout';
import type { BlockReason } from '../situation/block-reason.ts';

/**
 * Why the popup shows now:
 *
 * - `login`, `specialization`: the general builds;
 * - `asked`: what was asked for, and whatever needs no other word: a dungeon that one has been in, a raid that nobody knows;
 * - `nextBoss`: `builds[0]` is for the boss that is next ("Next: X");
 * - `whichBoss`: it is not sure which boss is next: one build a boss, likeliest first;
 * - `dungeon`: the dungeon just entered, or each wing it may be;
 * - `wayBack`: an instance was left for whose sake talents were changed: the general builds.
 */
export type OfferReason =
  'login' | 'specialization' | 'asked' | 'nextBoss' | 'whichBoss' | 'dungeon' | 'wayBack';

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
}

/** A boss of the picker. */
export interface BossChoice {
  /** ENCOUNTER_START's id. */
  readonly encounterId: number;
  /** Localized where the client knows it. */
  readonly name: string;
  /** It is taken for dead. */
  readonly dead?: boolean | undefined;
}

export interface Offer {
  readonly reason: OfferReason;
  /** Someone asked for readiness: it says so. */
  readonly isReadyCheck: boolean;
  /** The player wanted it: no sound. */
  readonly isWanted: boolean;
  readonly specId: number;
  readonly specName?: string | undefined;
  /** Localized name of the instance; undefined outside. */
  readonly placeName?: string | undefined;
  /** One to three. */
  readonly builds: readonly OfferedBuild[];
  /** Bosses for the picker: the living, likeliest first, without those of `builds`, then the dead; empty where there is nothing to pick. */
  readonly otherBosses: readonly BossChoice[];
  /** How many living bosses in a row, from the offered one on, have the very same build: 1 is this boss alone. */
  readonly sameForNext: number;
  /** Whether "not again this visit" makes sense: a ready check's or a dungeon's offer. */
  readonly canDismissVisit: boolean;
  /** Why talents could not be changed at the moment it was drawn; undefined when they could. */
  readonly blocked?: BlockReason | undefined;
  /** Age of the specialization's data, whole days. */
  readonly ageDays: number;
  readonly stale: boolean;
  readonly sample: boolean;
}
