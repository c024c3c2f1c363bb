/** The ports: all that the core knows of the client. Adapters in `src/client` and `src/ui` implement them and decide nothing. */
import type { ClientTree, SavedLoadout, WornNode } from './talents/client-talents.ts';
import type { Offer } from './offer/offer.ts';
import type { Message } from './message.ts';
import type { AccountState, CharacterState } from './saved/state.ts';
import type { BlockReason } from './switch/reasons.ts';
import type { ImportEntry } from './switch/import-entries.ts';

/**
 * What the player's talents are, read only.
 *
 * @noSelf
 */
export interface Talents {
  /** The current specialization; undefined while the client does not know yet, or for a character without one. */
  specId(): number | undefined;
  /** Localized name of the current specialization. */
  specName(): string | undefined;
  /** Handle of what is worn; undefined until talents are loaded. */
  activeConfigId(): number | undefined;
  /** Every node of the class tree as the current specialization sees it; undefined until talents are loaded. */
  tree(configId: number, specId: number): ClientTree | undefined;
  /** The bought nodes among those given, staged changes included. */
  worn(configId: number, nodeIds: readonly number[]): readonly WornNode[];
  /** The saved loadouts of a specialization, in the client's order. */
  saved(specId: number): readonly SavedLoadout[];
  /** A configuration's import string; empty when it is not loaded. */
  code(configId: number): string;
  hasStagedChanges(configId: number): boolean;
  /** The version of import strings that this client reads. */
  serializationVersion(): number;
  heroTreeName(configId: number, subTreeId: number): string | undefined;
  /** Localized name of an entry's talent. */
  talentName(configId: number, entryId: number): string | undefined;
}

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
  /** Asks for a loadout to be deleted; false when refused. */
  remove(configId: number): boolean;
  rename(configId: number, name: string): void;
  shareActionBars(configId: number): void;
  /** Makes the talent window's own code ready to switch by name. */
  prepare(): void;
  /** Wears a loadout as the talent window would; says nothing about its success. */
  switchByName(name: string): void;
  /** Wears a loadout by its handle. */
  load(configId: number): { readonly outcome: LoadOutcome; readonly text?: string | undefined };
  /** Applies what is staged as a loadout; false when refused. */
  commit(configId: number): boolean;
  /** Blizzard's starter build is not worn any more. */
  clearStarterBuild(): void;
  /** The loadout that the talent window shows as worn; undefined for the un-named one. */
  selected(specId: number): number | undefined;
  /** Tells the client which loadout is worn. Only after a change succeeded. */
  select(specId: number, configId: number): void;
}

/**
 * What the player is in the middle of.
 *
 * @noSelf
 */
export interface Situation {
  inCombat(): boolean;
  /** Why talents cannot be changed just now; undefined when they can. */
  blocked(): BlockReason | undefined;
  /** Casting or channelling anything at all. */
  casting(): boolean;
  belowMaxLevel(): boolean;
}

/** @noSelf */
export interface Clock {
  /** Epoch seconds, UTC. */
  now(): number;
  /** Seconds, rising, with fractions. */
  uptime(): number;
  after(seconds: number, callback: () => void): void;
}

/**
 * Saved variables, opened once they are loaded; the tables are live.
 *
 * @noSelf
 */
export interface Store {
  /** True when what was saved could not be read and was replaced by defaults. */
  open(): { readonly replaced: boolean };
  account(): AccountState;
  character(): CharacterState;
}

/** @noSelf */
export interface Chat {
  say(message: Message): void;
}

/** Groups of events that are listened to only while they matter. */
export type SignalGroup = 'combat' | 'talents' | 'switch';

/** @noSelf */
export interface Signals {
  watch(group: SignalGroup, on: boolean): void;
}

/**
 * What the player can click in the popup.
 *
 * @noSelf
 */
export interface PopupHandlers {
  /** Use the build at that 0-based position of the offer. */
  use(index: number): void;
  keepMine(): void;
  /** Escape or the close button: nothing is remembered. */
  closed(): void;
  /** Names of the talents that using that build would give and take. */
  difference(index: number): { readonly gained: readonly string[]; readonly lost: readonly string[] };
}

/** @noSelf */
export interface PopupView {
  show(offer: Offer, handlers: PopupHandlers): void;
  /** Closes without telling the handlers. */
  hide(): void;
  isShown(): boolean;
}

export interface Ports {
  readonly talents: Talents;
  readonly loadouts: Loadouts;
  readonly situation: Situation;
  readonly clock: Clock;
  readonly store: Store;
  readonly chat: Chat;
  readonly signals: Signals;
  readonly popup: PopupView;
}
