/** The moments at which the addon may offer builds, each with what it knows. */
import type { BuildTarget } from '../data/build-target.ts';

/** A moment that also answers the ready check that is on. */
interface MayAnswerReadyCheck {
  readonly readyCheckOn?: boolean | undefined;
}

export type Moment =
  /** The player logged in or reloaded the interface, or reached a level at which builds are offered. */
  | ({ readonly kind: 'login' } & MayAnswerReadyCheck)
  | ({ readonly kind: 'specializationChanged' } & MayAnswerReadyCheck)
  | { readonly kind: 'readyCheck' }
  /** A raid boss died a few seconds ago. */
  | { readonly kind: 'bossKilled' }
  | { readonly kind: 'enteredDungeon' }
  /** A key was put into the font, or the player reached another part of the instance: its dungeon may be known better now. */
  | { readonly kind: 'dungeonChanged' }
  /** The player left an instance for which they had changed talents. */
  | { readonly kind: 'leftInstance' }
  /** The player or another addon asked for these builds. */
  | { readonly kind: 'askedForBuilds'; readonly targets: readonly BuildTarget[] }
  /** The player asked for the next boss, or picked one in the popup. */
  | { readonly kind: 'askedForNextBoss' }
  /** The player wants to see the popup, to set its size and place. */
  | { readonly kind: 'preview' };

/** The moments that come after a loading screen or a specialization change, once the client has settled. */
export type Arrival = Extract<
  Moment,
  { readonly kind: 'login' | 'specializationChanged' | 'enteredDungeon' | 'dungeonChanged' | 'leftInstance' }
>;

export function isArrival(moment: Moment): moment is Arrival {
  switch (moment.kind) {
    case 'login':
    case 'specializationChanged':
    case 'enteredDungeon':
    case 'dungeonChanged':
    case 'leftInstance':
      return true;
    default:
      return false;
  }
}

/** Whether the player or another addon asked. Then it does not count what the player dismissed or refused before. */
export function isAsked(moment: Moment): boolean {
  return moment.kind === 'askedForBuilds' || moment.kind === 'askedForNextBoss' || moment.kind === 'preview';
}

/** Whether the answer depends on the place where the player is, so that it waits while a ghost runs back to its instance. */
export function isAboutPlace(moment: Moment): boolean {
  return moment.kind !== 'askedForBuilds' && moment.kind !== 'preview';
}
