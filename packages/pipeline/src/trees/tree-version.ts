/** The version of the talent trees: what import strings depend on, and nothing else. */
import { createHash } from 'node:crypto';
import type { TalentTree } from '@toptalent/loadout';

/**
 * SHA-256 over ids, types, ranks and order of all trees, lower-case hexadecimal. A renamed talent, a new icon or a moved
 * node gives the same version; a new node, another entry or another order does not.
 */
export function talentTreeVersion(trees: readonly TalentTree[]): string {
  const hash = createHash('sha256');
  for (const tree of trees.toSorted((a, b) => a.specId - b.specId)) {
    const nodes = tree.nodes.map((node) => [
      node.nodeId,
      node.type,
      node.kind,
      node.maxRanks,
      node.subTreeId ?? 0,
      node.free ? 1 : 0,
      node.entries.map((entry) => [entry.entryId, entry.maxRanks, entry.subTreeId ?? 0]),
    ]);
    hash.update(JSON.stringify([tree.treeId, tree.specId, tree.nodeOrder, nodes]));
    hash.update('\n');
  }
  return hash.digest('hex');
}
