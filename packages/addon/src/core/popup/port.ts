/** The port to the popup, and what its buttons call. */
import type { Offer } from '../offer/offer.ts';

/**
 * What the player can click in the popup.
 *
 * @noSelf
 */
export interface PopupHandlers {
  /** Use the build at that 0-based position of the offer. */
  use(index: number): void;
  /** General builds: until spec, worn build or data change. A boss or a dungeon: for that one, this visit. */
  keepMine(): void;
  /** No popup by itself until the instance is left. Only for an offer with `canDismissVisit`. */
  notThisVisit(): void;
  /** A boss out of `otherBosses`: the popup shows again with its build, and the pick holds until that boss dies. */
  pickBoss(encounterId: number): void;
  /** Escape or the close button: nothing is remembered. */
  closed(): void;
  /** Names of the talents that using that build would give and take. */
  difference(index: number): { readonly gained: readonly string[]; readonly lost: readonly string[] };
}

/** @noSelf */
export interface PopupView {
  /** Makes what the first popup needs. */
  prepare(): void;
  show(offer: Offer, handlers: PopupHandlers): void;
  /** Closes without telling the handlers. */
  hide(): void;
  isShown(): boolean;
}
