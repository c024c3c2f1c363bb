/** What is saved between sessions. Plain tables: they are written to disk as they are. */
import type { PulledOn } from '../boss/question.ts';
import type { RaidMemory } from '../boss/raid-memory.ts';
import type { Visit } from '../place/visit.ts';
import { defaultSettings } from './settings.ts';
import type { Settings } from './settings.ts';

/** "Keep mine": holds while the specialization, the worn build and the data stay what they were. */
export interface Kept {
  specId: number;
  /** `canonicalKey` of the build that was worn. */
  wornKey: string;
  /** The data's `generatedAt`. */
  dataTime: number;
}

/** A loadout of our own making. It is ours only while a loadout of that id has the nodes of that code. */
export interface Slot {
  configId: number;
  name: string;
  code: string;
  /** We have asked for it to be deleted, and nothing has taken its place yet: if it is gone, it is to be put back. */
  deleted?: boolean | undefined;
  /** The talent window showed it as worn when we had it deleted. */
  selected?: boolean | undefined;
}

/** What the player wore before we changed it. */
export interface Backup {
  code: string;
  /** Epoch seconds. */
  savedAt: number;
}

/** `AzerothsTopTalentCharDB`. */
export interface CharacterState {
  version: number;
  kept?: Kept | undefined;
  /** The recycled slot, by specialization id. */
  slots: Record<number, Slot | undefined>;
  /** Our other loadouts, by specialization id: one a build, or what the client made too late. */
  loadouts: Record<number, Slot[] | undefined>;
  /** What was worn before the last change, by specialization id. */
  backups: Record<number, Backup | undefined>;
  /** What the un-named Default Loadout held before a change, by specialization id: once left, it exists nowhere else. */
  defaultBackups: Record<number, Backup | undefined>;
  /** The code that we applied last, by specialization id. */
  applied: Record<number, string | undefined>;
  raids: RaidMemory[];
  /** The visit to the raid or dungeon that the player is in; undefined outside. */
  visit?: Visit | undefined;
  /** Talents were changed for an instance, and the way back has been neither offered nor found unnecessary since. */
  changedForInstance: boolean;
}

/** What was said once, each with the data's date it was said of. */
export interface Said {
  sample?: number | undefined;
  /** Dates of specializations' data that were called old: each specialization has its own. */
  staleDates?: number[] | undefined;
  unfit?: number | undefined;
  otherSeason?: number | undefined;
}

/** `AzerothsTopTalentDB`. */
export interface AccountState {
  version: number;
  said: Said;
  settings: Settings;
  /** Where bosses were pulled, by encounter id. */
  pulled: Record<number, PulledOn | undefined>;
}

/** The version of both saved variables. How earlier versions are read: `earlier-versions.ts`. */
export const stateVersion = 3;

export function newAccountState(): AccountState {
  return { version: stateVersion, said: {}, settings: defaultSettings(), pulled: {} };
}

export function newCharacterState(): CharacterState {
  return {
    version: stateVersion,
    slots: {},
    loadouts: {},
    backups: {},
    defaultBackups: {},
    applied: {},
    raids: [],
    changedForInstance: false,
  };
}

/** Our slot of a specialization while it is marked as deleted, and nothing has taken its place. */
export function deletedSlot(character: CharacterState, specId: number | undefined): Slot | undefined {
  const slot = character.slots[specId ?? 0];
  return slot?.deleted === true ? slot : undefined;
}
