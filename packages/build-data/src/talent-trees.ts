/** Talent trees with the names of their talents: what `talent-trees.json` holds, and how to look a talent up. Portable. */
import type { TalentEntry, TalentNode, TalentTree } from '@toptalent/loadout';
import type { DataSource } from './contract.ts';

/**
 * Version of the file's format. A reader that knows another one shows shares and codes, not talents. Files of version 1, which
 * lacked `requiredPoints`, are read as well.
 */
export const treesFormatVersion = 2;

/** An entry with what its source says of it; fields are absent where the source does not. */
export interface NamedEntry extends TalentEntry {
  /** In English. Text from outside, bounded by the schema. */
  readonly name?: string | undefined;
  /** Name of the client's icon file, such as `ability_bullrush`. */
  readonly icon?: string | undefined;
}

/** A node with its place in the tree; fields are absent where the source has none. */
export interface NamedNode extends TalentNode {
  readonly entries: readonly NamedEntry[];
  /** The client's layout units, to the right and down: neighbours are 600 apart, and half steps occur. */
  readonly posX?: number | undefined;
  readonly posY?: number | undefined;
  /** The nodes that a line leads to from here. They may be nodes that the specialization does not see. */
  readonly next?: readonly number[] | undefined;
  /** Points of the same kind to spend in nodes that require fewer, before this node can be bought; absent for none. */
  readonly requiredPoints?: number | undefined;
}

export interface NamedTree extends TalentTree {
  readonly nodes: readonly NamedNode[];
}

/** All trees of a patch, keyed by specialization id (decimal). */
export type TreesOfVersion = Readonly<Record<string, NamedTree>>;

/** Trees by version: the `talentTreeVersion` of a build. */
export type TreesByVersion = Readonly<Record<string, TreesOfVersion>>;

/** The content of `talent-trees.json`, which lies beside `build-data.json`. */
export interface TalentTreesFile {
  readonly formatVersion: number;
  /** The same as in the data beside it: a sample's trees are made up. */
  readonly source: DataSource;
  /** The trees that builds of the data beside it were read with, as far as they are known. */
  readonly versions: TreesByVersion;
}

/** A talent as a reader shows it. */
export interface Talent {
  readonly node: NamedNode;
  readonly entry: NamedEntry;
}

/**
 * The tree that a build was read with.
 *
 * @param version The build's `talentTreeVersion`.
 * @returns Undefined if the file lacks that version, or that version the specialization: then talents cannot be told.
 */
export function treeFor(versions: TreesByVersion, version: string, specId: number): NamedTree | undefined {
  return versions[version]?.[specId];
}

/** The talent of a pick; undefined if the tree has no such node or entry. */
export function talentAt(tree: NamedTree, nodeId: number, entryId: number): Talent | undefined {
  const node = tree.nodes.find((each) => each.nodeId === nodeId);
  const entry = node?.entries.find((each) => each.entryId === entryId);
  return node === undefined || entry === undefined ? undefined : { node, entry };
}

/** The talent that an entry is, whatever its node; undefined if the tree has no such entry. */
export function talentOfEntry(tree: NamedTree, entryId: number): Talent | undefined {
  for (const node of tree.nodes) {
    const entry = node.entries.find((each) => each.entryId === entryId);
    if (entry !== undefined) {
      return { node, entry };
    }
  }
  return undefined;
}

/** The name of a hero tree; undefined if the tree does not have it, or its source does not name it. */
export function heroTreeName(tree: NamedTree, subTreeId: number): string | undefined {
  for (const node of tree.nodes) {
    const entry =
      node.kind === 'subTree' ? node.entries.find((one) => one.subTreeId === subTreeId) : undefined;
    if (entry !== undefined) {
      return entry.name;
    }
  }
  return undefined;
}
