/**
 * The table that other addons may call, `AzerothsTopTalentAPI`:
 *
 *     local build = AzerothsTopTalentAPI.GetBuild(256, "raid", 3176)   -- or nil
 *     AzerothsTopTalentAPI.Offer("mythicPlus")                         -- true when a popup shows, or will after combat
 */
import type { TalentData } from '../data/talent-data.ts';
import { askedTarget, publicBuild } from './public-build.ts';
import type { PublicBuild } from './public-build.ts';
import type { PlayerActions } from '../player/player-actions.ts';

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

export function createPublicApi(actions: PlayerActions, talentData: TalentData, version: string): PublicApi {
  return {
    version,
    GetBuild(specId, contentType, encounterId) {
      const target = askedTarget(contentType, encounterId, talentData, actions);
      return target && publicBuild(specId, target, talentData);
    },
    GetNextEncounter: () => actions.nextEncounter(),
    Offer(contentType, encounterId) {
      const target = askedTarget(contentType, encounterId, talentData, actions);
      return target !== undefined && actions.offerBuilds([target]);
    },
  };
}
