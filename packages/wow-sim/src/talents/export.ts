/** `C_Traits.GenerateImportString`: the client's own text of a configuration, granted flags and inactive hero tree included. */
import { encodeStream } from '@toptalent/loadout';
import { isFree, seesNode } from './client-tree.ts';
import type { ClientNode, ClientTree } from './client-tree.ts';
import { activeRanks, activeSubTree } from './purchases.ts';
import type { Purchases } from './purchases.ts';

/** The client's version of the import string in 12.x. */
export const serializationVersion = 2;

interface ExportedNode {
  readonly nodeId: number;
  readonly purchased: boolean;
  readonly ranks?: number | undefined;
  readonly choice?: number | undefined;
}

/** The import string, with the tree's hash as the client writes it. */
export function exportCode(tree: ClientTree, specId: number, bought: Purchases): string {
  const nodes: ExportedNode[] = [];
  const active = activeSubTree(tree, specId, bought);
  for (const node of tree.nodes) {
    const exported = exportNode(specId, bought, node, active);
    if (exported !== undefined) {
      nodes.push(exported);
    }
  }
  return encodeStream(
    { version: serializationVersion, specId, treeHash: tree.hash, nodes, superfluousCharacters: 0 },
    tree.nodes.map((node) => node.nodeId),
  );
}

function exportNode(
  specId: number,
  bought: Purchases,
  node: ClientNode,
  active: number | undefined,
): ExportedNode | undefined {
  const nodeId = node.nodeId;
  if (!seesNode(node, specId)) {
    return undefined;
  }
  if (isFree(node, specId)) {
    // Granted, and only while it works: the starter of the inactive hero tree is not selected.
    return activeRanks(specId, bought, node, active) > 0 ? { nodeId, purchased: false } : undefined;
  }
  const pick = bought[nodeId];
  if (pick === undefined) {
    return undefined;
  }
  const isChoice = node.type === 'choice' || node.type === 'subTree';
  const index = node.entries.findIndex((entry) => entry.entryId === pick.entryId);
  return {
    nodeId,
    purchased: true,
    ranks: pick.ranks === node.maxRanks ? undefined : pick.ranks,
    choice: isChoice ? index : undefined,
  };
}
