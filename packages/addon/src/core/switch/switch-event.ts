/** What the machine is told: what the client does, what the player does, the time, and answers to its commands. */
import type { LoadOutcome } from './port.ts';

export type SwitchEvent =
  | { readonly type: 'begin' }
  | { readonly type: 'configRemoved'; readonly configId: number }
  | { readonly type: 'configCreated'; readonly configId: number }
  | {
      readonly type: 'configUpdated';
      readonly configId: number;
      readonly at: number;
      /** The player casts something; what, may be secret. */
      readonly casting?: boolean | undefined;
      /** What is wanted is staged. */
      readonly staged?: boolean | undefined;
    }
  | { readonly type: 'commitFailed'; readonly configId: number }
  | { readonly type: 'castStarted'; readonly at: number }
  | { readonly type: 'castSucceeded' }
  | { readonly type: 'castFailed' }
  | { readonly type: 'combatStarted' }
  | { readonly type: 'combatEnded' }
  | { readonly type: 'specChanged' }
  /** The time of the current phase is up. `worn`: what is worn now is what is wanted, and nothing is staged. */
  | {
      readonly type: 'timeUp';
      readonly at: number;
      readonly selected: number | undefined;
      readonly worn: boolean;
      /** The player casts something; what, may be secret. */
      readonly casting: boolean;
      /** What is wanted is staged: it was asked for, and the server has not begun the cast yet. */
      readonly staged?: boolean | undefined;
      /** The recycled loadout is not in the list any more, whatever was heard of it. */
      readonly recycledGone?: boolean | undefined;
    }
  /** Answers to commands. */
  | { readonly type: 'removeRefused' }
  | { readonly type: 'createRefused'; readonly text?: string | undefined }
  | {
      readonly type: 'loaded';
      readonly outcome: LoadOutcome;
      readonly text?: string | undefined;
      readonly at: number;
    };
