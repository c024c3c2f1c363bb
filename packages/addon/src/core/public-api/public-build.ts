/** Checks what other addons ask for, and gives them a copy of the build. */
import { lookUpBuild } from '@toptalent/build-data';
import type { TalentData } from '../data/talent-data.ts';
import type { BuildTarget } from '../data/build-target.ts';
import type { PlayerActions } from '../player/player-actions.ts';

/** A copy of a build: changing it changes nothing of ours. */
export interface PublicBuild {
  readonly talentCode: string;
  readonly sampleSize: number;
  readonly exactPlayers: number;
  /** 0..1. */
  readonly popularity: number;
  readonly confidence: string;
  readonly difficulty: string;
  /** Date of the build's data, epoch seconds. */
  readonly asOf: number;
  /** The encounter has no build of its own, so this is the general one. */
  readonly generalInstead: boolean;
  readonly sample: boolean;
}

/** What another addon asked for: anything at all. */
interface Asked {
  readonly contentType: unknown;
  readonly encounterId: unknown;
}

/** Undefined for an unknown content type, and for an encounter that is neither in the data nor in the raid that the player is in. */
export function targetOf(
  { contentType, encounterId }: Asked,
  talentData: TalentData,
  actions: PlayerActions,
): BuildTarget | undefined {
  const data = talentData.read();
  if (!data.ok || (contentType !== 'raid' && contentType !== 'mythicPlus')) {
    return undefined;
  }
  const isKnown =
    encounterId == null ||
    data.value.encounters.some((known) => known.id === encounterId && known.contentType === contentType) ||
    (contentType === 'raid' && actions.isBossHere(encounterId));
  return isKnown ? { contentType, encounterId: encounterId as number | undefined } : undefined;
}

export function publicBuild(
  specId: unknown,
  { contentType, encounterId }: BuildTarget,
  talentData: TalentData,
): PublicBuild | undefined {
  const data = talentData.read();
  if (!data.ok || typeof specId !== 'number' || !talentData.asOf(specId).ok) {
    return undefined;
  }
  const found = lookUpBuild(data.value, specId, contentType, encounterId);
  if (found.found === 'nothing') {
    return undefined;
  }
  const { build } = found;
  return {
    talentCode: build.talentCode,
    sampleSize: build.sampleSize,
    exactPlayers: build.exactPlayers,
    popularity: build.popularity,
    confidence: build.confidence,
    difficulty: build.difficulty,
    asOf: build.asOf,
    generalInstead: found.found === 'generalInstead',
    sample: data.value.source === 'sample',
  };
}
