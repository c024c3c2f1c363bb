/** A switch under way: what is wanted, and what the client was asked for. */
import type { BuildLabel } from './build-label.ts';
import type { Offer } from '../offer/offer.ts';
import type { Slot } from '../saved/state.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import type { Loadout } from '@toptalent/loadout';
import type { SwitchFailure } from './switch-failure.ts';
import type { SwitchState } from './switch-state.ts';

/** What the player wants to wear. */
export interface SwitchRequest {
  readonly code: string;
  /** The saved loadout that is meant, if several have these talents. */
  readonly configId?: number | undefined;
  /** What the build is called in chat and in the list of loadouts. */
  readonly label: BuildLabel;
  /** The popup in which the player clicked, and the build's position there. */
  readonly clicked?: { readonly offer: Offer; readonly index: number } | undefined;
}

export type SwitchOutcome =
  /** `differing`: points that could not be set. */
  | { readonly end: 'applied'; readonly differing: number }
  | { readonly end: 'alreadyWorn' }
  | { readonly end: 'failed'; readonly failure: SwitchFailure };

/** A loadout to be made. */
export interface Wanted {
  readonly name: string;
  readonly code: string;
  readonly loadout: Loadout;
}

export interface Run {
  /** Undefined while our slot is put back: nobody asked for that. */
  readonly request?: SwitchRequest | undefined;
  state: SwitchState;
  readonly snapshot: Snapshot;
  readonly wanted: Wanted;
  /** What the client is asked to make: what is wanted or, if that failed, what was there before. */
  asked: Wanted;
  readonly recycled?: Slot | undefined;
  /** The new loadout is kept beside the others, not written anew for the next build. */
  readonly perBuild: boolean;
  /** The client was asked for a new loadout and has not refused. */
  awaitsLoadout: boolean;
  /** Naming the loadout and sharing its bars had to wait for the end of the cast that the open talent window began by itself. */
  needsSetUp: boolean;
  /** Loadouts that existed before the run or were found during it, so that none of them is the awaited one. */
  readonly knownConfigIds: number[];
}
