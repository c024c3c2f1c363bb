/** Talents as the client tells them, translated to plain data; `talent-tree.ts` and `worn-loadout.ts` make sense of them. */

/** `Enum.TraitNodeType`: one talent, tiered, a choice, the choice of a hero tree. */
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
  /** Shown to the current specialization. Not reliable for hero nodes: those of a tree not chosen may be hidden. */
  readonly visible: boolean;
  readonly subTreeId?: number | undefined;
  readonly maxRanks: number;
  readonly entries: readonly ClientEntry[];
  /** What pays for a rank: 0 nothing, 2 the specialization's purse, any other number another purse. */
  readonly purse: number;
  /** A condition grants ranks of it to this specialization. */
  readonly granted: boolean;
}

export interface ClientTree {
  readonly treeId: number;
  readonly specId: number;
  /** Every node id of the class tree, ascending: the order of the import string. */
  readonly nodeOrder: readonly number[];
  readonly nodes: readonly ClientNode[];
  /** Hero trees of the current specialization, so far as the client names them. */
  readonly heroTreeIds: readonly number[];
}

/** A node of a configuration. */
export interface WornNode {
  readonly nodeId: number;
  readonly ranksPurchased: number;
  /** The chosen entry; undefined when nothing is chosen. */
  readonly activeEntryId?: number | undefined;
}

export interface SavedLoadout {
  readonly configId: number;
  readonly name: string;
  /** Its import string; empty when the client has not loaded it. */
  readonly code: string;
}
