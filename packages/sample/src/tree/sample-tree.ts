/** A made-up talent tree, with all that a simulated client or a tree file in Raidbots' format needs. */
import type { NodeKind, NodeType } from '@toptalent/loadout';

/**
 * Which state of the game the trees belong to: `previous` is the tree before a made-up patch. A few talents had other
 * entry ids then, one choice was a single talent, and one talent did not exist.
 */
export type Edition = 'current' | 'previous';

export type SampleEntryKind = 'active' | 'passive' | 'tierRank' | 'subTree';

export interface SampleEntry {
  readonly entryId: number;
  /** 0 on entries of `subTree` nodes, which define nothing. */
  readonly definitionId: number;
  /** 0 on entries of `subTree` nodes. */
  readonly spellId: number;
  /** Made up of two words; unique within a class. */
  readonly name: string;
  readonly maxRanks: number;
  /** The sort key that the game's own data carries: 100, 200, 300. */
  readonly index: number;
  readonly kind: SampleEntryKind;
  /** The hero tree that this entry picks; set only on entries of `subTree` nodes. */
  readonly subTreeId?: number | undefined;
}

export interface SampleNode {
  readonly nodeId: number;
  readonly kind: NodeKind;
  readonly type: NodeType;
  /** The names of its entries, joined by " / ". */
  readonly name: string;
  /** Ranks of the whole node; of a tiered node the sum over its entries. */
  readonly maxRanks: number;
  /** In stream order. */
  readonly entries: readonly SampleEntry[];
  /** The specializations that see this node, ascending. */
  readonly specIds: readonly number[];
  /** The specializations that it is granted to, ascending. */
  readonly freeFor: readonly number[];
  /** Points to spend in the rows above, in the same tree, to open this node; 0 for none. */
  readonly reqPoints: number;
  /** Node ids. One that the specialization sees must have all its ranks or be granted; if empty, the node is open. */
  readonly parents: readonly number[];
  /** Node ids of those that this node opens. */
  readonly children: readonly number[];
  /** 0 at the top. */
  readonly row: number;
  /** 0 at the left. */
  readonly column: number;
  /** The client's layout units: a cell is 600 wide and high. */
  readonly posX: number;
  readonly posY: number;
  /** The hero tree it belongs to; set only on `hero` nodes. */
  readonly subTreeId?: number | undefined;
}

/** A hero tree; two specializations share it, and those that are newer than the sample. */
export interface SampleSubTree {
  readonly subTreeId: number;
  readonly name: string;
  /** The specializations, ascending. */
  readonly specIds: readonly number[];
  /** Ascending. */
  readonly nodeIds: readonly number[];
}

/** The whole tree of a class: the talents of all its specializations. */
export interface SampleClassTree {
  readonly classId: number;
  readonly treeId: number;
  readonly edition: Edition;
  /** Ascending. */
  readonly specIds: readonly number[];
  /** Every node id, ascending: the order of the import string. */
  readonly nodeOrder: readonly number[];
  /** Ascending by node id. */
  readonly nodes: readonly SampleNode[];
  readonly subTrees: readonly SampleSubTree[];
}
