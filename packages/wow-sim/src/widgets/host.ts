/** What frames need of the client around them. */
import type { EventBus } from '../events.ts';
import type { SimRegion } from './region.ts';

/** @noSelf */
export interface WidgetHost {
  readonly events: EventBus;
  /** Runs an addon's code; an error that it raises is recorded. */
  run(what: string, action: () => void): void;
  /** Puts a named object into the globals. */
  setGlobal(name: string, value: unknown): void;
  getGlobal(name: string): unknown;
  /** The menu that is open; only one at a time. */
  openMenu?: SimRegion | undefined;
  /** The client's language, which decides the heights of fonts. */
  readonly locale: string;
  /** What an icon shows: a talent's or a specialization's name; empty for an icon of the real client. */
  nameOfIcon(icon: number): string;
  /** Undefined for an unknown spell. */
  nameOfSpell(spellId: number): string | undefined;
}
