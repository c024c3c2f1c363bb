/** From the data to builds that fit this client and can be offered. */
import { lookUpBuild } from '@toptalent/build-data';
import type { ClientBuild, OpenBuildData } from '@toptalent/build-data';
import { distance } from '@toptalent/loadout';
import type { Loadout } from '@toptalent/loadout';
import type { Look } from '../look/look.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import type { BuildTarget } from '../data/build-target.ts';
import type { StandInReason, TopBuild } from './offer.ts';

type Needed = Pick<Look, 'data' | 'snapshot' | 'heroTrees'>;

export interface OfferedBuilds {
  readonly builds: readonly TopBuild[];
  /** How many targets have a build whose code does not fit this client's tree. */
  readonly unfit: number;
}

interface FittingBuild {
  readonly build: ClientBuild;
  readonly loadout: Loadout;
  readonly standsIn: StandInReason | undefined;
}

export function offeredBuilds(look: Needed, targets: readonly BuildTarget[]): OfferedBuilds {
  const builds: TopBuild[] = [];
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

/** A build to show, not to use: where none fits this client, the figures stand beside the worn talents. */
export function sampleBuild(look: Needed, target: BuildTarget): TopBuild | undefined {
  const fitting = offeredBuilds(look, [target]).builds[0];
  if (fitting !== undefined) {
    return fitting;
  }
  const found = lookUpBuild(look.data, look.snapshot.specId, target.contentType, target.encounterId);
  return found.found === 'nothing'
    ? undefined
    : offered(look, target, { build: found.build, loadout: look.snapshot.worn, standsIn: undefined });
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
  const isKnown = data.encounters.some((encounter) => encounter.id === target.encounterId);
  const isUnknown = target.name !== undefined && !isKnown;
  const loadout = fittingLoadout(found.build.talentCode, snapshot);
  if (loadout.ok) {
    const standsIn = isUnknown ? 'unknown' : found.found === 'generalInstead' ? 'tooFewPlayers' : undefined;
    return { build: found.build, loadout: loadout.value, standsIn };
  }
  const general = lookUpBuild(data, snapshot.specId, target.contentType);
  if (found.found !== 'encounter' || general.found === 'nothing') {
    return 'unfit';
  }
  const instead = fittingLoadout(general.build.talentCode, snapshot);
  return instead.ok ? { build: general.build, loadout: instead.value, standsIn: 'unfit' } : 'unfit';
}

function offered(look: Needed, target: BuildTarget, fitting: FittingBuild): TopBuild {
  const { build, loadout, standsIn } = fitting;
  const { subTreeId, share, low, high } = build.heroTree;
  return {
    kind: 'top',
    contentType: target.contentType,
    encounter: encounterOf(look.data, target),
    standsIn,
    code: build.talentCode,
    loadout,
    heroTree: look.heroTrees[subTreeId],
    heroShare: { share, low, high },
    exactPlayers: build.exactPlayers,
    sampleSize: build.sampleSize,
    similarShare: build.similarShare,
    difficulty: build.difficulty,
    differing: distance(look.snapshot.worn, loadout),
    alsoFor: [],
  };
}

function encounterOf(data: OpenBuildData, target: BuildTarget): TopBuild['encounter'] {
  const known = data.encounters.find((candidate) => candidate.id === target.encounterId);
  const name = target.name ?? known?.name;
  return name === undefined ? undefined : { id: target.encounterId, name };
}
