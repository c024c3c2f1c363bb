/** `C_EncounterJournal` and the `EJ_` functions. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_EncounterJournal {
  interface EncounterJournalMapEncounterInfo {
    /** Journal id. */
    readonly encounterID: number;
    readonly mapX: number;
    readonly mapY: number;
  }

  /**
   * The bosses whose pins a floor's map shows.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_EncounterJournal.GetEncountersOnMap
   */
  function GetEncountersOnMap(uiMapID: number): readonly EncounterJournalMapEncounterInfo[];

  /**
   * The journal's instance of an instance's map id (`GetInstanceInfo`, eighth result).
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_EncounterJournal.GetInstanceForGameMap
   */
  function GetInstanceForGameMap(mapID: number): number | undefined;

  /**
   * Whether a boss is defeated, by what the pins on the dungeon's map show: the state of the player's instance.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_EncounterJournal.IsEncounterComplete
   */
  function IsEncounterComplete(journalEncounterID: number): boolean;
}

/**
 * An instance of the journal; nothing for an id that it does not have. Needs no selection.
 *
 * @see https://warcraft.wiki.gg/wiki/API_EJ_GetInstanceInfo
 */
declare function EJ_GetInstanceInfo(
  journalInstanceID: number,
): LuaMultiReturn<
  [
    name?: string | undefined,
    description?: string | undefined,
    bgImage?: number | undefined,
    buttonImage1?: number | undefined,
    loreImage?: number | undefined,
    buttonImage2?: number | undefined,
    dungeonAreaMapID?: number | undefined,
    link?: string | undefined,
    shouldDisplayDifficulty?: boolean | undefined,
    mapID?: number | undefined,
    covenantID?: number | undefined,
    isRaid?: boolean | undefined,
  ]
>;

/**
 * A boss by its journal id; nothing for an id that the journal does not have. Needs no selection.
 *
 * @see https://warcraft.wiki.gg/wiki/API_EJ_GetEncounterInfo
 */
declare function EJ_GetEncounterInfo(
  journalEncounterID: number,
): LuaMultiReturn<
  [
    name?: string | undefined,
    description?: string | undefined,
    journalEncounterID?: number | undefined,
    rootSectionID?: number | undefined,
    link?: string | undefined,
    journalInstanceID?: number | undefined,
    dungeonEncounterID?: number | undefined,
    instanceID?: number | undefined,
  ]
>;

/**
 * A boss by its 1-based place in a journal instance; nothing past the last. Results as of `EJ_GetEncounterInfo`.
 *
 * @see https://warcraft.wiki.gg/wiki/API_EJ_GetEncounterInfoByIndex
 */
declare function EJ_GetEncounterInfoByIndex(
  index: number,
  journalInstanceID: number,
): LuaMultiReturn<
  [
    name?: string | undefined,
    description?: string | undefined,
    journalEncounterID?: number | undefined,
    rootSectionID?: number | undefined,
    link?: string | undefined,
    journalInstanceID?: number | undefined,
    dungeonEncounterID?: number | undefined,
    instanceID?: number | undefined,
  ]
>;
