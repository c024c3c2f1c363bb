/** `C_Traits.GenerateImportString`: writes the import string of a configuration. */
import { encodeStream, serializationVersion } from '@toptalent/loadout';
import { isFree, seesNode } from './client-tree.ts';
import type { ClientNode } from './client-tree.ts';
import { activeRanks, activeSubTree } from './purchases.ts';
import type { Build } from './purchases.ts';

interface ExportedNode {
  readonly nodeId: number;
  readonly purchased: boolean;
  readonly ranks?: number | undefined;
  readonly choice?: number | undefined;
}

/** The import string as the client writes it: with the tree's hash, granted nodes and the inactive hero tree. */
export function exportCode(build: Build): string {
  const { tree, specId } = build;
  const nodes: ExportedNode[] = [];
  const active = activeSubTree(build);
  for (const node of tree.nodes) {
    const exported = exportNode(build, node, active);
    if (exported !== undefined) {
      nodes.push(exported);
    }
  }
  return encodeStream(
    { version: serializationVersion, specId, treeHash: tree.hash, nodes, superfluousCharacters: 0 },
    tree.nodes.map((node) => node.nodeId),
  );
}

function exportNode(build: Build, node: ClientNode, active: number | undefined): ExportedNode | undefined {
  const { specId, bought } = build;
  const { nodeId } = node;
  if (!seesNode(node, specId)) {
    return undefined;
  }
  if (isFree(node, specId)) {
    // A granted node is selected only while it is active: the starter of the inactive hero tree is not.
    return activeRanks(build, node, active) > 0 ? { nodeId, purchased: false } : undefined;
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
