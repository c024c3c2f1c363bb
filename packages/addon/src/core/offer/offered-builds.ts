/** From the data to builds that fit this client and can be offered. */
import type { ClientBuild, OpenBuildData } from '@toptalent/build-data';
import { lookUpBuild } from '@toptalent/build-data';
import { distance } from '@toptalent/loadout';
import type { Loadout, Result } from '@toptalent/loadout';
import type { Talents } from '../talents/port.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import type { UnfitCode } from '../talents/fitting-code.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import type { OfferedBuild } from './offer.ts';
import type { Place } from './places.ts';

export interface OfferedBuilds {
  readonly builds: readonly OfferedBuild[];
  /** Builds whose code does not fit this client's tree. */
  readonly unfit: number;
}

interface Fitting {
  readonly build: ClientBuild;
  readonly loadout: Loadout;
  readonly generalInstead: boolean;
}

export function offeredBuilds(
  data: OpenBuildData,
  snapshot: Snapshot,
  talents: Talents,
  places: readonly Place[],
): OfferedBuilds {
  const builds: OfferedBuild[] = [];
  let unfit = 0;
  for (const place of places) {
    const found = fittingBuild(data, snapshot, place);
    if (found === 'unfit') {
      unfit += 1;
    } else if (found !== undefined) {
      builds.push(offered(data, snapshot, talents, place, found));
    }
  }
  return { builds, unfit };
}

/** The place's own build; the general one where it has none, or one that does not fit this client. */
function fittingBuild(data: OpenBuildData, snapshot: Snapshot, place: Place): Fitting | 'unfit' | undefined {
  const found = lookUpBuild(data, snapshot.specId, place.contentType, place.encounterId);
  if (found.found === 'nothing') {
    return undefined;
  }
  const isUnknown = place.name !== undefined && place.encounterId === undefined;
  const loadout = read(found.build.talentCode, snapshot);
  if (loadout.ok) {
    const generalInstead = found.found === 'generalInstead' || isUnknown;
    return { build: found.build, loadout: loadout.value, generalInstead };
  }
  const general = lookUpBuild(data, snapshot.specId, place.contentType);
  if (found.found !== 'encounter' || general.found === 'nothing') {
    return 'unfit';
  }
  const stead = read(general.build.talentCode, snapshot);
  return stead.ok ? { build: general.build, loadout: stead.value, generalInstead: true } : 'unfit';
}

function read(code: string, snapshot: Snapshot): Result<Loadout, UnfitCode> {
  const known = snapshot.fitted[code] ?? fittingLoadout(code, snapshot);
  snapshot.fitted[code] = known;
  return known;
}

function offered(
  data: OpenBuildData,
  snapshot: Snapshot,
  talents: Talents,
  place: Place,
  fitting: Fitting,
): OfferedBuild {
  const { build, loadout, generalInstead } = fitting;
  return {
    contentType: place.contentType,
    encounter: encounterOf(data, place),
    generalInstead,
    code: build.talentCode,
    loadout,
    heroTreeName: talents.heroTreeName(snapshot.configId, build.heroTree.subTreeId),
    exactPlayers: build.exactPlayers,
    sampleSize: build.sampleSize,
    confidence: build.confidence,
    difficulty: build.difficulty,
    differing: distance(snapshot.worn, loadout),
  };
}

function encounterOf(data: OpenBuildData, place: Place): OfferedBuild['encounter'] {
  const known = data.encounters.find((candidate) => candidate.id === place.encounterId);
  const name = place.name ?? known?.name;
  return name === undefined ? undefined : { id: place.encounterId, name };
}
