/** Loadouts from what is worn or logged, without an import string. */
import { addPick, assembleLoadout, emptyParts } from './assemble.ts';
import type { EncodeFailure } from './failure.ts';
import type { Loadout, Pick } from './loadout.ts';
import { failed, success } from './result.ts';
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
 * @param picks every node with a rank, in any order: class, spec, both hero trees, the choice of the hero tree, free
 * ones. Free nodes become `granted`; a tiered node comes once, with its total ranks and any of its entries.
 *
 * Failures: `unknownNode`, `unknownEntry` (not of that node), `duplicateEntry` (the node comes twice),
 * `ranksOutOfRange` (not 1 to the node's maxRanks), `heroTreeMismatch`.
 */
export function loadoutFromPicks(picks: readonly Pick[], tree: TalentTree): Result<Loadout, EncodeFailure> {
  const byNode: Record<number, Pick> = {};
  for (const pick of picks) {
    if (byNode[pick.nodeId] !== undefined) {
      return failed({ reason: 'duplicateEntry', entryId: pick.entryId });
    }
    byNode[pick.nodeId] = pick;
  }
  const parts = emptyParts();
  let found = 0;
  for (const node of tree.nodes) {
    const pick = byNode[node.nodeId];
    if (pick !== undefined) {
      const checked = checkPick(pick, node);
      if (!checked.ok) {
        return checked;
      }
      found++;
      if (node.free) {
        parts.granted.push(node.nodeId);
      } else {
        addPick(parts, node, checked.value);
      }
    }
  }
  if (found < picks.length) {
    const known: Record<number, boolean> = {};
    for (const { nodeId } of tree.nodes) {
      known[nodeId] = true;
    }
    for (const { nodeId } of picks) {
      if (known[nodeId] !== true) {
        return failed({ reason: 'unknownNode', nodeId });
      }
    }
  }
  return assembleLoadout(tree, noTreeHash(), parts);
}

/**
 * A loadout from the talent entries of a log. `encodeLoadout` of it is the code that Warcraft Logs itself gives for the
 * player (compared on logs of 11.0.5).
 *
 * @param entries in any order; free nodes' entries become `granted`; a tiered node's ranks may be split over its entries
 * or stand at one.
 *
 * Failures: `unknownEntry`, `duplicateEntry` (twice, or two of one choice), `ranksOutOfRange` (a node has other
 * than 1 to its maxRanks), `heroTreeMismatch`.
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

/** The pick as `interpret` would give it: a node without a choice goes by its first entry. */
function checkPick(pick: Pick, node: TalentNode): Result<Pick, EncodeFailure> {
  const { nodeId, ranks, entryId } = pick;
  if (!node.entries.some((entry) => entry.entryId === entryId)) {
    return failed({ reason: 'unknownEntry', entryId });
  }
  if (ranks < 1 || ranks > node.maxRanks || ranks !== Math.floor(ranks)) {
    return failed({ reason: 'ranksOutOfRange', nodeId, ranks });
  }
  const isChoice = node.type === 'choice' || node.type === 'subTree';
  return success({ nodeId, ranks, entryId: isChoice ? entryId : node.entries[0]!.entryId });
}
