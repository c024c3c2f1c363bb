/** From the data to builds that fit this client and can be offered. */
import type { ClientBuildData, ContentType } from '@toptalent/build-data';
import { lookUpBuild } from '@toptalent/build-data';
import { distance } from '@toptalent/loadout';
import type { Talents } from '../ports.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import type { OfferedBuild } from './offer.ts';

/** A place to find a build for: a content type, or one of its encounters. */
export interface Place {
  readonly contentType: ContentType;
  /** Warcraft Logs' id. */
  readonly encounterId?: number | undefined;
}

export const generalPlaces: readonly Place[] = [{ contentType: 'raid' }, { contentType: 'mythicPlus' }];

export interface OfferedBuilds {
  readonly builds: readonly OfferedBuild[];
  /** Builds whose code does not fit this client's tree. */
  readonly unfit: number;
}

export function offeredBuilds(
  data: ClientBuildData,
  snapshot: Snapshot,
  talents: Talents,
  places: readonly Place[],
): OfferedBuilds {
  const builds: OfferedBuild[] = [];
  let unfit = 0;
  for (const place of places) {
    const found = lookUpBuild(data, snapshot.specId, place.contentType, place.encounterId);
    if (found.found !== 'nothing') {
      const { build } = found;
      const loadout = fittingLoadout(build.talentCode, snapshot, talents.serializationVersion());
      if (loadout.ok) {
        const encounter = data.encounters.find((candidate) => candidate.id === place.encounterId);
        builds.push({
          contentType: place.contentType,
          encounter: encounter === undefined ? undefined : { id: encounter.id, name: encounter.name },
          generalInstead: found.found === 'generalInstead',
          code: build.talentCode,
          loadout: loadout.value,
          heroTreeName: talents.heroTreeName(snapshot.configId, build.heroTree.subTreeId),
          exactPlayers: build.exactPlayers,
          sampleSize: build.sampleSize,
          confidence: build.confidence,
          difficulty: build.difficulty,
          differing: distance(snapshot.worn, loadout.value),
        });
      } else {
        unfit += 1;
      }
    }
  }
  return { builds, unfit };
}
