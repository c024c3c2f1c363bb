/** One look at data and talents together: which builds there are for the player now, and whether to offer them. */
import type { ClientBuildData } from '@toptalent/build-data';
import { canonicalKey, failed, success } from '@toptalent/loadout';
import type { Result } from '@toptalent/loadout';
import { ageInDays, staleAfterDays } from './data/age.ts';
import { readSpecBuilds, readTalentData } from './data/read-talent-data.ts';
import type { DataFault } from './data/read-talent-data.ts';
import { decide } from './offer/decide.ts';
import type { Decision } from './offer/decide.ts';
import type { Offer, OfferReason } from './offer/offer.ts';
import { offeredBuilds } from './offer/offered-builds.ts';
import type { OfferedBuilds, Place } from './offer/offered-builds.ts';
import type { Ports } from './ports.ts';
import { takeSnapshot } from './talents/snapshot.ts';
import type { Snapshot } from './talents/snapshot.ts';

export interface Advice {
  readonly data: ClientBuildData;
  readonly snapshot: Snapshot;
  readonly wornKey: string;
  /** When the specialization's data is of; the data's own date when it has none. */
  readonly asOf: number;
  readonly found: OfferedBuilds;
}

export type NoAdvice = DataFault | 'talentsNotLoaded';

/** @param raw `ns.talentData`. */
export function adviceFor(raw: unknown, ports: Ports, places: readonly Place[]): Result<Advice, NoAdvice> {
  const data = readTalentData(raw);
  if (!data.ok) {
    return data;
  }
  const snapshot = takeSnapshot(ports.talents);
  if (snapshot === undefined) {
    return failed('talentsNotLoaded');
  }
  const builds = readSpecBuilds(data.value, snapshot.specId);
  if (!builds.ok) {
    return builds;
  }
  return success({
    data: data.value,
    snapshot,
    wornKey: canonicalKey(snapshot.worn),
    asOf: builds.value === undefined ? data.value.generatedAt : builds.value.asOf,
    found: offeredBuilds(data.value, snapshot, ports.talents, places),
  });
}

/** Whether login or a specialization change would offer. */
export function decisionOn(advice: Advice, ports: Ports): Decision {
  return decide({
    specId: advice.snapshot.specId,
    wornKey: advice.wornKey,
    dataTime: advice.data.generatedAt,
    belowMaxLevel: ports.situation.belowMaxLevel(),
    builds: advice.found.builds,
    kept: ports.store.character().kept,
  });
}

export function offerOf(advice: Advice, reason: OfferReason, ports: Ports): Offer {
  const ageDays = ageInDays(advice.asOf, ports.clock.now());
  return {
    reason,
    specId: advice.snapshot.specId,
    specName: ports.talents.specName(),
    builds: advice.found.builds,
    ageDays,
    stale: ageDays > staleAfterDays,
    sample: advice.data.source === 'sample',
  };
}
