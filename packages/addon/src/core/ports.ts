/** All ports together: everything that the core knows of the client. */
import type { Journal, Lockouts } from './boss/port.ts';
import type { Chat } from './chat/port.ts';
import type { Signals } from './events/port.ts';
import type { Keystones, Surroundings } from './place/port.ts';
import type { PopupView } from './popup/port.ts';
import type { Store } from './saved/port.ts';
import type { Situation } from './situation/port.ts';
import type { Errors, Loadouts } from './switch/port.ts';
import type { Talents } from './talents/port.ts';
import type { Clock } from './time/port.ts';

export interface Ports {
  readonly talents: Talents;
  readonly loadouts: Loadouts;
  readonly situation: Situation;
  readonly surroundings: Surroundings;
  readonly journal: Journal;
  readonly lockouts: Lockouts;
  readonly keystones: Keystones;
  readonly errors: Errors;
  readonly clock: Clock;
  readonly store: Store;
  readonly chat: Chat;
  readonly signals: Signals;
  readonly popup: PopupView;
}
