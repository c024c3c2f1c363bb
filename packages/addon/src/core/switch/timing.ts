/** How long each phase of a switch may take, in seconds, and how often it is tried. */

/** The spell whose cast changes the talents (COMMIT_COMBAT_TRAIT_CONFIG_CHANGES_SPELL_ID in client 12.1.0). */
export const changeTalentsSpellId = 384_255;

export const timing = {
  /** TRAIT_CONFIG_DELETED after DeleteConfig. */
  remove: 2,
  /** TRAIT_CONFIG_CREATED after ImportLoadout. */
  create: 5,
  /** Between tries to put our slot back, if the client refuses that too. */
  putBackRetry: 2,
  putBackTries: 4,
  /** TRAIT_CONFIG_UPDATED refreshes the talent window's list of loadouts; if none comes, we go on after this. */
  settle: 0.5,
  /** From a switch by name to the check whether it worked. */
  verify: 0.5,
  switchTries: 6,
  /** Right after a specialization change the client refuses for some seconds, without a reason. */
  loadRetry: 4,
  loadTries: 5,
  /** A TRAIT_CONFIG_UPDATED that comes sooner is an echo, not the confirmation. */
  echo: 2,
  /** The cast takes about 5 s. After this, something has gone wrong. */
  watchdog: 30,
} as const;
