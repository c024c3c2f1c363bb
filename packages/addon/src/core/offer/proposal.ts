/** What a moment wants to show, and what the popup's buttons mean there. */
import type { Snapshot } from '../talents/snapshot.ts';
import type { Offer, OfferedBuild } from './offer.ts';

/** @noSelf */
export interface Proposal {
  readonly offer: Offer;
  readonly snapshot: Snapshot;
  keepMine(): void;
  notThisVisit(): void;
  pickBoss(encounterId: number): void;
  /** The client confirmed that a build of it is worn now. */
  applied(build: OfferedBuild): void;
}

/** Looks anew whether, and what, to show: asked again when the talents changed or a fight is over. */
export type Ask = () => Proposal | undefined;
