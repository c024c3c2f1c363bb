/** The port to the popup. */
import type { Offer } from '../offer/offer.ts';
import type { Response } from '../response/response.ts';

/** Names of the talents that a build would give and take. */
export interface TalentChanges {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/**
 * What the popup tells of the player.
 *
 * @noSelf
 */
export interface PopupListener {
  respond(response: Response): void;
  /** The client had closed the popup, as it does when a cinematic begins, and it shows again. */
  cameBack(): void;
  /** The pointer is on the build at this position of the offer, counted from 0. */
  pointedAt(index: number): TalentChanges;
}

/** @noSelf */
export interface PopupView {
  show(offer: Offer, listener: PopupListener): void;
  /** Closes without telling the listener. */
  hide(): void;
  isShown(): boolean;
}
