/** The ports of a switch: saved loadouts that can be changed, and the catching of Lua errors. */
import type { ImportEntry } from './import-entries.ts';

/** What `C_ClassTalents.LoadConfig` did. `staged`: ready, but not applied. */
export type LoadOutcome = 'refused' | 'unchanged' | 'inProgress' | 'staged';

/** A loadout to be made, as `C_ClassTalents.ImportLoadout` takes it. */
interface NewLoadout {
  readonly activeConfigId: number;
  readonly entries: readonly ImportEntry[];
  readonly name: string;
  readonly code: string;
}

/**
 * The saved loadouts, and what can be done with them. The client confirms each change later, by an event.
 *
 * @noSelf
 */
export interface Loadouts {
  /** False at the limit of saved loadouts. */
  canCreate(): boolean;
  /** Asks for a new loadout. `text` is the client's own reason for a refusal. */
  create(wanted: NewLoadout): { readonly accepted: boolean; readonly text?: string | undefined };
  /** The talent window is open: it wears a new loadout by itself. */
  windowShown(): boolean;
  /** Asks for a loadout to be deleted; false if refused. */
  remove(configId: number): boolean;
  rename(configId: number, name: string): void;
  shareActionBars(configId: number): void;
  /** Loads the talent window's addon, whose code switches by name. */
  loadTalentWindow(): void;
  /** Asks to wear a loadout as the talent window does. Whether that worked shows later. */
  switchByName(name: string): void;
  /** Asks to wear a loadout, by its handle. */
  load(configId: number): { readonly outcome: LoadOutcome; readonly text?: string | undefined };
  /** Drops what is staged. */
  rollBack(activeConfigId: number): void;
  /** Applies what is staged as this loadout; false if refused. */
  commit(configId: number): boolean;
  /** Tells the client that Blizzard's starter build is not worn any more. */
  clearStarterBuild(): void;
  /** The loadout that the talent window shows as worn; undefined for the unnamed Default Loadout. */
  selected(specId: number): number | undefined;
  /** Tells the client which loadout is worn. Only after a successful change. */
  select(specId: number, configId: number): void;
}

/** @noSelf */
export interface Errors {
  /** Runs an action; false if it raised a Lua error, which the client then reports like any other. */
  attempt(action: () => void): boolean;
}
