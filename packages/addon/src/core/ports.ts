/** The ports: all that the core knows of the client. Adapters in `src/client` and `src/ui` implement them and decide nothing. */
import type { TalentTree } from '@toptalent/loadout';
import type { SavedLoadout, WornNode } from './talents/client-talents.ts';
import type { Offer } from './offer/offer.ts';
import type { Message } from './message.ts';
import type { AccountState, CharacterState } from './saved/state.ts';
import type { BlockReason } from './switch/reasons.ts';
import type { JournalBoss, KeystoneDungeon, Whereabouts } from './place/whereabouts.ts';
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
  /** The class tree as the current specialization sees it, and its 16 bytes of hash; undefined until talents are loaded. */
  tree(
    configId: number,
    specId: number,
  ): { readonly tree: TalentTree; readonly hash: readonly number[] } | undefined;
  /** The bought nodes among those given, staged changes included; undefined when the client does not tell of them all. */
  worn(configId: number, nodeIds: readonly number[]): readonly WornNode[] | undefined;
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
  /** The talent window is open: it would wear a new loadout by itself. */
  windowShown(): boolean;
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

/**
 * What the player is in the middle of.
 *
 * @noSelf
 */
export interface Situation {
  inCombat(): boolean;
  /** A boss fight is on, though the player may be dead or out of combat. */
  inEncounter(): boolean;
  /** Why talents cannot be changed just now; undefined when they can. */
  blocked(): BlockReason | undefined;
  /** Dead or a ghost. */
  dead(): boolean;
  /** Casting or channelling anything at all. */
  casting(): boolean;
  belowMaxLevel(): boolean;
}

/** @noSelf */
interface Errors {
  /** Runs it; false when it raised a Lua error, which the client then tells as it tells any. */
  attempt(action: () => void): boolean;
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

/**
 * Where the player is. None of it is ever secret.
 *
 * @noSelf
 */
export interface Surroundings {
  where(): Whereabouts;
  /** The floor (`C_Map` id) the player is on. */
  floor(): number | undefined;
  /** Localized; empty where the zone has no parts. */
  subZone(): string;
}

/**
 * The game's own book of bosses.
 *
 * @noSelf
 */
export interface Journal {
  /** The bosses of an instance in the journal's order; empty for an instance it does not have. */
  bosses(instanceId: number): readonly JournalBoss[];
  /** Localized name; undefined when the journal does not know the boss. */
  bossName(journalId: number): string | undefined;
  /** Whether the instance one stands in shows it as defeated. */
  isDefeated(journalId: number): boolean;
  /** Journal ids of the bosses that a floor's map shows. */
  bossesOnFloor(floorId: number): readonly number[];
}

/**
 * What the player's character has killed since the reset.
 *
 * @noSelf
 */
export interface Lockouts {
  /** Whether the player's own lock has a boss as defeated. It may lag, and this raid may still have the boss. */
  isDefeated(instanceId: number, encounterId: number, difficultyId: number): boolean;
  /** Asks for fresh locks; they come with the signal `locksKnown`. */
  request(): void;
  /** Seconds until this instance's lock runs out: the player's lock, extended or not, else the weekly reset. */
  secondsToReset(instanceName: string, difficultyId: number): number;
  /** Localized names of a raid finder wing's bosses; empty when the client does not tell. */
  wingBosses(lfgDungeonId: number): readonly string[];
}

/**
 * Keystone dungeons, by challenge mode id.
 *
 * @noSelf
 */
export interface Keystones {
  /** The season's dungeons; empty until the client has them. */
  season(): readonly number[];
  /** A dungeon's localized name and its instance's map id; undefined for an unknown one. */
  dungeon(challengeModeId: number): KeystoneDungeon | undefined;
  /** Of the run that is on. */
  active(): number | undefined;
  /** In the font. */
  slotted(): number | undefined;
  /** In the player's bag. */
  owned(): number | undefined;
  /** Names of what the group is listed for, localized: each holds a dungeon's name. */
  listedNames(): readonly string[];
}

/**
 * Groups of events that are listened to only while they matter. `raid`: ready checks, pulls, kills, locks; `dungeon`: keys and
 * wings.
 */
export type SignalGroup = 'combat' | 'talents' | 'switch' | 'raid' | 'dungeon';

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
  /** General builds: until spec, worn build or data change. A boss or a dungeon: for that one, this visit. */
  keepMine(): void;
  /** No popup by itself until the instance is left. Only for an offer with `canDismissVisit`. */
  notThisVisit(): void;
  /** A boss out of `otherBosses`: the popup shows again with its build, and the pick holds until that boss dies. */
  pickBoss(encounterId: number): void;
  /** Escape or the close button: nothing is remembered. */
  closed(): void;
  /** Names of the talents that using that build would give and take. */
  difference(index: number): { readonly gained: readonly string[]; readonly lost: readonly string[] };
}

/** @noSelf */
export interface PopupView {
  /** Makes what the first popup needs. */
  prepare(): void;
  show(offer: Offer, handlers: PopupHandlers): void;
  /** Closes without telling the handlers. */
  hide(): void;
  isShown(): boolean;
}

/**
 * Windows that a command opens.
 *
 * @noSelf
 */
export interface Panels {
  openSettings(): void;
  openBuilds(): void;
}

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
