/** The events that we listen to, with their payloads. Facts: client 12.1.0 (69404). */

interface WowEvents {
  /** Every loading screen; the first two say which. */
  PLAYER_ENTERING_WORLD: [isInitialLogin: boolean, isReloadingUi: boolean];
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
}

type WowEventName = keyof WowEvents;
