/** The events that the state machine of a switch handles. */
import type { SwitchFailure } from './switch-failure.ts';
import type { LoadOutcome } from './port.ts';

/** What the client shows at the time of an event. */
export interface Seen {
  /** Uptime in seconds. */
  readonly at: number;
  /** The loadout that the talent window shows as worn. */
  readonly selected: number | undefined;
  /** What is wanted is worn, and nothing is staged. */
  readonly worn: boolean;
  /** What is wanted is staged: the server was asked for it, and has not begun the cast yet. */
  readonly staged: boolean;
  /** The player casts something. Its spell may be secret. */
  readonly casting: boolean;
  /** The recycled loadout is not in the list any more. */
  readonly recycledGone: boolean;
}

/** The events that come from the client. */
export type ClientSwitchEvent =
  | { readonly type: 'configRemoved'; readonly configId: number }
  | { readonly type: 'configCreated'; readonly configId: number }
  | { readonly type: 'configUpdated'; readonly configId: number; readonly at: number }
  | { readonly type: 'commitFailed'; readonly configId: number }
  | { readonly type: 'castStarted'; readonly at: number }
  | { readonly type: 'castSucceeded' }
  | { readonly type: 'castFailed' }
  | { readonly type: 'combatStarted' }
  | { readonly type: 'combatEnded' }
  | { readonly type: 'specChanged' };

export type SwitchEvent =
  | Exclude<ClientSwitchEvent, { readonly type: 'configUpdated' }>
  | ({ readonly type: 'configUpdated'; readonly configId: number } & Seen)
  /** The time of the current phase is up. */
  | ({ readonly type: 'timeUp' } & Seen)
  /** Answers to commands. */
  | { readonly type: 'removeRefused' }
  | { readonly type: 'createRefused'; readonly text?: string | undefined }
  | {
      readonly type: 'loaded';
      readonly outcome: LoadOutcome;
      readonly text?: string | undefined;
      readonly at: number;
    }
  /** A command was not carried out: a keystone run or a match began, or the open talent window would wear what is put back. */
  | { readonly type: 'hindered'; readonly failure: SwitchFailure };
