/** The surprises of the real client. Each is off until a scenario turns it on. */
export interface Traps {
  /** A loadout made by `ImportLoadout` lacks the name that it was given. */
  nameLostAtCreation: boolean;
  /** `SwitchToLoadoutByName` knows a new loadout only after a TRAIT_CONFIG_UPDATED or a specialization change. */
  staleLoadoutCache: boolean;
  /** `RenameConfig` and `SetUsesSharedActionBars` fire no TRAIT_CONFIG_UPDATED. */
  silentRename: boolean;
  /** The talent window is open: the client itself begins to apply an imported loadout. */
  talentWindowShown: boolean;
  /** The talent window was never loaded: the first `SwitchToLoadoutByName` fails, because it has no data. */
  talentWindowNotLoaded: boolean;
  /** The next so many calls of `LoadConfig` return Error without a reason, as after a specialization change. */
  loadConfigErrors: number;
  /** TRAIT_CONFIG_UPDATED fires for the active configuration at the start of a change as well. */
  updateEchoes: boolean;
  /** The cast ends 0.1 s before the talents change, which happens with TRAIT_CONFIG_UPDATED. */
  talentsLagBehindCast: boolean;
  /** The cast completes, and CONFIG_COMMIT_FAILED follows half a second later. */
  commitFails: boolean;
  /** If nothing has to change, the talent window keeps the old loadout selected. */
  selectionKeptWithoutChanges: boolean;
  /** The next so many calls of `ImportLoadout` return false although the loadout is legal. */
  importFailures: number;
  /** TRAIT_CONFIG_CREATED never comes. */
  creationLost: boolean;
  /** TRAIT_CONFIG_DELETED never comes. */
  deletionLost: boolean;
  /** TRAIT_CONFIG_CREATED, and the loadout itself, come that many seconds late. */
  creationDelay: number;
  /** The server begins the cast of a change that many seconds late; until then no cast is visible. */
  castDelay: number;
  /** The next call of this function of `C_ClassTalents` raises a Lua error; empty for none. */
  errorIn: string;
  /** After a failed change its talents stay staged. */
  stagedStays: boolean;
  /** `GetTreeCurrencyInfo` leaves out the currencies of hero trees. */
  heroCurrenciesUnlisted: boolean;
  /** Spell ids of the player's own casts are secret. */
  secretCasts: boolean;
  /** A specialization change fires no specialization event, as with the group finder. */
  quietSpecializationChange: boolean;
  /** The journal reports no encounter as complete. */
  journalNeverComplete: boolean;
  /**
   * The active configuration follows a specialization change that many seconds late: until then `GetActiveConfigID` returns
   * the one of the old specialization.
   */
  activeConfigLag: number;
  /** Talents are there only that many seconds after a login; then the client fires its events for them. */
  talentsLoadDelay: number;
  /** Deletions of loadouts take that many seconds longer. */
  deletionDelay: number;
  /** Every so many seconds TRAIT_CONFIG_UPDATED fires without a cause: for the active configuration, then for another. 0 for never. */
  backgroundUpdates: number;
  /** Hiding the interface and opening the settings close the windows in `UISpecialFrames`, as `CloseAllWindows` does. */
  interfaceClosesWindows: boolean;
  /** `GetReadyCheckTimeLeft` returns a secret value. */
  readyCheckTimeSecret: boolean;
  /** The client has no `GetReadyCheckTimeLeft`, from the next login on. */
  readyCheckTimeMissing: boolean;
  /** The client lacks the strings and functions for words that the addon has too, from the next login on. */
  ownWordsOnly: boolean;
  /** `RequestRaidInfo` is never answered. */
  raidInfoLost: boolean;
  /** The client has not loaded its talents: there is no active configuration. */
  talentsNotLoaded: boolean;
  /** The client does not know the specialization at the moment. */
  specUnknown: boolean;
  /** A part of the settings API is missing, so that making a page raises an error. */
  noSettings: boolean;
  /** The client knows no floor for the place. */
  noMap: boolean;
  /** Every so many calls of the functions that may return nothing, one returns nothing; 0 for never. */
  answersNothing: number;
}

export function noTraps(): Traps {
  return {
    nameLostAtCreation: false,
    staleLoadoutCache: false,
    silentRename: false,
    talentWindowShown: false,
    talentWindowNotLoaded: false,
    loadConfigErrors: 0,
    updateEchoes: false,
    talentsLagBehindCast: false,
    commitFails: false,
    selectionKeptWithoutChanges: false,
    importFailures: 0,
    creationLost: false,
    deletionLost: false,
    creationDelay: 0,
    castDelay: 0,
    errorIn: '',
    stagedStays: false,
    heroCurrenciesUnlisted: false,
    secretCasts: false,
    quietSpecializationChange: false,
    journalNeverComplete: false,
    activeConfigLag: 0,
    talentsLoadDelay: 0,
    deletionDelay: 0,
    backgroundUpdates: 0,
    interfaceClosesWindows: false,
    readyCheckTimeSecret: false,
    readyCheckTimeMissing: false,
    ownWordsOnly: false,
    raidInfoLost: false,
    talentsNotLoaded: false,
    specUnknown: false,
    noSettings: false,
    noMap: false,
    answersNothing: 0,
  };
}
