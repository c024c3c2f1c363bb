/** Where the player is, as plain data. */

type InstanceKind = 'none' | 'party' | 'raid' | 'scenario' | 'pvp' | 'arena';

export interface Whereabouts {
  readonly kind: InstanceKind;
  /** The client's map id of the instance, or of the continent outside. */
  readonly instanceId: number;
  /** Localized. */
  readonly name: string;
  /** The client's difficulty id; 0 outside. */
  readonly difficultyId: number;
  /** The wing that the raid finder made; undefined if it did not make the group. */
  readonly lfgDungeonId?: number | undefined;
}

/** The client's difficulty id of the raid finder. */
export const raidFinder = 17;
