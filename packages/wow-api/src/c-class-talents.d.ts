/** `C_ClassTalents`: the player's loadouts. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_ClassTalents {
  /** One bought entry of a loadout to import; a tiered node has one for each of its entries with ranks. */
  interface ImportLoadoutEntryInfo {
    readonly nodeID: number;
    readonly ranksGranted: number;
    readonly ranksPurchased: number;
    readonly selectionEntryID: number;
  }

  /**
   * Whether talents can be changed now; `changeError` is the client's own localized reason.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.CanEditTalents
   */
  function CanEditTalents(): LuaMultiReturn<[canEdit: boolean, changeError: string]>;

  /**
   * False at the limit of 40 saved loadouts, all specializations of the character together.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.CanCreateNewConfig
   */
  function CanCreateNewConfig(): boolean;

  /**
   * Starts applying the staged changes and, with `savedConfigID`, keeps them in that loadout; false when refused.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.CommitConfig
   */
  function CommitConfig(savedConfigID?: number | undefined): boolean;

  /**
   * Asks for a saved loadout to be deleted; TRAIT_CONFIG_DELETED confirms it.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.DeleteConfig
   */
  function DeleteConfig(configID: number): boolean;

  /**
   * Config id of the active talents; nil until talents are loaded.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.GetActiveConfigID
   */
  function GetActiveConfigID(): number | undefined;

  /**
   * Config ids of the saved loadouts of a specialization; the current one by default.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.GetConfigIDsBySpecID
   */
  function GetConfigIDsBySpecID(specID?: number | undefined): readonly number[];

  /**
   * The hero trees of a specialization, and the level from which they can be chosen; nothing for an unknown one.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.GetHeroTalentSpecsForClassSpec
   */
  function GetHeroTalentSpecsForClassSpec(
    configID?: number | undefined,
    classSpecID?: number | undefined,
  ): LuaMultiReturn<[subTreeIDs?: readonly number[] | undefined, requiredPlayerLevel?: number | undefined]>;

  /**
   * The saved loadout that the talent window shows as worn; nil for the un-named "Default Loadout".
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.GetLastSelectedSavedConfigID
   */
  function GetLastSelectedSavedConfigID(specID: number): number | undefined;

  /**
   * Whether Blizzard's starter build is worn.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.GetStarterBuildActive
   */
  function GetStarterBuildActive(): boolean;

  /**
   * The class tree of a specialization.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.GetTraitTreeForSpec
   */
  function GetTraitTreeForSpec(specID: number): number | undefined;

  /**
   * Wears Blizzard's starter build, or clears the mark that it is worn.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.SetStarterBuildActive
   */
  function SetStarterBuildActive(active: boolean): Enum.LoadConfigResult;

  /**
   * Asks for a new saved loadout; TRAIT_CONFIG_CREATED confirms it. `importError` says why not.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.ImportLoadout
   */
  function ImportLoadout(
    configID: number,
    entries: readonly ImportLoadoutEntryInfo[],
    name: string,
    importString?: string | undefined,
  ): LuaMultiReturn<[success: boolean, importError: string]>;

  /**
   * Stages a saved loadout and, with `autoApply`, starts the change (a cast of about 5 s).
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.LoadConfig
   */
  function LoadConfig(
    configID: number,
    autoApply: boolean,
  ): LuaMultiReturn<
    [result: Enum.LoadConfigResult, changeError: string | undefined, newLearnedNodeIDs: readonly number[]]
  >;

  /**
   * Renames a saved loadout; false when refused.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.RenameConfig
   */
  function RenameConfig(configID: number, name: string): boolean;

  /**
   * Sets whether the loadout shares its action bars with other loadouts.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.SetUsesSharedActionBars
   */
  function SetUsesSharedActionBars(configID: number, usesShared: boolean): void;

  /**
   * Wears a saved loadout as the talent window would, without taint (12.0.5+). It does not tell whether that worked.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.SwitchToLoadoutByName
   */
  function SwitchToLoadoutByName(loadoutName: string): void;

  /**
   * Tells the client which saved loadout is worn. Only after the change succeeded: an early call leaves lasting damage.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ClassTalents.UpdateLastSelectedSavedConfigID
   */
  function UpdateLastSelectedSavedConfigID(specID: number, configID?: number | undefined): void;
}
