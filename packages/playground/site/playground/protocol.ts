/** What the page and the worker with the Lua machine say to each other. */
import type { View } from '../../sim/view.ts';
import type { Action } from '../../sim/action.ts';
import type { OwnSpecializations } from './game.ts';
import type { Session, Step } from './link.ts';

/** From the page. */
export type Order =
  /** Starts a session, and does its steps at once; or opens its story at the beginning. */
  | { readonly kind: 'start'; readonly session: Session }
  /** Does one thing. */
  | { readonly kind: 'act'; readonly action: Action }
  /** Lets time stand still, or pass again. */
  | { readonly kind: 'pause'; readonly paused: boolean }
  /** Plays on to the end of the story's next step. */
  | { readonly kind: 'nextStep' };

/** From the worker. */
export type Report =
  /** The Lua machine is there. `own`: see `PlayState`. */
  | {
      readonly kind: 'ready';
      readonly stories: readonly string[];
      readonly own: OwnSpecializations | undefined;
    }
  /** What to show. `fresh` is true for the first view of a session or story: what was logged before is gone. */
  | { readonly kind: 'view'; readonly view: View; readonly fresh: boolean; readonly steps: readonly Step[] }
  /** Something cannot be done, in words for the visitor. */
  | { readonly kind: 'refused'; readonly why: string }
  /** The machine cannot go on, in words for the visitor. */
  | { readonly kind: 'broken'; readonly why: string };
