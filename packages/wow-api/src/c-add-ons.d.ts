/** `C_AddOns`: other addons and our own TOC. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_AddOns {
  /**
   * The value of a TOC line; nil if the TOC does not have the line.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_AddOns.GetAddOnMetadata
   */
  function GetAddOnMetadata(name: string, variable: string): string | undefined;

  /**
   * Whether an addon is loaded, or being loaded.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_AddOns.IsAddOnLoaded
   */
  function IsAddOnLoaded(name: string): LuaMultiReturn<[loadedOrLoading: boolean, loaded: boolean]>;

  /**
   * Loads an addon on demand; not in combat.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_AddOns.LoadAddOn
   */
  function LoadAddOn(name: string): LuaMultiReturn<[loaded: boolean | undefined, value: string | undefined]>;
}
