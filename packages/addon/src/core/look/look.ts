/** Everything that an answer depends on, read at one time. */
import type { OpenBuildData } from '@toptalent/build-data';
import type { Loadout } from '@toptalent/loadout';
import type { RaidView } from '../boss/raid-view.ts';
import type { DungeonCandidate } from '../place/dungeon.ts';
import type { Visit } from '../place/visit.ts';
import type { Pins } from '../pins/read-pins.ts';
import type { Whereabouts } from '../place/whereabouts.ts';
import type { Settings } from '../saved/settings.ts';
import type { Kept } from '../saved/state.ts';
import type { BlockReason } from '../situation/block-reason.ts';
import type { HeroTreeLook } from '../talents/client-talents.ts';
import type { Snapshot } from '../talents/snapshot.ts';

export interface Look {
  readonly data: OpenBuildData;
  /** Epoch seconds: when the specialization's data was gathered; the whole data if it has none for the specialization. */
  readonly asOf: number;
  /** Whole days since `asOf`. */
  readonly ageDays: number;
  readonly snapshot: Snapshot;
  /** `canonicalKey` of what is worn. */
  readonly wornKey: string;
  readonly specName?: string | undefined;
  /** What the specialization's hero trees look like, by sub-tree id. */
  readonly heroTrees: Readonly<Record<number, HeroTreeLook | undefined>>;
  readonly where: Whereabouts;
  /** Undefined outside raids. */
  readonly raid?: RaidView | undefined;
  /** The keystone dungeon that the player is in, or each wing that it may be; empty outside dungeons. */
  readonly dungeons: readonly DungeonCandidate[];
  /** A keystone run is on. */
  readonly keyRunning: boolean;
  /** The visit to the instance that the player is in. */
  readonly visit?: Visit | undefined;
  /** The player is back in the open world, and talents were changed for the instance that they left. */
  readonly wayBackDue: boolean;
  /** What was worn before the last instance for which talents were changed, if that still fits. */
  readonly wornBefore?: WornBefore | undefined;
  /** The player's pinned loadouts. */
  readonly pins: Pins;
  readonly settings: Settings;
  readonly kept?: Kept | undefined;
  /** The code that the addon applied last for this specialization. */
  readonly appliedCode?: string | undefined;
  readonly belowMaxLevel: boolean;
  readonly blocked?: BlockReason | undefined;
}

/** A build of the player's own, as it was before an instance. */
export interface WornBefore {
  readonly code: string;
  readonly loadout: Loadout;
  /** Localized name of the instance. */
  readonly instanceName: string;
  /** Name of the saved loadout with these talents; undefined if there is none. */
  readonly loadoutName?: string | undefined;
}

/** Whether the character is below maximum level, and the player wants no builds then. */
export function isTooLow(look: Pick<Look, 'belowMaxLevel' | 'settings'>): boolean {
  return look.belowMaxLevel && !look.settings.belowMaxLevel;
}

/** Whether the player said "keep mine": it holds until the specialization, the worn build or the data changes. */
export function isKept({ kept, snapshot, wornKey, data }: Look): boolean {
  return (
    kept != null &&
    kept.specId === snapshot.specId &&
    kept.wornKey === wornKey &&
    kept.dataTime === data.generatedAt
  );
}
