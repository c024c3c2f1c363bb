/** `C_LFGList`: the group's own listing in the premade group finder. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_LFGList {
  /** Of its fields we read `activityIDs` alone: texts of players may be secret. */
  interface LfgEntryData {
    readonly activityIDs: readonly number[];
    readonly autoAccept: boolean;
    readonly censored: boolean;
    readonly comment: MaybeSecret<string>;
    readonly duration: number;
    readonly generalPlaystyle?: number | undefined;
    readonly isCrossFactionListing: boolean;
    readonly name: MaybeSecret<string>;
    readonly newPlayerFriendly: boolean;
    readonly playstyle?: number | undefined;
    readonly privateGroup: boolean;
    readonly questID?: number | undefined;
    readonly requiredDungeonScore?: number | undefined;
    readonly requiredHonorLevel: number;
    readonly requiredItemLevel: number;
    readonly requiredPvpRating?: number | undefined;
    readonly voiceChat: MaybeSecret<string>;
  }

  interface GroupFinderActivityInfo {
    readonly allowCrossFaction: boolean;
    readonly categoryID: number;
    readonly difficultyID: number;
    readonly displayType: number;
    readonly filters: number;
    /** Localized: the dungeon's or wing's name, with the difficulty in brackets. */
    readonly fullName: string;
    readonly groupFinderActivityGroupID: number;
    readonly ilvlSuggestion: number;
    readonly isCurrentRaidActivity: boolean;
    readonly isHeroicActivity: boolean;
    readonly isMythicActivity: boolean;
    readonly isMythicPlusActivity: boolean;
    readonly isNormalActivity: boolean;
    readonly isPvpActivity: boolean;
    readonly isRatedPvpActivity: boolean;
    /** The instance's map id. */
    readonly mapID: number;
    readonly maxLevelSuggestion: number;
    readonly maxNumPlayers: number;
    readonly minLevel: number;
    readonly minLevelSuggestion: number;
    readonly orderIndex: number;
    readonly redirectedDifficultyID: number;
    readonly shortName: string;
    readonly showQuickJoinToast: boolean;
    readonly useDungeonRoleExpectations: boolean;
    readonly useHonorLevel: boolean;
  }

  /**
   * The listing of the player's group; nothing when it is not listed.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_LFGList.GetActiveEntryInfo
   */
  function GetActiveEntryInfo(): LfgEntryData | undefined;

  /**
   * What an activity of a listing is.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_LFGList.GetActivityInfoTable
   */
  function GetActivityInfoTable(
    activityID: number,
    questID?: number | undefined,
    showWarmode?: boolean | undefined,
  ): GroupFinderActivityInfo | undefined;
}
