/** `C_Traits.TraitNodeInfo` (12.1.0): a node as one configuration has it. */
import type { PointTotals } from '@toptalent/loadout';
import { isFree, nodeById, seesNode } from './client-tree.ts';
import type { ClientNode } from './client-tree.ts';
import { GatePoints } from './gate-points.ts';
import { activeRanks, activeSubTree } from './purchases.ts';
import type { Build } from './purchases.ts';
import { meetsPrerequisites } from './rules.ts';

/** `Enum.TraitNodeType` (12.1.0). */
const nodeTypes = { single: 0, tiered: 1, choice: 2, subTree: 3 } as const;

/** One configuration with what all its nodes have in common, computed once. */
export interface ConfigView extends Build {
  readonly budget: PointTotals;
  readonly activeSubTree: number | undefined;
  readonly points: GatePoints;
  /** Infos made so far, by node id: they stay valid because purchases are never changed in place. */
  readonly infos: Record<number, object | undefined>;
}

export function configView(build: Build, budget: PointTotals): ConfigView {
  return {
    ...build,
    budget,
    activeSubTree: activeSubTree(build),
    points: new GatePoints(build),
    infos: {},
  };
}

/** More points than any gate requires. */
const noGate = 1000;

/** What `GetNodeInfo` returns for an id that is not in the tree: a record of zeros. */
export function unknownNodeInfo(): object {
  return {
    ID: 0,
    activeRank: 0,
    currentRank: 0,
    ranksPurchased: 0,
    maxRanks: 0,
    isVisible: false,
    entryIDs: [],
  };
}

export function nodeInfo(view: ConfigView, node: ClientNode): object {
  const info = view.infos[node.nodeId] ?? makeNodeInfo(view, node);
  view.infos[node.nodeId] = info;
  return info;
}

function makeNodeInfo(view: ConfigView, node: ClientNode): object {
  const { specId, bought } = view;
  const pick = bought[node.nodeId];
  const isVisible = seesNode(node, specId);
  const ranksPurchased = isVisible ? (pick?.ranks ?? 0) : 0;
  const active = activeRanks(view, node, view.activeSubTree);
  const meetsEdges = isVisible && meetsPrerequisites(view, node);
  const isAvailable = meetsEdges && view.points.meetsGate(node);
  return {
    ID: node.nodeId,
    type: nodeTypes[node.type],
    posX: node.posX,
    posY: node.posY,
    flags: 0,
    isVisible,
    isAvailable,
    meetsEdgeRequirements: meetsEdges,
    maxRanks: node.maxRanks,
    totalMaxRanks: node.maxRanks,
    ranksPurchased,
    currentRank: active,
    activeRank: active,
    ranksIncreased: 0,
    activeEntry: activeEntry(node, active, pick?.entryId),
    nextEntry: undefined,
    entryIDs: node.entries.map((entry) => entry.entryId),
    entryIDsWithCommittedRanks: pick === undefined ? [] : [pick.entryId],
    entryIDToRanksIncreased: {},
    canPurchaseRank: isAvailable && canPurchase(view, node, ranksPurchased),
    canRefundRank: ranksPurchased > 0,
    isCascadeRepurchasable: false,
    isDisplayError: false,
    conditionIDs: conditionIds(node),
    groupIDs: [],
    visibleEdges: edges(view, node),
    subTreeID: node.subTreeId,
    subTreeActive: node.subTreeId === undefined ? undefined : node.subTreeId === view.activeSubTree,
  };
}

/** A node without purchases shows its only entry with rank 0; a choice that is not made shows no entry. */
function activeEntry(node: ClientNode, active: number, chosen: number | undefined): object | undefined {
  if (node.type === 'choice' || node.type === 'subTree') {
    return chosen === undefined ? undefined : { entryID: chosen, rank: Math.max(active, 1) };
  }
  if (node.type !== 'tiered') {
    return { entryID: node.entries[0]!.entryId, rank: active };
  }
  let left = active;
  for (const entry of node.entries) {
    if (left <= entry.maxRanks) {
      return { entryID: entry.entryId, rank: left };
    }
    left -= entry.maxRanks;
  }
  return undefined;
}

function canPurchase(view: ConfigView, node: ClientNode, ranksPurchased: number): boolean {
  if (isFree(node, view.specId) || ranksPurchased >= node.maxRanks || node.kind === 'subTree') {
    return false;
  }
  return view.points.below(node, noGate) < view.budget[node.kind];
}

/** One condition for each specialization that is granted the node, and one for its gate. */
function conditionIds(node: ClientNode): number[] {
  const ids = node.freeFor.map((specId) => grantCondition(node.nodeId, specId));
  if (node.requiredPoints > 0) {
    ids.push(gateCondition(node.nodeId));
  }
  return ids;
}

/** A condition's id contains the ids that it is about, so that `GetConditionInfo` can read them back. */
export function grantCondition(nodeId: number, specId: number): number {
  return nodeId * 10000 + specId;
}

export function gateCondition(nodeId: number): number {
  return nodeId * 10000;
}

/** The node that a condition is about. */
export function nodeOfCondition(conditionId: number): number {
  return Math.floor(conditionId / 10000);
}

function edges(view: ConfigView, node: ClientNode): object[] {
  const below = node.opens.filter((nodeId) => {
    const other = nodeById(view.tree, nodeId);
    return other !== undefined && seesNode(other, view.specId);
  });
  const full = activeRanks(view, node, view.activeSubTree) === node.maxRanks;
  return below.map((targetNode) => ({ targetNode, type: 2, visualStyle: 1, isActive: full }));
}
