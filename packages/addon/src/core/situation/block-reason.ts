/** Why talents cannot be changed at the moment: a closed list. */

/** Situations in which the client refuses to change talents, or fails halfway. */
export type BlockReason =
  | { readonly reason: 'inCombat' }
  | { readonly reason: 'mythicPlus' }
  | { readonly reason: 'pvpMatch' }
  | { readonly reason: 'encounter' }
  | { readonly reason: 'dead' }
  | { readonly reason: 'casting' }
  | { readonly reason: 'onTaxi' }
  | { readonly reason: 'inVehicle' }
  /** The builds spend the points of the maximum level. */
  | { readonly reason: 'belowMaxLevel' }
  /** `C_ClassTalents.CanEditTalents` said no; `text` is its own localized reason. */
  | { readonly reason: 'client'; readonly text?: string | undefined };
