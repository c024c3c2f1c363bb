/** The port to the popup. */
import type { Offer } from '../offer/offer.ts';
import type { Response } from './response.ts';
import type { TalentChanges } from '../talents/talent-changes.ts';

/**
 * What the popup tells of the player, and asks while it draws an offer.
 *
 * @noSelf
 */
export interface PopupListener {
  respond(response: Response): void;
  /** The client had closed the popup, as it does when a cinematic begins, and it shows again. */
  cameBack(): void;
  /** The pointer is on a build. */
  pointedAt(): void;
  /** The talents that the build at this position of the offer, counted from 0, gives and takes. */
  changes(index: number): TalentChanges;
}

/** @noSelf */
export interface PopupView {
  show(offer: Offer, listener: PopupListener): void;
  /** Closes without telling the listener. */
  hide(): void;
  isShown(): boolean;
}
