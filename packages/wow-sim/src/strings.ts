/** The client's own localized texts that the simulated client puts into globals, in English. */
export const clientStrings = {
  GENERAL: 'General',
  ERR_TALENT_FAILED_IN_COMBAT: "You can't change talents in combat",
  ERR_TALENT_FAILED_IN_MYTHIC_PLUS: "You can't change talents during a Mythic+ run",
  ERR_TALENT_FAILED_IN_PVP_MATCH: "You can't change talents once the match has started",
  ERR_TALENT_FAILED_COMMIT_IN_PROGRESS: 'Talents are already being changed',
  ERR_TALENT_FAILED_NO_DATA: 'No talent data',
  ERR_TALENT_FAILED_INVALID_CONFIG: 'Failed to find the specified loadout',
  ERR_TALENT_FAILED_UNSPENT_TALENT_POINTS: 'You must spend all available talent points',
  TALENT_FRAME_NEW_LOADOUT_DISABLED_TOOLTIP:
    'No more loadouts can be saved. Delete one of any specialization.',
  ERR_PLAYER_DEAD: "You can't do that when you're dead.",
  SPELL_FAILED_SPELL_IN_PROGRESS: 'Another action is in progress',
  SPELL_FAILED_NOT_ON_TAXI: 'You are in flight',
  SPELL_FAILED_INTERRUPTED: 'Interrupted',
  LOADOUT_ERROR_IMPORT_FAILED: 'The loadout could not be imported',
  LOADOUT_ERROR_BAD_STRING: 'The text is not a loadout',
  ERR_NOT_IN_COMBAT: "You can't do that while in combat",
  OKAY: 'Okay',
  CANCEL: 'Cancel',
  CLOSE: 'Close',
} as const;
