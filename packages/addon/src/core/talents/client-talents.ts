/** The client's talents, as plain data. */

/** `Enum.TraitNodeType`: 0 one talent, 1 tiered, 2 a choice, 3 the choice of a hero tree. */
type ClientNodeType = 0 | 1 | 2 | 3;

export interface ClientEntry {
  readonly entryId: number;
  readonly maxRanks: number;
  /** The hero tree that this entry picks. */
  readonly subTreeId?: number | undefined;
}

export interface ClientNode {
  readonly nodeId: number;
  readonly type: ClientNodeType;
  /** Shown to the current specialization. Not reliable for hero nodes: the client may hide those of a hero tree that is not chosen. */
  readonly visible: boolean;
  readonly subTreeId?: number | undefined;
  readonly maxRanks: number;
  readonly entries: readonly ClientEntry[];
  /** Which currency pays for a rank: 0 none, 2 the specialization's, any other number another one. */
  readonly currency: number;
  /** A condition grants ranks of it to the current specialization. */
  readonly granted: boolean;
}

export interface ClientTree {
  readonly treeId: number;
  readonly specId: number;
  /** Every node id of the class tree, ascending: the order of the import string. */
  readonly nodeOrder: readonly number[];
  readonly nodes: readonly ClientNode[];
  /** Hero trees of the current specialization, as far as the client lists them. */
  readonly heroTreeIds: readonly number[];
}

/** A node of a configuration. */
export interface WornNode {
  readonly nodeId: number;
  readonly ranksPurchased: number;
  /** The chosen entry; undefined if nothing is chosen. */
  readonly activeEntryId?: number | undefined;
}

export interface SavedLoadout {
  readonly configId: number;
  readonly name: string;
  /** Its import string; empty if the client has not loaded it. */
  readonly code: string;
}

/** What a talent looks like. */
export interface TalentLook {
  /** Localized. */
  readonly name: string;
  /** Undefined for a talent that is no spell. */
  readonly spellId?: number | undefined;
  /** File id of its icon. */
  readonly icon?: number | undefined;
}

/** A specialization of the player's class. */
export interface ClassSpecialization {
  readonly specId: number;
  /** Localized. */
  readonly name: string;
}

/** What a hero tree looks like. */
export interface HeroTreeLook {
  /** Localized. */
  readonly name?: string | undefined;
  /** The atlas of its icon. */
  readonly icon?: string | undefined;
}
