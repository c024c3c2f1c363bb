/** From the data to builds that fit this client and can be offered. */
import { lookUpBuild } from '@toptalent/build-data';
import type { ClientBuild, OpenBuildData } from '@toptalent/build-data';
import { distance } from '@toptalent/loadout';
import type { Loadout } from '@toptalent/loadout';
import type { Look } from '../look/look.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import type { BuildTarget } from './build-target.ts';
import type { OfferedBuild } from './offer.ts';

type Needed = Pick<Look, 'data' | 'snapshot' | 'heroTreeNames'>;

export interface OfferedBuilds {
  readonly builds: readonly OfferedBuild[];
  /** How many targets have a build whose code does not fit this client's tree. */
  readonly unfit: number;
}

interface FittingBuild {
  readonly build: ClientBuild;
  readonly loadout: Loadout;
  readonly generalInstead: boolean;
}

export function offeredBuilds(look: Needed, targets: readonly BuildTarget[]): OfferedBuilds {
  const builds: OfferedBuild[] = [];
  let unfit = 0;
  for (const target of targets) {
    const found = fittingBuild(look.data, look.snapshot, target);
    if (found === 'unfit') {
      unfit += 1;
    } else if (found !== undefined) {
      builds.push(offered(look, target, found));
    }
  }
  return { builds, unfit };
}

/** The target's own build; the general one if it has none, or one that does not fit this client. */
function fittingBuild(
  data: OpenBuildData,
  snapshot: Snapshot,
  target: BuildTarget,
): FittingBuild | 'unfit' | undefined {
  const found = lookUpBuild(data, snapshot.specId, target.contentType, target.encounterId);
  if (found.found === 'nothing') {
    return undefined;
  }
  const isUnknown = target.name !== undefined && target.encounterId === undefined;
  const loadout = fittingLoadout(found.build.talentCode, snapshot);
  if (loadout.ok) {
    const generalInstead = found.found === 'generalInstead' || isUnknown;
    return { build: found.build, loadout: loadout.value, generalInstead };
  }
  const general = lookUpBuild(data, snapshot.specId, target.contentType);
  if (found.found !== 'encounter' || general.found === 'nothing') {
    return 'unfit';
  }
  const instead = fittingLoadout(general.build.talentCode, snapshot);
  return instead.ok ? { build: general.build, loadout: instead.value, generalInstead: true } : 'unfit';
}

function offered(look: Needed, target: BuildTarget, fitting: FittingBuild): OfferedBuild {
  const { build, loadout, generalInstead } = fitting;
  return {
    contentType: target.contentType,
    encounter: encounterOf(look.data, target),
    generalInstead,
    code: build.talentCode,
    loadout,
    heroTreeName: look.heroTreeNames[build.heroTree.subTreeId],
    exactPlayers: build.exactPlayers,
    sampleSize: build.sampleSize,
    confidence: build.confidence,
    difficulty: build.difficulty,
    differing: distance(look.snapshot.worn, loadout),
    alsoFor: [],
  };
}

function encounterOf(data: OpenBuildData, target: BuildTarget): OfferedBuild['encounter'] {
  const known = data.encounters.find((candidate) => candidate.id === target.encounterId);
  const name = target.name ?? known?.name;
  return name === undefined ? undefined : { id: target.encounterId, name };
}
