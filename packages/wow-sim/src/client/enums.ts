/** The client's enumerations that addons read. A test compares them with the facts of client 12.1.0. */
export const clientEnums = {
  LoadConfigResult: { Error: 0, NoChangesNecessary: 1, LoadInProgress: 2, Ready: 3 },
  TraitNodeType: { Single: 0, Tiered: 1, Selection: 2, SubTreeSelection: 3 },
  TraitConfigType: { Invalid: 0, Combat: 1, Profession: 2, Generic: 3 },
  AddOnRestrictionType: { Combat: 0, Encounter: 1, ChallengeMode: 2, PvPMatch: 3, Map: 4, Chat: 5 },
  AddOnRestrictionState: { Inactive: 0, Activating: 1, Active: 2 },
} as const;

/** Sounds of the client that addons play, by name (`SOUNDKIT`, 12.1.0). */
export const clientSounds = { UI_CLASS_TALENT_OPEN_WINDOW: 207757, READY_CHECK: 8960 } as const;
