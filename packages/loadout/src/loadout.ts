/** A loadout: what an import string means, however it was written. */
import type { PointTotals } from './tree.ts';

/** One bought node. */
export interface Pick {
  readonly nodeId: number;
  /** Ranks bought, 1 up to the node's maxRanks. */
  readonly ranks: number;
  /** The chosen entry of a choice or subTree node; the first entry of any other node. */
  readonly entryId: number;
}

export interface HeroTreePick {
  readonly subTreeId: number;
  readonly entryId: number;
}

export interface Loadout {
  readonly specId: number;
  /** 16 bytes; if all are zero, the client does not check them. */
  readonly treeHash: readonly number[];
  /**
   * The build: bought nodes of the class, the spec and the active hero tree, ascending by node id. Free nodes, the
   * subTree node and the inactive hero tree are in the fields below.
   */
  readonly picks: readonly Pick[];
  /** The active hero tree: from the subTree node, else inferred from the bought hero nodes; undefined if there are neither. */
  readonly heroTree?: HeroTreePick | undefined;
  /** Points spent on `picks`. */
  readonly points: PointTotals;
  /** Bought nodes of the other hero tree, which the client keeps and exports. */
  readonly inactiveHeroPicks: readonly Pick[];
  /** Free and invisible nodes that the string marks as bought; an invisible node has entryId 0. */
  readonly freePicks: readonly Pick[];
  /** Nodes that the string marks as granted (selected, not purchased), ascending. */
  readonly granted: readonly number[];
}
