/** `Enum`: the client's enumerations that we name. Facts: client 12.1.0 (69404). */
/** @noSelfInFile */

declare namespace Enum {
  /** What `C_ClassTalents.LoadConfig` did: `Ready` is staged, not applied. */
  const LoadConfigResult: {
    readonly Error: 0;
    readonly NoChangesNecessary: 1;
    readonly LoadInProgress: 2;
    readonly Ready: 3;
  };
  type LoadConfigResult = 0 | 1 | 2 | 3;

  const TraitNodeType: {
    readonly Single: 0;
    readonly Tiered: 1;
    readonly Selection: 2;
    readonly SubTreeSelection: 3;
  };
  type TraitNodeType = 0 | 1 | 2 | 3;

  /** What a configuration is for; loadouts are `Combat`. */
  const TraitConfigType: {
    readonly Invalid: 0;
    readonly Combat: 1;
    readonly Profession: 2;
    readonly Generic: 3;
  };
  type TraitConfigType = 0 | 1 | 2 | 3;

  const AddOnRestrictionType: {
    readonly Combat: 0;
    readonly Encounter: 1;
    readonly ChallengeMode: 2;
    readonly PvPMatch: 3;
    readonly Map: 4;
    readonly Chat: 5;
  };
  type AddOnRestrictionType = 0 | 1 | 2 | 3 | 4 | 5;

  /** Look of a talent's button; we do not name its members. */
  type TraitNodeEntryType = number;
  type TraitDefinitionSubType = number;
}
