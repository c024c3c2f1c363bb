/** What the switcher keeps of a switch under way, and how it ends. */
import type { Loadout } from '@toptalent/loadout';
import type { Slot } from '../saved/state.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import type { SwitchFailure } from './reasons.ts';
import type { SwitchState } from './switch-state.ts';

export type SwitchOutcome =
  | { readonly end: 'applied'; readonly differing: number }
  | { readonly end: 'alreadyWorn' }
  | { readonly end: 'failed'; readonly failure: SwitchFailure };

/** A loadout to be made. */
export interface Wanted {
  readonly name: string;
  readonly code: string;
  readonly loadout: Loadout;
}

/**
 * A switch under way.
 *
 * @noSelf
 */
export interface Run extends Wanted {
  state: SwitchState;
  readonly snapshot: Snapshot;
  readonly recycled?: Slot | undefined;
  /** The new loadout is kept beside the others, not written anew for the next build. */
  readonly perBuild: boolean;
  /** What the client is asked to make: what is wanted, or, when that fails, what was there before. */
  asked: Wanted;
  /** The client has accepted to make it. */
  awaited: boolean;
  /** It has still to be named, and to share its bars: the open talent window has begun to wear it by itself. */
  undressed?: boolean | undefined;
  /** Loadouts that were there before, or came since: none of them is one that is still to come. */
  readonly knownConfigIds: number[];
  readonly done: (outcome: SwitchOutcome) => void;
}
