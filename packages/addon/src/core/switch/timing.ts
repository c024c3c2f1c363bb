/** How long each phase of a switch may take, in seconds, and how often it is tried. */

/** The spell whose cast changes the talents (COMMIT_COMBAT_TRAIT_CONFIG_CHANGES_SPELL_ID in client 12.1.0). */
export const changeTalentsSpellId = 384_255;

export const timing = {
  /** From a request, or from the last sign that it is carried out, until we give up. A slow server takes 20 s. */
  giveUp: 30,
  /** From DeleteConfig to the first look at the list, because TRAIT_CONFIG_DELETED does not always fire. */
  removeLook: 2,
  /** From ImportLoadout to the first look at the list, because TRAIT_CONFIG_CREATED does not always fire. */
  createLook: 5,
  /** Between tries to put our slot back, if the client refuses that too. */
  putBackRetry: 2,
  putBackTries: 4,
  /** TRAIT_CONFIG_UPDATED refreshes the talent window's list of loadouts; if none comes, we go on after this. */
  settle: 0.5,
  /** Between looks whether another cast of the player is over, and how many looks there are. */
  castLook: 1,
  castLooks: 20,
  /** From a switch by name to the check whether it worked. */
  verify: 0.5,
  /** Right after a specialization change the client refuses for some seconds, without a reason. */
  loadRetry: 4,
  loadTries: 5,
  /** From the end of the cast to the check whether only some talents could be set: they may change a little later. */
  landingLook: 3,
} as const;
