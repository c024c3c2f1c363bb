/**
 * The table that other addons can use, `AzerothsTopTalentAPI`:
 *
 *     local build = AzerothsTopTalentAPI.GetBuild(256, "raid", 3176)   -- or nil
 *     AzerothsTopTalentAPI.Offer("mythicPlus")                         -- true when a popup shows, or will after combat
 */
import type { TalentData } from '../data/talent-data.ts';
import { targetOf, publicBuild } from './public-build.ts';
import type { PublicBuild } from './public-build.ts';
import type { PlayerActions } from '../player/player-actions.ts';

/** @noSelf */
export interface PublicApi {
  /** Version of the addon. */
  readonly version: string;
  /**
   * The build of a specialization of the player's own class; nil if there is none.
   *
   * @param contentType `"raid"` or `"mythicPlus"`.
   * @param encounterId Warcraft Logs' id, which is ENCOUNTER_START's id for raid bosses; nil for the general build. The answer is nil for
   *   an encounter that is neither in the data for this content type nor in the raid that the player is in.
   */
  GetBuild(specId: unknown, contentType: unknown, encounterId?: unknown): PublicBuild | undefined;
  /** ENCOUNTER_START's id of the boss that is next; nil outside raids, and while that is not sure. */
  GetNextEncounter(): number | undefined;
  /**
   * Offers a build now. False if there is none, if the arguments make no sense, while a popup is open or waits for the end of combat,
   * and for 10 seconds after the last one that an addon asked for. Nothing is written into the chat.
   */
  Offer(contentType: unknown, encounterId?: unknown): boolean;
}

export function createPublicApi(actions: PlayerActions, talentData: TalentData, version: string): PublicApi {
  return {
    version,
    GetBuild(specId, contentType, encounterId) {
      const target = targetOf({ contentType, encounterId }, talentData, actions);
      return target && publicBuild(specId, target, talentData);
    },
    GetNextEncounter: () => actions.nextEncounter(),
    Offer(contentType, encounterId) {
      const target = targetOf({ contentType, encounterId }, talentData, actions);
      return target !== undefined && actions.offerForAddon([target]);
    },
  };
}
