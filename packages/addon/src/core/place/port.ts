/** The ports to where the player is, and to keystone dungeons. */
import type { Whereabouts } from './whereabouts.ts';

export interface KeystoneDungeon {
  /** Localized. */
  readonly name: string;
  readonly instanceId: number;
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
