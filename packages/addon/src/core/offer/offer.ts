/** What a popup offers: plain data for showing it and for responding to it. */
import type { BuildDifficulty, ContentType } from '@toptalent/build-data';
import type { Loadout } from '@toptalent/loadout';
import type { Moment } from '../moment/moment.ts';
import type { Whereabouts } from '../place/whereabouts.ts';
import type { BlockReason } from '../situation/block-reason.ts';
import type { HeroTreeLook } from '../talents/client-talents.ts';

/**
 * What the offered builds are for:
 *
 * - `builds`: the general builds, or those that somebody asked for;
 * - `nextBoss`: `builds[0]` is for the boss that is next;
 * - `whichBoss`: it is not known which boss is next, so there is one build for each, likeliest first;
 * - `sameBuild`: it is not known either, but all bosses that may be next have the one build that is offered;
 * - `unknownRaid`: the general raid build, in a raid that neither the data nor the journal knows;
 * - `dungeon`: the dungeon that the player is in, or each wing that it may be.
 */
export type OfferSubject = 'builds' | 'nextBoss' | 'whichBoss' | 'sameBuild' | 'unknownRaid' | 'dungeon';

/** What every offered build has. */
interface Offered {
  readonly code: string;
  readonly loadout: Loadout;
  readonly heroTree?: HeroTreeLook | undefined;
  /** Points in which it differs from what is worn; 0 means that it is worn. */
  readonly differing: number;
}

/** Why the general build stands in for the build of an encounter. */
export type StandInReason =
  /** Too few players were found on it. */
  | 'tooFewPlayers'
  /** Its build does not fit the client's talent tree. */
  | 'unfit'
  /** The data does not know the encounter. */
  | 'unknown';

/** The top build of a content type, or of one of its encounters. */
export interface TopBuild extends Offered {
  readonly kind: 'top';
  readonly contentType: ContentType;
  /**
   * Warcraft Logs' id and the encounter's name, localized where the client knows it; undefined for a general build. The id is
   * undefined for a boss or dungeon that only the client knows.
   */
  readonly encounter?: { readonly id?: number | undefined; readonly name: string } | undefined;
  /** The general build stands in for that of the encounter. */
  readonly standsIn?: StandInReason | undefined;
  readonly exactPlayers: number;
  readonly sampleSize: number;
  /** Share of the players who run this build or nearly this, 0 to 1. */
  readonly similarShare: number;
  /** Share of the players with its hero tree, and the interval that it lies in at 95 %; 0 to 1. */
  readonly heroShare: { readonly share: number; readonly low: number; readonly high: number };
  readonly difficulty: BuildDifficulty;
  /** The figures of the general Mythic+ build, where this general raid build stands for both because they are equal. */
  readonly inMythicPlus?: Pick<TopBuild, 'similarShare' | 'sampleSize'> | undefined;
  /** Names of the living bosses after this one that have the very same build, in a row and in the raid's order. */
  readonly alsoFor: readonly string[];
  /** The player pinned a saved loadout with the very same talents. */
  readonly pinnedAs?: { readonly configId: number; readonly name: string } | undefined;
}

/** A build of the player's own. */
export interface OwnBuild extends Offered {
  readonly kind: 'own';
  /** Name of the saved loadout that it is, and its handle; undefined if it is not saved, or if any loadout with its talents will do. */
  readonly loadoutName?: string | undefined;
  readonly configId?: number | undefined;
  /** Why it is offered. */
  readonly origin: OwnOrigin;
}

export type OwnOrigin =
  /** It was worn before the instance of that localized name. */
  | { readonly kind: 'wornBefore'; readonly instanceName: string }
  /**
   * The player pinned it to a content type or to an encounter of that localized name. `apart`: points in which it differs from the
   * top build that stands beside it.
   */
  | {
      readonly kind: 'pinned';
      readonly contentType: ContentType;
      readonly encounterName: string | undefined;
      readonly apart: number;
    };

export type OfferedBuild = TopBuild | OwnBuild;

/** A popup has room for so many builds. */
export const mostBuilds = 4;

/** Below this many players in the sample a build is not much more than a guess. */
export const fewPlayers = 30;

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
  /** One to `mostBuilds`. */
  readonly builds: readonly OfferedBuild[];
  /** For the picker: the living bosses without a build above, likeliest first, then the dead; empty if there is nothing to pick. */
  readonly otherBosses: readonly BossChoice[];
  /** Why talents cannot be changed at the moment; undefined if they can. */
  readonly blocked?: BlockReason | { readonly reason: 'belowMaxLevel' } | undefined;
  /** What is worn, and the handle of its configuration. */
  readonly worn: Loadout;
  readonly configId: number;
  /** `canonicalKey` of what is worn. */
  readonly wornKey: string;
  /** The data's `generatedAt`, epoch seconds. */
  readonly dataTime: number;
  /** When the specialization's data was gathered, epoch seconds. */
  readonly asOf: number;
  /** Age of that in whole days. */
  readonly ageDays: number;
  readonly stale: boolean;
  readonly sample: boolean;
}

/** Whether an offer is for the place where the player is: then it can be dismissed for the whole visit. */
export function isForPlace(offer: Pick<Offer, 'subject'>): boolean {
  return offer.subject !== 'builds';
}
