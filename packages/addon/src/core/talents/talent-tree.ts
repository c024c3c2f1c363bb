/** Turns the client's nodes into the talent tree that import strings are read on. */
import type { NodeKind, NodeType, TalentEntry, TalentNode, TalentTree } from '@toptalent/loadout';
import type { ClientNode, ClientTree } from './client-talents.ts';

const nodeTypes: readonly NodeType[] = ['single', 'tiered', 'choice', 'subTree'];

/**
 * The talent tree of the current specialization.
 *
 * It has the hero nodes of every hero tree that can be chosen, and the other nodes that the client shows. Hidden nodes that cost
 * nothing are kept as free, since real import strings mark them as bought (`docs/import-string.md`).
 */
export function talentTreeOf(client: ClientTree): TalentTree {
  const heroTreeIds = heroTreesOf(client);
  const nodes: TalentNode[] = [];
  for (const node of client.nodes) {
    const kind = kindOf(node);
    const free = kind !== 'subTree' && (node.currency === 0 || node.granted);
    if (isSeen(node, heroTreeIds) || (free && node.entries.length > 0)) {
      nodes.push({
        nodeId: node.nodeId,
        type: nodeTypes[node.type]!,
        kind,
        maxRanks: node.maxRanks,
        entries: node.entries.map((entry) => entryOf(entry)),
        subTreeId: kind === 'hero' ? node.subTreeId : undefined,
        free,
      });
    }
  }
  // The client's order is ascending already, and sorting would take longer than everything else here.
  if (nodes.some((node, index) => index > 0 && node.nodeId < nodes[index - 1]!.nodeId)) {
    nodes.sort((first, second) => first.nodeId - second.nodeId);
  }
  return { treeId: client.treeId, specId: client.specId, nodeOrder: client.nodeOrder, nodes };
}

function heroTreesOf(client: ClientTree): readonly number[] {
  const ids: number[] = [...client.heroTreeIds];
  for (const node of client.nodes) {
    if (node.visible && node.type === 3) {
      for (const entry of node.entries) {
        if (entry.subTreeId !== undefined && !ids.includes(entry.subTreeId)) {
          ids.push(entry.subTreeId);
        }
      }
    }
  }
  return ids;
}

function isSeen(node: ClientNode, heroTreeIds: readonly number[]): boolean {
  return node.subTreeId === undefined ? node.visible : heroTreeIds.includes(node.subTreeId);
}

function kindOf(node: ClientNode): NodeKind {
  if (node.type === 3) {
    return 'subTree';
  }
  if (node.subTreeId !== undefined) {
    return 'hero';
  }
  return node.currency === 2 ? 'spec' : 'class';
}

function entryOf(entry: { entryId: number; maxRanks: number; subTreeId?: number | undefined }): TalentEntry {
  return { entryId: entry.entryId, maxRanks: entry.maxRanks, subTreeId: entry.subTreeId };
}
