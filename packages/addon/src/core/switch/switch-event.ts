/** The events that the state machine of a switch handles. */
import type { SwitchFailure } from './switch-failure.ts';
import type { LoadOutcome } from './port.ts';

/** What the client shows at the time of an event. */
export interface Seen {
  /** The loadout that the talent window shows as worn. */
  readonly selected: number | undefined;
  /** What is wanted is worn, and nothing is staged. */
  readonly worn: boolean;
  /** What is worn is neither what is wanted nor what was worn before the switch, and nothing is staged. */
  readonly wornInPart: boolean;
  /** Changes are staged, or the client gives a reason of its own against a change, most often that it applies one. */
  readonly pending: boolean;
  /** The player casts what may be the change of talents: its spell may be secret. */
  readonly casting: boolean;
  /** The player surely casts something else, and the client refuses changes of talents until that is over. */
  readonly castsOther: boolean;
  readonly inCombat: boolean;
  /** The recycled loadout is not in the list any more. */
  readonly recycledGone: boolean;
}

/** The events that come from the client. */
export type ClientSwitchEvent =
  | { readonly type: 'configRemoved'; readonly configId: number }
  | { readonly type: 'configCreated'; readonly configId: number }
  /** It does not say what changed, and also fires when nothing did, so the client is read. */
  | { readonly type: 'configUpdated'; readonly configId: number }
  | { readonly type: 'commitFailed'; readonly configId: number }
  | { readonly type: 'castStarted' }
  | { readonly type: 'castSucceeded' }
  | { readonly type: 'castFailed' }
  | { readonly type: 'combatStarted' }
  | { readonly type: 'combatEnded' }
  | { readonly type: 'specChanged' };

/** An event as it arrives. */
export type ToldEvent =
  | ClientSwitchEvent
  /** The time of the current phase is up. */
  | { readonly type: 'timeUp' }
  /** Answers to commands. */
  | { readonly type: 'removeRefused' }
  | { readonly type: 'createRefused'; readonly text?: string | undefined }
  | { readonly type: 'loaded'; readonly outcome: LoadOutcome; readonly text?: string | undefined }
  /** A command was not carried out: a keystone run or a match began, or the open talent window would wear what is put back. */
  | { readonly type: 'hindered'; readonly failure: SwitchFailure };

/** The events at which the client is read. */
export type LookedAtType = 'configUpdated' | 'castSucceeded' | 'timeUp' | 'loaded';

/** An event as the state machine gets it: some with what the client shows at that time. */
export type SwitchEvent =
  | Exclude<ToldEvent, { readonly type: LookedAtType }>
  | (Extract<ToldEvent, { readonly type: LookedAtType }> & Seen);
