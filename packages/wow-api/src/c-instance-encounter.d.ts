/** `C_InstanceEncounter`: the boss fight of the instance. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_InstanceEncounter {
  /**
   * Whether a boss fight is on, also while the player is dead.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_InstanceEncounter.IsEncounterInProgress
   */
  function IsEncounterInProgress(): boolean;
}
