/** One look at data and talents together: which builds there are for the player now, and whether to offer them. */
import type { OpenBuildData } from '@toptalent/build-data';
import { canonicalKey, failed, success } from '@toptalent/loadout';
import type { Result } from '@toptalent/loadout';
import { ageInDays, staleAfterDays } from './data/age.ts';
import type { RaidTrigger } from './boss/propose.ts';
import type { DataFault } from './data/open-data.ts';
import type { TalentData } from './data/talent-data.ts';
import type { GeneralReason } from './moments/general.ts';
import { decide } from './offer/decide.ts';
import type { Decision } from './offer/decide.ts';
import type { BossChoice, Offer, OfferedBuild, OfferReason } from './offer/offer.ts';
import { offeredBuilds } from './offer/offered-builds.ts';
import type { OfferedBuilds } from './offer/offered-builds.ts';
import type { Place } from './offer/places.ts';
import type { Ports } from './ports.ts';
import { takeSnapshot } from './talents/snapshot.ts';
import type { Snapshot } from './talents/snapshot.ts';

/** Data and talents of one moment. */
export interface Look {
  readonly data: OpenBuildData;
  readonly snapshot: Snapshot;
  readonly wornKey: string;
  /** When the specialization's data is of; the data's own date when it has none. */
  readonly asOf: number;
}

export interface Advice extends Look {
  readonly found: OfferedBuilds;
}

export type NoAdvice = DataFault | 'talentsNotLoaded';

export function lookNow(talentData: TalentData, ports: Ports): Result<Look, NoAdvice> {
  const data = talentData.read();
  if (!data.ok) {
    return data;
  }
  const snapshot = takeSnapshot(ports.talents);
  if (snapshot === undefined) {
    return failed('talentsNotLoaded');
  }
  const asOf = talentData.asOf(snapshot.specId);
  if (!asOf.ok) {
    return asOf;
  }
  return success({
    data: data.value,
    snapshot,
    wornKey: canonicalKey(snapshot.worn),
    asOf: asOf.value ?? data.value.generatedAt,
  });
}

/** A look, and the builds of some places. */
export function adviceFor(
  talentData: TalentData,
  ports: Ports,
  places: readonly Place[],
): Result<Advice, NoAdvice> {
  const look = lookNow(talentData, ports);
  return look.ok ? success(adviceOn(look.value, ports, places)) : look;
}

export function adviceOn(look: Look, ports: Ports, places: readonly Place[]): Advice {
  return { ...look, found: offeredBuilds(look.data, look.snapshot, ports.talents, places) };
}

/** Whether popups are held back because of the level. */
export function isTooLow(ports: Ports): boolean {
  return ports.situation.belowMaxLevel() && !ports.store.account().settings.belowMaxLevel;
}

/** Whether the player said "keep mine" of what is worn now: it holds until the specialization, the worn build or the data changes. */
export function isKept(look: Look, ports: Ports): boolean {
  const { kept } = ports.store.character();
  return (
    kept != null &&
    kept.specId === look.snapshot.specId &&
    kept.wornKey === look.wornKey &&
    kept.dataTime === look.data.generatedAt
  );
}

/** Whether the general builds are due, as at login. */
export function decisionOn(advice: Advice, ports: Ports): Decision {
  return decide({
    belowMaxLevel: isTooLow(ports),
    builds: advice.found.builds,
    isKept: isKept(advice, ports),
  });
}

/** What an offer of a place adds to its builds. */
export interface OfferDetails {
  readonly reason: OfferReason;
  /** What it comes from. */
  readonly trigger: RaidTrigger | GeneralReason;
  readonly placeName?: string | undefined;
  readonly otherBosses?: readonly BossChoice[] | undefined;
  readonly sameForNext?: number | undefined;
  readonly canDismissVisit?: boolean | undefined;
}

export function offerOf(
  look: Look,
  builds: readonly OfferedBuild[],
  details: OfferDetails,
  ports: Ports,
): Offer {
  const ageDays = ageInDays(look.asOf, ports.clock.now());
  return {
    reason: details.reason,
    isReadyCheck: details.trigger === 'readyCheck',
    isWanted: details.trigger === 'asked',
    specId: look.snapshot.specId,
    specName: ports.talents.specName(),
    placeName: details.placeName,
    builds,
    otherBosses: details.otherBosses ?? [],
    sameForNext: details.sameForNext ?? 1,
    canDismissVisit: details.canDismissVisit === true,
    blocked: ports.situation.blocked(),
    ageDays,
    stale: ageDays > staleAfterDays,
    sample: look.data.source === 'sample',
  };
}
