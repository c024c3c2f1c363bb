/** How long each step of a switch may take, from what addons saw the client do (11.x and 12.x). In seconds, or tries. */

/** The client's spell "changing talents": its cast is the change (12.1.0, COMMIT_COMBAT_TRAIT_CONFIG_CHANGES_SPELL_ID). */
export const changeTalentsSpellId = 384_255;

export const timing = {
  /** TRAIT_CONFIG_DELETED after DeleteConfig. */
  remove: 2,
  /** TRAIT_CONFIG_CREATED after ImportLoadout. */
  create: 5,
  /** Between tries to put back what was deleted, when the client refuses that too. */
  putBackRetry: 2,
  putBackTries: 4,
  /** The talent window's cache of loadouts is refreshed by TRAIT_CONFIG_UPDATED; when none comes, go on after this. */
  settle: 0.5,
  /** Between a switch by name and the look whether it took. */
  verify: 0.5,
  switchTries: 6,
  /** Right after a specialization change the client refuses without a reason, for some seconds. */
  loadRetry: 4,
  loadTries: 5,
  /** A TRAIT_CONFIG_UPDATED that comes sooner is an echo, not the confirmation. */
  echo: 2,
  /** The cast takes about 5 s; after this something is wrong. */
  watchdog: 30,
} as const;
