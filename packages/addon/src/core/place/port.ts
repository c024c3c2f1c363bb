/** The ports to the place where the player is, and to keystone dungeons. */
import type { Whereabouts } from './whereabouts.ts';

export interface KeystoneDungeon {
  /** Localized. */
  readonly name: string;
  /** The client's map id. */
  readonly instanceId: number;
}

/**
 * Where the player is. None of it is ever secret.
 *
 * @noSelf
 */
export interface Surroundings {
  where(): Whereabouts;
  /** The `C_Map` id of the floor that the player is on. */
  floor(): number | undefined;
  /** The localized name of the sub-zone; empty if the zone has none. */
  subZone(): string;
}

/**
 * Keystone dungeons, by challenge mode id.
 *
 * @noSelf
 */
export interface Keystones {
  /** The dungeons of the current season; empty until the client has them. */
  season(): readonly number[];
  /** Undefined for a dungeon that the client does not know. */
  dungeon(challengeModeId: number): KeystoneDungeon | undefined;
  /** The dungeon of the keystone run that is on. */
  active(): number | undefined;
  /** The dungeon of the key in the font. */
  slotted(): number | undefined;
  /** The dungeon of the player's own key. */
  owned(): number | undefined;
  /** What the group is listed for in the group finder: localized texts, each with a dungeon's name in it. */
  listedNames(): readonly string[];
}
