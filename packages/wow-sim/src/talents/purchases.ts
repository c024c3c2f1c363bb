/** The purchases of one configuration, and their sums. */
import type { Loadout, Pick, PointTotals } from '@toptalent/loadout';
import { isFree, seesNode } from './client-tree.ts';
import type { ClientNode, ClientTree } from './client-tree.ts';

/** Bought ranks by node id, without granted nodes. The pick of the `subTree` node determines the active hero tree. */
export type Purchases = Readonly<Record<number, Pick | undefined>>;

/** Purchases, with the tree that they are made on and the specialization that makes them. */
export interface Build {
  readonly tree: ClientTree;
  readonly specId: number;
  readonly bought: Purchases;
}

/** All purchases in a decoded code: the nodes of both hero trees, and the pick of the active one. */
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
export function activeSubTree({ tree, specId, bought }: Build): number | undefined {
  for (const node of tree.nodes) {
    const pick = bought[node.nodeId];
    if (node.kind === 'subTree' && seesNode(node, specId) && pick !== undefined) {
      return node.entries.find((entry) => entry.entryId === pick.entryId)?.subTreeId;
    }
  }
  return undefined;
}

/** Active ranks of a node: granted ranks count, those of an inactive hero tree do not. */
export function activeRanks({ specId, bought }: Build, node: ClientNode, active: number | undefined): number {
  if (!seesNode(node, specId) || (node.kind === 'hero' && node.subTreeId !== active)) {
    return 0;
  }
  return isFree(node, specId) ? node.maxRanks : (bought[node.nodeId]?.ranks ?? 0);
}

/** Points spent in the class, in the specialization, and in the active hero tree. */
export function pointsSpent(build: Build): PointTotals {
  const active = activeSubTree(build);
  return {
    class: pointsIn(build, (node) => node.kind === 'class'),
    spec: pointsIn(build, (node) => node.kind === 'spec'),
    hero: pointsIn(build, (node) => node.kind === 'hero' && node.subTreeId === active),
  };
}

/** Points bought in those nodes that `counts` accepts. */
export function pointsIn({ tree, specId, bought }: Build, counts: (node: ClientNode) => boolean): number {
  let points = 0;
  for (const node of tree.nodes) {
    const pick = bought[node.nodeId];
    if (pick !== undefined && !isFree(node, specId) && counts(node)) {
      points += pick.ranks;
    }
  }
  return points;
}

/** Whether two configurations have the same purchases, node by node, the inactive hero tree included. */
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

/** A copy in which one node has another pick, or none. */
export function withPick(bought: Purchases, nodeId: number, pick?: Pick): Purchases {
  const copy: Record<number, Pick | undefined> = { ...bought };
  // In Lua a spread of an undefined value would leave the old pick in place.
  copy[nodeId] = pick;
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
