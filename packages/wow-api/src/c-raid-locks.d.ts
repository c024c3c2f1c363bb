/** Raid lockouts: what the character has killed since the reset. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_RaidLocks {
  /**
   * Whether a boss is defeated in the player's own lockout. After a kill this lags until `RequestRaidInfo` is answered. The boss
   * may still be alive in this raid.
   *
   * @param mapID The instance's map id.
   * @param encounterID ENCOUNTER_START's id.
   * @see https://warcraft.wiki.gg/wiki/API_C_RaidLocks.IsEncounterComplete
   */
  function IsEncounterComplete(
    mapID: number,
    encounterID: number,
    difficultyID?: number | undefined,
  ): boolean;
}

declare namespace C_DateAndTime {
  /**
   * Seconds until the weekly reset of this region.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_DateAndTime.GetSecondsUntilWeeklyReset
   */
  function GetSecondsUntilWeeklyReset(): number;
}

/**
 * Asks for the raid lockouts; the answer is UPDATE_INSTANCE_INFO.
 *
 * @see https://warcraft.wiki.gg/wiki/API_RequestRaidInfo
 */
declare function RequestRaidInfo(): void;

/**
 * How many saved instances there are, expired ones included.
 *
 * @see https://warcraft.wiki.gg/wiki/API_GetNumSavedInstances
 */
declare function GetNumSavedInstances(): number;

/**
 * A saved instance by its 1-based index. `reset` is seconds from now, 0 when it has expired.
 *
 * @see https://warcraft.wiki.gg/wiki/API_GetSavedInstanceInfo
 */
declare function GetSavedInstanceInfo(
  index: number,
): LuaMultiReturn<
  [
    name: string,
    lockoutId: number,
    reset: number,
    difficultyId: number,
    locked: boolean,
    extended: boolean,
    instanceIDMostSig: number,
    isRaid: boolean,
    maxPlayers: number,
    difficultyName: string,
    numEncounters: number,
    encounterProgress: number,
    extendDisabled: boolean,
  ]
>;
