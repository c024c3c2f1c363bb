/** Loadouts from the client's active talents or from a log, without an import string. */
import { addPick, assembleLoadout, emptyParts } from './assemble.ts';
import type { EncodeFailure } from './failure.ts';
import type { Loadout, Pick } from './loadout.ts';
import { failed } from './result.ts';
import type { Result } from './result.ts';
import { noTreeHash } from './stream.ts';
import type { TalentNode, TalentTree } from './tree.ts';

/** One talent as Warcraft Logs lists it: an entry and the ranks in it. */
export interface RankedEntry {
  readonly entryId: number;
  readonly ranks: number;
}

/**
 * A loadout from the client's active configuration.
 *
 * @param picks every node with a rank, in any order: of the class, the spec and both hero trees, the subTree node, and
 * free nodes, which become `granted`. A tiered node comes once, with its total ranks and any of its entries.
 *
 * Failures: `unknownNode`, `unknownEntry` (not of that node), `duplicateEntry` (the node comes twice),
 * `ranksOutOfRange` (not 1 to the node's maxRanks), `heroTreeMismatch`.
 */
export function loadoutFromPicks(picks: readonly Pick[], tree: TalentTree): Result<Loadout, EncodeFailure> {
  const sorted = ascending(picks);
  for (let index = 1; index < sorted.length; index++) {
    if (sorted[index]!.nodeId === sorted[index - 1]!.nodeId) {
      return failed({ reason: 'duplicateEntry', entryId: sorted[index]!.entryId });
    }
  }
  const parts = emptyParts();
  // Both lists ascend, so one walk finds every node.
  let next = 0;
  let found = 0;
  for (const node of tree.nodes) {
    let pick = sorted[next];
    while (pick !== undefined && pick.nodeId < node.nodeId) {
      next++;
      pick = sorted[next];
    }
    if (pick?.nodeId === node.nodeId) {
      const wrong = faultOf(pick, node);
      if (wrong !== undefined) {
        return failed(wrong);
      }
      found++;
      if (node.free) {
        parts.granted.push(node.nodeId);
      } else {
        addPick(parts, node, canonicalPick(pick, node));
      }
    }
  }
  if (found < picks.length) {
    for (const { nodeId } of picks) {
      if (!tree.nodes.some((node) => node.nodeId === nodeId)) {
        return failed({ reason: 'unknownNode', nodeId });
      }
    }
  }
  return assembleLoadout(tree, noTreeHash(), parts);
}

/**
 * A loadout from the talent entries of a log. `encodeLoadout` then gives the same code as Warcraft Logs itself gives for
 * the player (compared on logs of 11.0.5).
 *
 * @param entries in any order. Free nodes' entries become `granted`. A tiered node's ranks may be split over its entries
 * or be at one of them.
 *
 * Failures: `unknownEntry`, `duplicateEntry` (twice, or two of one choice), `ranksOutOfRange` (not 1 to the
 * node's maxRanks), `heroTreeMismatch`.
 */
export function loadoutFromEntries(
  entries: readonly RankedEntry[],
  tree: TalentTree,
): Result<Loadout, EncodeFailure> {
  const nodeOfEntry: Record<number, TalentNode> = {};
  for (const node of tree.nodes) {
    for (const { entryId } of node.entries) {
      nodeOfEntry[entryId] = node;
    }
  }
  const picks: Pick[] = [];
  const positionOfNode: Record<number, number> = {};
  const isSeen: Record<number, boolean> = {};
  for (const { entryId, ranks } of entries) {
    const node = nodeOfEntry[entryId];
    if (node === undefined) {
      return failed({ reason: 'unknownEntry', entryId });
    }
    if (isSeen[entryId] === true) {
      return failed({ reason: 'duplicateEntry', entryId });
    }
    isSeen[entryId] = true;
    const { nodeId } = node;
    const position = positionOfNode[nodeId];
    if (position === undefined) {
      positionOfNode[nodeId] = picks.length;
      picks.push({ nodeId, ranks, entryId });
    } else if (node.type === 'tiered') {
      picks[position] = { nodeId, ranks: picks[position]!.ranks + ranks, entryId };
    } else {
      return failed({ reason: 'duplicateEntry', entryId });
    }
  }
  return loadoutFromPicks(picks, tree);
}

/** Sorted by node id: the list itself if it ascends already. */
function ascending(picks: readonly Pick[]): readonly Pick[] {
  for (let index = 1; index < picks.length; index++) {
    if (picks[index]!.nodeId < picks[index - 1]!.nodeId) {
      return [...picks].sort((a, b) => a.nodeId - b.nodeId);
    }
  }
  return picks;
}

/** What is wrong with the pick, or undefined. */
function faultOf(pick: Pick, node: TalentNode): EncodeFailure | undefined {
  const { nodeId, ranks, entryId } = pick;
  let isOfNode = false;
  for (const entry of node.entries) {
    if (entry.entryId === entryId) {
      isOfNode = true;
    }
  }
  if (!isOfNode) {
    return { reason: 'unknownEntry', entryId };
  }
  return ranks < 1 || ranks > node.maxRanks || ranks !== Math.floor(ranks)
    ? { reason: 'ranksOutOfRange', nodeId, ranks }
    : undefined;
}

/** The pick as `interpret` gives it: a node without a choice has its first entry. */
function canonicalPick(pick: Pick, node: TalentNode): Pick {
  const isChoice = node.type === 'choice' || node.type === 'subTree';
  const entryId = isChoice ? pick.entryId : node.entries[0]!.entryId;
  return { nodeId: pick.nodeId, ranks: pick.ranks, entryId };
}
