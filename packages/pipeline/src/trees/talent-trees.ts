/** The talent trees of a patch, indexed for reading rows and for checking codes. */
import type { NamedTree, TreesOfVersion } from '@toptalent/build-data/talent-trees';
import type { TalentNode } from '@toptalent/loadout';

/** One specialization's tree, with its nodes findable by entry. */
export interface SpecTree {
  readonly tree: NamedTree;
  /** The node that holds an entry; Warcraft Logs names talents by their entry ids. */
  readonly nodeByEntryId: ReadonlyMap<number, TalentNode>;
}

export interface TalentTrees {
  /** Hash of ids, types, ranks and order of all trees; lower-case hexadecimal, 64 digits. Names and icons don't count. */
  readonly version: string;
  /** Keyed by specialization id. A specialization newer than the file is missing. */
  readonly bySpecId: ReadonlyMap<number, SpecTree>;
  /** Specializations whose tree lacks what a build needs: their rows cannot be used. None if undefined. */
  readonly incomplete?: ReadonlySet<number> | undefined;
}

/** A tree with its index. */
export function indexTree(tree: NamedTree): SpecTree {
  const nodeByEntryId = new Map<number, TalentNode>();
  for (const node of tree.nodes) {
    for (const entry of node.entries) {
      if (entry.entryId !== 0) {
        nodeByEntryId.set(entry.entryId, node);
      }
    }
  }
  return { tree, nodeByEntryId };
}

/** The trees without their indices, as `talent-trees.json` holds them. */
export function treesOf({ bySpecId }: TalentTrees): TreesOfVersion {
  return Object.fromEntries([...bySpecId].map(([specId, { tree }]) => [specId, tree]));
}
