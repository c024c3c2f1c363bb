/**
 * The talent tree as one specialization sees it: what a loadout is read and checked against.
 *
 * The pipeline builds it from Raidbots' `talents.json`, the addon from the client's own `C_Traits`.
 */

/** Which currency a node's ranks cost. `subTree` nodes pick the hero tree and cost nothing. */
export type NodeKind = 'class' | 'spec' | 'hero' | 'subTree';

/**
 * The client's node types (`Enum.TraitNodeType`, 0 to 3): one talent; the tiered apex talent, whose ranks fill its
 * entries in order; a choice between entries; the choice of a hero tree.
 */
export type NodeType = 'single' | 'tiered' | 'choice' | 'subTree';

export interface TalentEntry {
  readonly entryId: number;
  /** Ranks this entry holds, 1 or more. */
  readonly maxRanks: number;
  /** The hero tree that this entry picks; set only on entries of `subTree` nodes. */
  readonly subTreeId?: number | undefined;
}

export interface TalentNode {
  readonly nodeId: number;
  readonly type: NodeType;
  readonly kind: NodeKind;
  /** Ranks of the whole node, 1 or more; for a tiered node the sum over its entries. */
  readonly maxRanks: number;
  /** In stream order: the position (0-based) is the choice index of the import string. */
  readonly entries: readonly TalentEntry[];
  /** The hero tree that this node belongs to; set only on `hero` nodes. */
  readonly subTreeId?: number | undefined;
  /** Granted to this specialization at no cost: its rank never counts as a point. */
  readonly free: boolean;
}

export interface TalentTree {
  readonly treeId: number;
  readonly specId: number;
  /** Every node id of the *class* tree, ascending: other specializations' nodes too. The order of the import string. */
  readonly nodeOrder: readonly number[];
  /** The nodes that this specialization sees, ascending by node id. */
  readonly nodes: readonly TalentNode[];
  /**
   * Hero nodes of the whole class tree that a granted flag may name although this specialization cannot buy them
   * (`docs/import-string.md`, "Granted flags are noisy"). Undefined if unknown: then any granted node is accepted.
   */
  readonly hiddenNodes?: readonly number[] | undefined;
  /**
   * Nodes that no specialization of the class sees (a handful, such as Paladin 103853 in 12.0.5): they cost nothing, and
   * a string may mark them as granted or bought. Undefined if unknown: then a string that marks one as bought is refused.
   */
  readonly invisibleNodes?: readonly number[] | undefined;
}

/** Points that a full build spends. 34/34/13 at level 90 (12.x), 31/30/10 at level 80 (11.x). */
export interface PointTotals {
  readonly class: number;
  readonly spec: number;
  readonly hero: number;
}
