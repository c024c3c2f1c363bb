/** What the player can do with a popup. */

export type Response =
  /** Switch to the build at this position of the offer, counted from 0. */
  | { readonly kind: 'use'; readonly index: number }
  /** Keep the talents that are worn. */
  | { readonly kind: 'keepMine' }
  /** Show no more popups until the instance is left. */
  | { readonly kind: 'notHere' }
  /** Take another boss for the next one. */
  | { readonly kind: 'pickBoss'; readonly encounterId: number }
  /** Escape or the close button. */
  | { readonly kind: 'closed' };
