/**
 * The table that other addons may call, `AzerothsTopTalentAPI`:
 *
 *     local build = AzerothsTopTalentAPI.GetBuild(256, "raid", 3176)   -- or nil
 *     AzerothsTopTalentAPI.Offer("mythicPlus")                         -- true when a popup shows, or will after combat
 */
import { lookUpBuild } from '@toptalent/build-data';
import type { OpenBuildData, ContentType } from '@toptalent/build-data';
import type { TalentData } from './data/talent-data.ts';
import type { Requests } from './requests.ts';

/** A build, copied: changing it changes nothing of ours. */
interface PublicBuild {
  readonly talentCode: string;
  readonly sampleSize: number;
  readonly exactPlayers: number;
  /** 0..1. */
  readonly popularity: number;
  readonly confidence: string;
  readonly difficulty: string;
  /** Epoch seconds of the data. */
  readonly asOf: number;
  /** The encounter has no build of its own: this is the general one. */
  readonly generalInstead: boolean;
  readonly sample: boolean;
}

/** @noSelf */
export interface PublicApi {
  /** Version of the addon. */
  readonly version: string;
  /**
   * The build of one of the player's own class's specializations; nil when there is none.
   *
   * @param contentType `"raid"` or `"mythicPlus"`.
   * @param encounterId Warcraft Logs' id: for raid bosses the id of ENCOUNTER_START. Without it the general build. One that neither
   *   the data has for this content nor the raid one stands in makes no sense.
   */
  GetBuild(specId: unknown, contentType: unknown, encounterId?: unknown): PublicBuild | undefined;
  /** The boss that is next in the raid one is in, by ENCOUNTER_START's id; nil outside, and while it is not sure. */
  GetNextEncounter(): number | undefined;
  /** Offers a build now; false when there is none, or the arguments make no sense. */
  Offer(contentType: unknown, encounterId?: unknown): boolean;
}

export function createPublicApi(
  requests: () => Requests,
  talentData: TalentData,
  version: string,
): PublicApi {
  function isEncounter(encounterId: unknown, contentType: ContentType): encounterId is number | undefined {
    const data = talentData.read();
    return (
      encounterId == null ||
      (data.ok &&
        data.value.encounters.some(
          (known) => known.id === encounterId && known.contentType === contentType,
        )) ||
      (contentType === 'raid' && requests().isBossHere(encounterId))
    );
  }

  return {
    version,
    GetBuild(specId, contentType, encounterId) {
      const data = talentData.read();
      if (!data.ok || typeof specId !== 'number' || !isContentType(contentType)) {
        return undefined;
      }
      return talentData.asOf(specId).ok && isEncounter(encounterId, contentType)
        ? publicBuild(data.value, specId, contentType, encounterId)
        : undefined;
    },
    GetNextEncounter: () => requests().nextEncounter(),
    Offer: (contentType, encounterId) =>
      isContentType(contentType) &&
      isEncounter(encounterId, contentType) &&
      requests().offerNow([{ contentType, encounterId }]),
  };
}

function publicBuild(
  data: OpenBuildData,
  specId: number,
  contentType: ContentType,
  encounterId: number | undefined,
): PublicBuild | undefined {
  const found = lookUpBuild(data, specId, contentType, encounterId);
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
    asOf: found.asOf,
    generalInstead: found.found === 'generalInstead',
    sample: data.source === 'sample',
  };
}

function isContentType(value: unknown): value is ContentType {
  return value === 'raid' || value === 'mythicPlus';
}
