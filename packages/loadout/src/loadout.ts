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

export interface HeroTreePick {
  readonly subTreeId: number;
  readonly entryId: number;
}

export interface Loadout {
  readonly specId: number;
  /** 16 bytes; all zero means that the client does not check it. */
  readonly treeHash: readonly number[];
  /**
   * What makes the build: bought nodes of the class, spec and active hero tree, ascending by node id. Free nodes, the
   * subTree node and the inactive hero tree are elsewhere.
   */
  readonly picks: readonly Pick[];
  /** The active hero tree: from the subTree node, else inferred from the bought hero nodes; undefined when there is neither. */
  readonly heroTree?: HeroTreePick | undefined;
  /** Points spent on `picks`. */
  readonly points: PointTotals;
  /** Points left in the other hero tree; the client keeps and exports them. */
  readonly inactiveHeroPicks: readonly Pick[];
  /** Free and invisible nodes that the text marks as bought nevertheless; the entryId of an invisible one is 0. */
  readonly freePicks: readonly Pick[];
  /** Nodes that the text marks as granted (selected, not purchased), ascending. */
  readonly granted: readonly number[];
}
