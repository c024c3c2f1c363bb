/** The talent trees of a patch, ready for look-ups: what rows are read with and codes are checked against. */
import type { TalentNode, TalentTree } from '@toptalent/loadout';

/** One entry and the node that holds it. */
interface EntryPlace {
  readonly entryId: number;
  readonly node: TalentNode;
}

/** One specialization's tree, with its nodes findable by entry. */
export interface SpecTree {
  readonly tree: TalentTree;
  /** The node that holds an entry; Warcraft Logs names talents by their entry ids. */
  readonly nodeByEntryId: ReadonlyMap<number, TalentNode>;
  /** Every entry, those of one node together, nodes ascending: the position is a short name for the entry. */
  readonly places: readonly EntryPlace[];
  readonly placeByEntryId: ReadonlyMap<number, number>;
}

export interface TalentTrees {
  /** Hash of ids, types, ranks and order of all trees; lower-case hexadecimal, 64 digits. Names and icons don't count. */
  readonly version: string;
  /** Keyed by specialization id. A specialization newer than the file is missing. */
  readonly bySpecId: ReadonlyMap<number, SpecTree>;
}

/** A tree with its index. */
export function indexTree(tree: TalentTree): SpecTree {
  const nodeByEntryId = new Map<number, TalentNode>();
  const places: EntryPlace[] = [];
  const placeByEntryId = new Map<number, number>();
  for (const node of tree.nodes) {
    for (const entry of node.entries) {
      if (entry.entryId !== 0) {
        nodeByEntryId.set(entry.entryId, node);
        placeByEntryId.set(entry.entryId, places.length);
        places.push({ entryId: entry.entryId, node });
      }
    }
  }
  return { tree, nodeByEntryId, places, placeByEntryId };
}
