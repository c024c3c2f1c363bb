/** `C_SpecializationInfo`: the player's specialization. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace C_SpecializationInfo {
  /**
   * Index (1..4) of the current specialization; 5 for a character who has none yet.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_SpecializationInfo.GetSpecialization
   */
  function GetSpecialization(
    isInspect?: boolean | undefined,
    isPet?: boolean | undefined,
    specGroupIndex?: number | undefined,
  ): number;

  /**
   * A specialization by its index; `specId` 0 when unknown.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_SpecializationInfo.GetSpecializationInfo
   */
  function GetSpecializationInfo(
    specializationIndex: number,
    isInspect?: boolean | undefined,
    isPet?: boolean | undefined,
    inspectTarget?: string | undefined,
    sex?: number | undefined,
    groupIndex?: number | undefined,
    classID?: number | undefined,
  ): LuaMultiReturn<
    [
      specId: number,
      name: string | undefined,
      description: string | undefined,
      icon: number | undefined,
      role: string | undefined,
      primaryStat: number | undefined,
      pointsSpent: number,
      background: string | undefined,
      previewPointsSpent: number,
      isUnlocked: boolean,
    ]
  >;

  /**
   * Whether the player's current specialization belongs to the set that a condition names.
   *
   * @see https://warcraft.wiki.gg/wiki/API_C_SpecializationInfo.MatchesCurrentSpecSet
   */
  function MatchesCurrentSpecSet(specSetID: number): boolean;
}
