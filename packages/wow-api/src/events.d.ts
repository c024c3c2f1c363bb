/** The events that we listen to, with their payloads. Facts: client 12.1.0 (69404). */

interface WowEvents {
  /** The files of an addon have run and its saved variables are there. */
  ADDON_LOADED: [addOnName: string, containsBindings: boolean];
  /** Every loading screen; the first two say which. */
  PLAYER_ENTERING_WORLD: [isInitialLogin: boolean, isReloadingUi: boolean];
  /** Comes before `UnitLevel` knows. */
  PLAYER_LEVEL_UP: [
    level: number,
    healthDelta: number,
    powerDelta: number,
    numNewTalents: number,
    numNewPvpTalentSlots: number,
    strengthDelta: number,
    agilityDelta: number,
    staminaDelta: number,
    intellectDelta: number,
  ];
  /** Saved variables are there, the world is not yet. */
  PLAYER_LOGIN: [];
  /** The last moment to write saved variables. */
  PLAYER_LOGOUT: [];
  /** Combat begins. */
  PLAYER_REGEN_DISABLED: [];
  /** Combat ends. */
  PLAYER_REGEN_ENABLED: [];
  /** Also for other members of the group: register for the player alone. */
  PLAYER_SPECIALIZATION_CHANGED: [unitTarget: UnitId];
  TRAIT_CONFIG_CREATED: [configInfo: C_Traits.TraitConfigInfo];
  TRAIT_CONFIG_UPDATED: [configID: number];
  TRAIT_CONFIG_DELETED: [configID: number];
  /** The client refused to apply staged changes. */
  CONFIG_COMMIT_FAILED: [configID: number];
  TRAIT_TREE_CHANGED: [treeID: number];
  UNIT_SPELLCAST_START: [
    unitTarget: UnitId,
    castGUID: MaybeSecret<string>,
    spellID: MaybeSecret<number>,
    castBarID?: number | undefined,
  ];
  UNIT_SPELLCAST_SUCCEEDED: [
    unitTarget: UnitId,
    castGUID: MaybeSecret<string>,
    spellID: MaybeSecret<number>,
    castBarID?: number | undefined,
  ];
  UNIT_SPELLCAST_FAILED: [
    unitTarget: UnitId,
    castGUID: MaybeSecret<string>,
    spellID: MaybeSecret<number>,
    castBarID?: number | undefined,
  ];
  UNIT_SPELLCAST_INTERRUPTED: [
    unitTarget: UnitId,
    castGUID: MaybeSecret<string>,
    spellID: MaybeSecret<number>,
    interruptedBy: MaybeSecret<string>,
    castBarID?: number | undefined,
  ];
  /** The payload may be secret in an instance: it is declared opaque and never read. */
  READY_CHECK: [initiatorName: Secret, readyCheckTimeLeft: Secret];
  /** A boss fight begins; `encounterID` is Warcraft Logs' id as well. */
  ENCOUNTER_START: [encounterID: number, encounterName: string, difficultyID: number, groupSize: number];
  /** A boss fight is over; `success` 1 for a kill, 0 for a wipe. */
  ENCOUNTER_END: [
    encounterID: number,
    encounterName: string,
    difficultyID: number,
    groupSize: number,
    success: number,
    encounterUnitStatus: unknown,
  ];
  BOSS_KILL: [encounterID: number, encounterName: string];
  /** The raid locks are there, asked for by `RequestRaidInfo`. */
  UPDATE_INSTANCE_INFO: [];
  /** Raid or dungeon difficulty of the instance one stands in changed. */
  PLAYER_DIFFICULTY_CHANGED: [];
  /** Another zone or wing, also without a loading screen. */
  ZONE_CHANGED_NEW_AREA: [];
  CHALLENGE_MODE_KEYSTONE_SLOTTED: [keystoneID: number];
  /** The run begins: talents are fixed from here. */
  CHALLENGE_MODE_START: [mapID: number];
  CHALLENGE_MODE_RESET: [mapID: number];
  CHALLENGE_MODE_COMPLETED: [];
}

type WowEventName = keyof WowEvents;
