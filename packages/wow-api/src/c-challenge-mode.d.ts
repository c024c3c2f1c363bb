/** `C_ChallengeMode` and `C_MythicPlus`: keystone runs and keys. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_ChallengeMode {
  /**
   * The dungeon of the run that is on.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ChallengeMode.GetActiveChallengeMapID
   */
  function GetActiveChallengeMapID(): number | undefined;

  /**
   * The dungeons of the season, by challenge mode id. Empty until the client has them.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ChallengeMode.GetMapTable
   */
  function GetMapTable(): readonly number[];

  /**
   * A dungeon by its challenge mode id; nothing for an unknown one. `mapID` is the instance's map id.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ChallengeMode.GetMapUIInfo
   */
  function GetMapUIInfo(
    mapChallengeModeID: number,
  ): LuaMultiReturn<
    [
      name?: string | undefined,
      id?: number | undefined,
      timeLimit?: number | undefined,
      texture?: number | undefined,
      backgroundTexture?: number | undefined,
      mapID?: number | undefined,
    ]
  >;

  /**
   * The key in the font; nothing when none is in it.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ChallengeMode.GetSlottedKeystoneInfo
   */
  function GetSlottedKeystoneInfo(): LuaMultiReturn<
    [
      mapChallengeModeID?: number | undefined,
      affixIDs?: readonly number[] | undefined,
      keystoneLevel?: number | undefined,
    ]
  >;

  /**
   * Whether a keystone run is on.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ChallengeMode.IsChallengeModeActive
   */
  function IsChallengeModeActive(): boolean;
}

declare namespace C_MythicPlus {
  /**
   * The dungeon of the player's own key, by challenge mode id; nothing without a key.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_MythicPlus.GetOwnedKeystoneChallengeMapID
   */
  function GetOwnedKeystoneChallengeMapID(): number | undefined;
}
