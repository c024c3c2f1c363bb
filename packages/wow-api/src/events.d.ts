/** The events that we listen to, with their payloads. Facts: client 12.1.0 (69404). */

interface WowEvents {
  /** An addon's files have run and its saved variables are loaded. */
  ADDON_LOADED: [addOnName: string, containsBindings: boolean];
  /** After every loading screen; the first two arguments tell a login and a /reload apart. */
  PLAYER_ENTERING_WORLD: [isInitialLogin: boolean, isReloadingUi: boolean];
  /** Fires before `UnitLevel` returns the new level. */
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
  /** Saved variables are loaded, the world is not. */
  PLAYER_LOGIN: [];
  /** The last moment to write saved variables. */
  PLAYER_LOGOUT: [];
  /** The player was resurrected, or released their spirit. */
  PLAYER_ALIVE: [];
  /** The player was a ghost and is alive again: at their corpse, at a spirit healer, or by entering the instance. */
  PLAYER_UNGHOST: [];
  /** The player controls the character again, as after a flight. */
  PLAYER_CONTROL_GAINED: [];
  /** Combat begins. */
  PLAYER_REGEN_DISABLED: [];
  /** Combat ends. */
  PLAYER_REGEN_ENABLED: [];
  /** Also fires for other group members; register it for `player`. */
  PLAYER_SPECIALIZATION_CHANGED: [unitTarget: UnitId];
  /** The client has the talents of the new specialization, which may be seconds after PLAYER_SPECIALIZATION_CHANGED. */
  ACTIVE_PLAYER_SPECIALIZATION_CHANGED: [];
  /** The list of saved loadouts changed, or is there now. */
  TRAIT_CONFIG_LIST_UPDATED: [];
  TRAIT_CONFIG_CREATED: [configInfo: C_Traits.TraitConfigInfo];
  TRAIT_CONFIG_UPDATED: [configID: number];
  TRAIT_CONFIG_DELETED: [configID: number];
  /** The client refused to apply staged changes. */
  CONFIG_COMMIT_FAILED: [configID: number];
  /** The handle of what is worn changed, as after a specialization change. */
  ACTIVE_COMBAT_CONFIG_CHANGED: [configID: number];
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
  READY_CHECK_FINISHED: [preempted: boolean];
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
  /** The raid lockouts that `RequestRaidInfo` asked for are loaded. */
  UPDATE_INSTANCE_INFO: [];
  /** The raid or dungeon difficulty of the player's instance changed. */
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
