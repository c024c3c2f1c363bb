/** The surprises of the real client, each a switch that is off unless a scenario turns it on (in-game.md §2.3 a and f). */
export interface Traps {
  /** A loadout made by `ImportLoadout` comes without the name it was given. */
  nameLostAtCreation: boolean;
  /** `SwitchToLoadoutByName` knows a new loadout only after a TRAIT_CONFIG_UPDATED or a change of specialization. */
  staleLoadoutCache: boolean;
  /** Renaming, and sharing action bars, fire no TRAIT_CONFIG_UPDATED. */
  silentRename: boolean;
  /** The talent window is open: the client itself starts to wear an imported loadout. */
  talentWindowShown: boolean;
  /** The talent window was never loaded: the first `SwitchToLoadoutByName` fails for want of data. */
  talentWindowNotLoaded: boolean;
  /** That many calls of `LoadConfig` answer Error without a reason, as after a change of specialization. */
  loadConfigErrors: number;
  /** The active configuration is reported as updated at once, long before the change is done. */
  updateEchoes: boolean;
  /** The end of the cast is told before the talents have changed: they do 0.1 s later, with TRAIT_CONFIG_UPDATED. */
  talentsLagBehindCast: boolean;
  /** The cast comes to its end, and CONFIG_COMMIT_FAILED follows half a second later. */
  commitFails: boolean;
  /** The window goes on showing the old loadout when nothing had to change. */
  selectionKeptWithoutChanges: boolean;
  /** That many calls of `ImportLoadout` answer false although the loadout is legal. */
  importFailures: number;
  /** TRAIT_CONFIG_CREATED never comes. */
  creationLost: boolean;
  /** TRAIT_CONFIG_DELETED never comes. */
  deletionLost: boolean;
  /** TRAIT_CONFIG_CREATED, and the loadout itself, come this many seconds late. */
  creationDelay: number;
  /** The server begins the cast of a change this many seconds late; until then it is asked for, and no cast shows. */
  castDelay: number;
  /** The next call of this function of `C_ClassTalents` raises a Lua error; empty for none. */
  errorIn: string;
  /** What was staged for a change that failed stays staged. */
  stagedStays: boolean;
  /** `GetTreeCurrencyInfo` leaves out the currencies of hero trees. */
  heroCurrenciesUnlisted: boolean;
  /** Spell ids of the player's own casts are secret. */
  secretCasts: boolean;
  /** A change of specialization fires no specialization event, as when the group finder makes it. */
  quietSpecializationChange: boolean;
  /** The journal says of no encounter that it is complete. */
  journalNeverComplete: boolean;
  /** `RequestRaidInfo` is never answered. */
  raidInfoLost: boolean;
  /** The client does not know its talents yet: no active configuration. */
  talentsNotLoaded: boolean;
  /** The client does not know the specialization just now. */
  specUnknown: boolean;
  /** Addons cannot make a page of settings: asking for one raises. */
  noSettings: boolean;
  /** The client knows no floor for the place. */
  noMap: boolean;
  /** Every so many calls of functions that may answer nothing, one does; 0 for never. */
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
    raidInfoLost: false,
    talentsNotLoaded: false,
    specUnknown: false,
    noSettings: false,
    noMap: false,
    answersNothing: 0,
  };
}
