/** A loadout by meaning: what was bought, whatever the text looked like. */
import type { PointTotals } from './tree.ts';

/** One bought node. */
export interface Pick {
  readonly nodeId: number;
  /** Ranks bought, 1 up to the node's maxRanks. */
  readonly ranks: number;
  /** The chosen entry of a choice or subTree node, else the node's first entry. */
  readonly entryId: number;
}

export interface Loadout {
  readonly specId: number;
  /** 16 bytes; all zero means that the client does not check it. */
  readonly treeHash: readonly number[];
  /**
   * Bought nodes ascending by node id: class, spec, hero (of both hero trees, if the text had both) and subTree nodes.
   * Free nodes flagged as bought are left out.
   */
  readonly picks: readonly Pick[];
  /** Nodes that the text marked as granted (selected, not purchased), ascending. */
  readonly granted: readonly number[];
  /** The active hero tree: from the subTree node, else inferred from the bought hero nodes; undefined when there is neither. */
  readonly heroTree?: HeroTreePick | undefined;
  /** Points spent; `hero` counts the active hero tree alone. */
  readonly points: PointTotals;
}

export interface HeroTreePick {
  readonly subTreeId: number;
  readonly entryId: number;
}
