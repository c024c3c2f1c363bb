/** What is saved between sessions: plain tables, which the client writes to disk as they are. */
import type { ContentType } from '@toptalent/build-data';
import type { PulledOn } from '../boss/question.ts';
import type { RaidMemory } from '../boss/raid-memory.ts';
import type { Visit } from '../place/visit.ts';
import type { ActiveConfig } from '../talents/settled-talents.ts';
import { defaultSettings } from './settings.ts';
import type { Settings } from './settings.ts';

/** "Keep mine" for the general builds: holds while the specialization, the worn build and the data stay the same. */
export interface Kept {
  specId: number;
  /** `canonicalKey` of what was worn. */
  wornKey: string;
  /** The data's `generatedAt`, epoch seconds. */
  dataTime: number;
}

/** A loadout that the addon made. It is ours only while a loadout with that id has the nodes of that code. */
export interface Slot {
  configId: number;
  name: string;
  code: string;
  /** We had it deleted, and nothing has taken its place yet. If it is gone from the list, it is put back. */
  deleted?: boolean | undefined;
  /** The talent window showed it as worn when we had it deleted. */
  selected?: boolean | undefined;
}

/** What the player wore before the addon changed it. */
export interface Backup {
  code: string;
  /** Epoch seconds. */
  savedAt: number;
}

/** A saved loadout of the player's own, pinned to a boss, a dungeon or a whole content type. */
export interface Pin {
  contentType: ContentType;
  /** Warcraft Logs' id; undefined for the whole content type. */
  encounterId?: number | undefined;
  /** Handle, name and import string of the loadout when it was last seen. */
  configId: number;
  name: string;
  code: string;
  /** The player was told that the loadout is no longer there. */
  goneSaid?: boolean | undefined;
}

/** What the player wore before the addon changed it for an instance. */
interface WornBeforeInstance {
  specId: number;
  code: string;
  /** Localized name of the instance. */
  instanceName: string;
}

/** `AzerothsTopTalentCharDB`. */
export interface CharacterState {
  version: number;
  kept?: Kept | undefined;
  /** The recycled slot, by specialization id. */
  slots: Record<number, Slot | undefined>;
  /** Our other loadouts, by specialization id: one for each build, or made by the client after we gave up. */
  loadouts: Record<number, Slot[] | undefined>;
  /** What was worn before the last change, by specialization id. */
  backups: Record<number, Backup | undefined>;
  /** What the unnamed Default Loadout held before a change, by specialization id: once left, it exists nowhere else. */
  defaultBackups: Record<number, Backup | undefined>;
  /** The code that we applied last, by specialization id. */
  applied: Record<number, string | undefined>;
  raids: RaidMemory[];
  /** The visit to the raid or dungeon that the player is in; undefined outside. */
  visit?: Visit | undefined;
  /** Talents were changed for an instance, and the way back has been neither offered nor found unnecessary since. */
  changedForInstance: boolean;
  /** What was worn before that: the way back. */
  wornBefore?: WornBeforeInstance | undefined;
  /** The specialization that was seen last, with its handle: after a /reload the client may still report it for another one. */
  activeConfig?: ActiveConfig | undefined;
  /** By specialization id; one for each target. */
  pins: Record<number, Pin[] | undefined>;
}

/** What was said about the data, each with the `generatedAt` of the data that it was said about. */
export interface Said {
  sample?: number | undefined;
  /** The dates that were called old. Each specialization's data has a date of its own. */
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
export const stateVersion = 5;

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
    pins: {},
  };
}

/** Our slot of a specialization if we had it deleted and nothing has taken its place. */
export function deletedSlot(character: CharacterState, specId: number | undefined): Slot | undefined {
  const slot = character.slots[specId ?? 0];
  return slot?.deleted === true ? slot : undefined;
}
