/** What frames need of the client around them. */
import type { EventBus } from '../events.ts';

/** @noSelf */
export interface WidgetHost {
  readonly events: EventBus;
  /** Runs an addon's code; what it raises is recorded, as the client's error window would show it. */
  run(what: string, action: () => void): void;
  /** Puts a named object into the globals. */
  setGlobal(name: string, value: unknown): void;
  getGlobal(name: string): unknown;
}
