/** What is bought in one configuration, and what it sums up to. */
import type { Loadout, Pick, PointTotals } from '@toptalent/loadout';
import { isFree, seesNode } from './client-tree.ts';
import type { ClientNode, ClientTree } from './client-tree.ts';

/** Bought ranks by node id; free nodes are not in it. The `subTree` node's pick says which hero tree is active. */
export type Purchases = Readonly<Record<number, Pick | undefined>>;

/** Everything a decoded code says to buy: both hero trees' nodes, and the pick of the active one. */
export function purchasesOf(tree: ClientTree, loadout: Loadout): Purchases {
  const bought: Record<number, Pick | undefined> = {};
  for (const pick of [...loadout.picks, ...loadout.inactiveHeroPicks]) {
    bought[pick.nodeId] = pick;
  }
  const heroTree = loadout.heroTree;
  if (heroTree !== undefined) {
    for (const node of tree.nodes) {
      if (
        node.kind === 'subTree' &&
        seesNode(node, loadout.specId) &&
        node.entries.some((entry) => entry.entryId === heroTree.entryId)
      ) {
        bought[node.nodeId] = { nodeId: node.nodeId, ranks: 1, entryId: heroTree.entryId };
      }
    }
  }
  return bought;
}

/** The hero tree that the purchases make active, or undefined before one is picked. */
export function activeSubTree(tree: ClientTree, specId: number, bought: Purchases): number | undefined {
  for (const node of tree.nodes) {
    const pick = bought[node.nodeId];
    if (node.kind === 'subTree' && seesNode(node, specId) && pick !== undefined) {
      return node.entries.find((entry) => entry.entryId === pick.entryId)?.subTreeId;
    }
  }
  return undefined;
}

/** Ranks of a node that work: granted ones count, those of any hero tree but the `active` one do not. */
export function activeRanks(
  specId: number,
  bought: Purchases,
  node: ClientNode,
  active: number | undefined,
): number {
  if (!seesNode(node, specId) || (node.kind === 'hero' && node.subTreeId !== active)) {
    return 0;
  }
  return isFree(node, specId) ? node.maxRanks : (bought[node.nodeId]?.ranks ?? 0);
}

/** Points in the class purse, the specialization's, and the active hero tree's. */
export function pointsSpent(tree: ClientTree, specId: number, bought: Purchases): PointTotals {
  const active = activeSubTree(tree, specId, bought);
  return {
    class: pointsIn(tree, specId, bought, (node) => node.kind === 'class'),
    spec: pointsIn(tree, specId, bought, (node) => node.kind === 'spec'),
    hero: pointsIn(tree, specId, bought, (node) => node.kind === 'hero' && node.subTreeId === active),
  };
}

/** Points bought in those nodes that `counts` accepts. */
export function pointsIn(
  tree: ClientTree,
  specId: number,
  bought: Purchases,
  counts: (node: ClientNode) => boolean,
): number {
  let points = 0;
  for (const node of tree.nodes) {
    const pick = bought[node.nodeId];
    if (pick !== undefined && !isFree(node, specId) && counts(node)) {
      points += pick.ranks;
    }
  }
  return points;
}

/** Whether two configurations buy the same, node by node; what is left in an inactive hero tree counts too. */
export function samePurchases(tree: ClientTree, a: Purchases, b: Purchases): boolean {
  for (const node of tree.nodes) {
    const first = a[node.nodeId];
    const second = b[node.nodeId];
    if (first?.ranks !== second?.ranks || first?.entryId !== second?.entryId) {
      return false;
    }
  }
  return true;
}

/** A copy in which one node is bought differently, or not at all. */
export function withPick(tree: ClientTree, bought: Purchases, nodeId: number, pick?: Pick): Purchases {
  const copy: Record<number, Pick | undefined> = {};
  for (const node of tree.nodes) {
    copy[node.nodeId] = node.nodeId === nodeId ? pick : bought[node.nodeId];
  }
  return copy;
}

/** The nodes in which two configurations differ. */
export function differingNodes(tree: ClientTree, a: Purchases, b: Purchases): number[] {
  return tree.nodes
    .filter(
      ({ nodeId }) => a[nodeId]?.ranks !== b[nodeId]?.ranks || a[nodeId]?.entryId !== b[nodeId]?.entryId,
    )
    .map((node) => node.nodeId);
}
