/** How long each phase of a switch may take, in seconds, and how often it is tried. */

/** The spell whose cast changes the talents (COMMIT_COMBAT_TRAIT_CONFIG_CHANGES_SPELL_ID in client 12.1.0). */
export const changeTalentsSpellId = 384_255;

export const timing = {
  /** After a request, and after the last sign that it is carried out, we give up. A slow server takes 20 s. */
  giveUp: 30,
  /** TRAIT_CONFIG_DELETED does not always fire: from DeleteConfig to the first look at the list. */
  removeLook: 2,
  /** Neither does TRAIT_CONFIG_CREATED: from ImportLoadout to the first look at the list. */
  createLook: 5,
  /** Between tries to put our slot back, if the client refuses that too. */
  putBackRetry: 2,
  putBackTries: 4,
  /** TRAIT_CONFIG_UPDATED refreshes the talent window's list of loadouts; if none comes, we go on after this. */
  settle: 0.5,
  /** From a switch by name to the check whether it worked. */
  verify: 0.5,
  /** Right after a specialization change the client refuses for some seconds, without a reason. */
  loadRetry: 4,
  loadTries: 5,
  /** The talents may change some time after the cast: from its end to the check whether only some could be set. */
  landingLook: 3,
} as const;
