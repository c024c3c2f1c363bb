/** From a loadout to its import string. */
import { encodeStream } from './encode-stream.ts';
import type { Loadout, Pick } from './loadout.ts';
import { serializationVersion } from './stream.ts';
import type { StreamNode } from './stream.ts';
import type { TalentNode, TalentTree } from './tree.ts';

/**
 * The canonical import string: one text for one loadout, without a superfluous last character. The tree hash is the
 * loadout's own. Set it to `noTreeHash()` if the picks were changed or the hash is of another patch: the client refuses a
 * wrong hash, and does not check zeros.
 *
 * @param tree the tree that the loadout was made on; nodes that are not in its node order are left out.
 */
export function encodeLoadout(loadout: Loadout, tree: TalentTree): string {
  const records: Record<number, StreamNode> = {};
  const nodes: Record<number, TalentNode> = {};
  for (const node of tree.nodes) {
    nodes[node.nodeId] = node;
    if (node.kind === 'subTree' && loadout.heroTree !== undefined) {
      const { entryId } = loadout.heroTree;
      const choice = entryIndex(node, entryId);
      if (choice !== undefined) {
        records[node.nodeId] = { nodeId: node.nodeId, purchased: true, choice };
      }
    }
  }
  for (const nodeId of loadout.granted) {
    records[nodeId] = { nodeId, purchased: false };
  }
  for (const picks of [loadout.picks, loadout.inactiveHeroPicks, loadout.freePicks]) {
    for (const pick of picks) {
      records[pick.nodeId] = recordOf(pick, nodes[pick.nodeId]);
    }
  }
  const selected: StreamNode[] = [];
  for (const nodeId of tree.nodeOrder) {
    const record = records[nodeId];
    if (record !== undefined) {
      selected.push(record);
    }
  }
  const stream = {
    version: serializationVersion,
    specId: loadout.specId,
    treeHash: loadout.treeHash,
    nodes: selected,
    superfluousCharacters: 0,
  };
  return encodeStream(stream, tree.nodeOrder);
}

function recordOf(pick: Pick, node: TalentNode | undefined): StreamNode {
  const { nodeId, ranks } = pick;
  return {
    nodeId,
    purchased: true,
    ranks: node === undefined || ranks === node.maxRanks ? undefined : ranks,
    choice: node?.type === 'choice' ? entryIndex(node, pick.entryId) : undefined,
  };
}

/** The choice index: the entry's 0-based position in the node. */
function entryIndex(node: TalentNode, entryId: number): number | undefined {
  for (let index = 0; index < node.entries.length; index++) {
    if (node.entries[index]!.entryId === entryId) {
      return index;
    }
  }
  return undefined;
}
