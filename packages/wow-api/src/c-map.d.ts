/** `C_Map`: floors. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_Map {
  /**
   * The floor that a unit is on; works in instances for the player, where positions do not.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_Map.GetBestMapForUnit
   */
  function GetBestMapForUnit(unitToken: UnitId): number | undefined;
}
