/** `C_ChallengeMode`: Mythic+ runs. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_ChallengeMode {
  /**
   * Whether a keystone run is on.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_ChallengeMode.IsChallengeModeActive
   */
  function IsChallengeModeActive(): boolean;
}
