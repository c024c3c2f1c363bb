/** A class's talent tree as the client has it; each specialization of the class sees a part of it. */
import type { NodeKind, NodeType, TalentNode, TalentTree } from '@toptalent/loadout';

export interface ClientEntry {
  readonly entryId: number;
  readonly definitionId: number;
  readonly spellId: number;
  readonly name: string;
  readonly maxRanks: number;
  /** The hero tree that this entry picks; only on entries of `subTree` nodes. */
  readonly subTreeId?: number | undefined;
}

export interface ClientNode {
  readonly nodeId: number;
  readonly type: NodeType;
  readonly kind: NodeKind;
  readonly maxRanks: number;
  readonly entries: readonly ClientEntry[];
  readonly posX: number;
  readonly posY: number;
  /** The hero tree that this node belongs to; only on `hero` nodes. */
  readonly subTreeId?: number | undefined;
  /** The specializations that see this node. */
  readonly specIds: readonly number[];
  /** The specializations that are granted this node. */
  readonly freeFor: readonly number[];
  /** The node costs no currency; the client uses it internally. */
  readonly costsNothing?: boolean | undefined;
  /** At least one of these nodes must be fully ranked before this one can be bought; empty for a root. */
  readonly prerequisites: readonly number[];
  /** Nodes that have this one among their prerequisites. */
  readonly opens: readonly number[];
  /** Points of the same currency that must be spent in the rows above; 0 without a gate. */
  readonly requiredPoints: number;
}

interface ClientSubTree {
  readonly subTreeId: number;
  readonly name: string;
}

interface EntryIndex {
  readonly byId: Readonly<Record<number, ClientEntry | undefined>>;
  readonly byDefinition: Readonly<Record<number, ClientEntry | undefined>>;
  readonly bySpell: Readonly<Record<number, ClientEntry | undefined>>;
}

export interface ClientTree {
  readonly treeId: number;
  readonly classId: number;
  /** Ascending by node id. */
  readonly nodes: readonly ClientNode[];
  /** The same nodes by id. */
  readonly byId: Readonly<Record<number, ClientNode | undefined>>;
  /** The nodes' entries by entry id, definition id and spell id. */
  readonly entries: EntryIndex;
  readonly subTrees: readonly ClientSubTree[];
  /** 16 bytes. */
  readonly hash: readonly number[];
}

/** A tree without its indexes, as it crosses into a Lua machine. */
export type ClientTreeParts = Omit<ClientTree, 'byId' | 'entries'>;

/** A tree with its indexes. @param nodes ascending by node id. */
export function clientTreeOf(parts: ClientTreeParts): ClientTree {
  const byNodeId: Record<number, ClientNode | undefined> = {};
  const byId: Record<number, ClientEntry | undefined> = {};
  const byDefinition: Record<number, ClientEntry | undefined> = {};
  const bySpell: Record<number, ClientEntry | undefined> = {};
  for (const node of parts.nodes) {
    byNodeId[node.nodeId] = node;
    for (const entry of node.entries) {
      byId[entry.entryId] ??= entry;
      byDefinition[entry.definitionId] ??= entry;
      bySpell[entry.spellId] ??= entry;
    }
  }
  return { ...parts, byId: byNodeId, entries: { byId, byDefinition, bySpell } };
}

export function seesNode(node: ClientNode, specId: number): boolean {
  return node.specIds.includes(specId);
}

export function isFree(node: ClientNode, specId: number): boolean {
  return node.freeFor.includes(specId);
}

export function nodeById(tree: ClientTree, nodeId: number): ClientNode | undefined {
  return tree.byId[nodeId];
}

/** The hero trees that a specialization can pick, in the order of its pick's entries. */
export function heroTreesOf(tree: ClientTree, specId: number): number[] {
  const ids: number[] = [];
  for (const node of tree.nodes) {
    if (node.kind === 'subTree' && seesNode(node, specId)) {
      for (const entry of node.entries) {
        if (entry.subTreeId !== undefined) {
          ids.push(entry.subTreeId);
        }
      }
    }
  }
  return ids;
}

/** The tree in the form that `@toptalent/loadout` decodes an import string with. */
export function talentTreeOf(tree: ClientTree, specId: number): TalentTree {
  const nodes: TalentNode[] = [];
  const nodeOrder: number[] = [];
  const invisibleNodes: number[] = [];
  for (const node of tree.nodes) {
    nodeOrder.push(node.nodeId);
    if (node.specIds.length === 0) {
      invisibleNodes.push(node.nodeId);
    }
    if (seesNode(node, specId)) {
      nodes.push({
        nodeId: node.nodeId,
        type: node.type,
        kind: node.kind,
        maxRanks: node.maxRanks,
        entries: node.entries,
        subTreeId: node.subTreeId,
        free: isFree(node, specId),
      });
    }
  }
  return { treeId: tree.treeId, specId, nodeOrder, nodes, invisibleNodes };
}
