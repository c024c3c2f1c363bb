/** Where the player is, as plain data. */

/** A lair is a `raid`, whatever type of instance the client calls it. */
type InstanceKind = 'none' | 'party' | 'raid' | 'scenario' | 'pvp' | 'arena';

export interface Whereabouts {
  readonly kind: InstanceKind;
  /** The client's map id of the instance, or of the continent outside. */
  readonly instanceId: number;
  /** Localized. */
  readonly name: string;
  /** The client's difficulty id; 0 outside. */
  readonly difficultyId: number;
  /** What the client calls the difficulty; undefined where it says nothing. */
  readonly mode?: DifficultyMode | undefined;
  /** The wing that the raid finder made; undefined if it did not make the group. */
  readonly lfgDungeonId?: number | undefined;
}

/** Difficulties by what the client calls them; `usual` is everything else. */
export type DifficultyMode = 'usual' | 'timewalking' | 'story' | 'lorewalking';
