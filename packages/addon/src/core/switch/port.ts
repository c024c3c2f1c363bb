/** The ports of a switch: saved loadouts that can be changed, and the catching of Lua errors. */
import type { ImportEntry } from './import-entries.ts';

/** What `C_ClassTalents.LoadConfig` did; `staged` is ready but not applied. */
export type LoadOutcome = 'refused' | 'unchanged' | 'inProgress' | 'staged';

/**
 * What can be done to saved loadouts. Every change is confirmed later by an event.
 *
 * @noSelf
 */
export interface Loadouts {
  /** False at the limit of saved loadouts. */
  canCreate(): boolean;
  /** Asks for a new loadout. `text` is the client's own reason for a refusal. */
  create(
    activeConfigId: number,
    entries: readonly ImportEntry[],
    name: string,
    code: string,
  ): { readonly accepted: boolean; readonly text?: string | undefined };
  /** The talent window is open: it would wear a new loadout by itself. */
  windowShown(): boolean;
  /** Asks for a loadout to be deleted; false when refused. */
  remove(configId: number): boolean;
  rename(configId: number, name: string): void;
  shareActionBars(configId: number): void;
  /** Loads the talent window's addon, whose code switches by name. */
  loadTalentWindow(): void;
  /** Wears a loadout as the talent window would; says nothing about its success. */
  switchByName(name: string): void;
  /** Wears a loadout by its handle. */
  load(configId: number): { readonly outcome: LoadOutcome; readonly text?: string | undefined };
  /** Drops what is staged. */
  rollBack(activeConfigId: number): void;
  /** Applies what is staged as a loadout; false when refused. */
  commit(configId: number): boolean;
  /** Blizzard's starter build is not worn any more. */
  clearStarterBuild(): void;
  /** The loadout that the talent window shows as worn; undefined for the un-named one. */
  selected(specId: number): number | undefined;
  /** Tells the client which loadout is worn. Only after a change succeeded. */
  select(specId: number, configId: number): void;
}

/** @noSelf */
export interface Errors {
  /** Runs it; false when it raised a Lua error, which the client then tells as it tells any. */
  attempt(action: () => void): boolean;
}
