/** Whether a set of purchases is legal: the client's own rules, which nothing gets around. */
import type { Pick, PointTotals } from '@toptalent/loadout';
import { isFree, nodeById, seesNode } from './client-tree.ts';
import type { ClientNode, ClientTree } from './client-tree.ts';
import { pointsIn } from './purchases.ts';
import type { Purchases } from './purchases.ts';

/** The closed list of what the client refuses. */
export type RuleViolation =
  | { readonly rule: 'unknownNode' | 'freeNode'; readonly nodeId: number }
  | { readonly rule: 'wrongEntry' | 'wrongRanks'; readonly nodeId: number }
  | { readonly rule: 'prerequisite' | 'gate'; readonly nodeId: number }
  | { readonly rule: 'tooManyPoints'; readonly kind: 'class' | 'spec' | 'hero' };

/** The first rule that the purchases break, nodes in ascending order, points last; undefined when they are legal. */
export function firstViolation(
  tree: ClientTree,
  specId: number,
  budget: PointTotals,
  bought: Purchases,
): RuleViolation | undefined {
  const points: PointsBelow = {};
  for (const node of tree.nodes) {
    const pick = bought[node.nodeId];
    if (pick !== undefined) {
      const violation = nodeViolation(tree, specId, bought, node, pick, points);
      if (violation !== undefined) {
        return violation;
      }
    }
  }
  return pointsViolation(tree, specId, budget, bought);
}

function nodeViolation(
  tree: ClientTree,
  specId: number,
  bought: Purchases,
  node: ClientNode,
  pick: Pick,
  points: PointsBelow,
): RuleViolation | undefined {
  const nodeId = node.nodeId;
  if (!seesNode(node, specId)) {
    return { rule: 'unknownNode', nodeId };
  }
  if (isFree(node, specId)) {
    return { rule: 'freeNode', nodeId };
  }
  if (!node.entries.some((entry) => entry.entryId === pick.entryId)) {
    return { rule: 'wrongEntry', nodeId };
  }
  if (pick.ranks < 1 || pick.ranks > node.maxRanks) {
    return { rule: 'wrongRanks', nodeId };
  }
  if (!meetsPrerequisites(tree, specId, bought, node)) {
    return { rule: 'prerequisite', nodeId };
  }
  return meetsGate(tree, specId, bought, node, points) ? undefined : { rule: 'gate', nodeId };
}

/** Whether a node has no line above it, or one whose upper end is full. Granted nodes are. */
export function meetsPrerequisites(
  tree: ClientTree,
  specId: number,
  bought: Purchases,
  node: ClientNode,
): boolean {
  if (node.prerequisites.length === 0) {
    return true;
  }
  return node.prerequisites.some((nodeId) => {
    const above = nodeById(tree, nodeId);
    if (above === undefined || !seesNode(above, specId)) {
      return false;
    }
    return isFree(above, specId) || (bought[nodeId]?.ranks ?? 0) === above.maxRanks;
  });
}

/** Points counted already, by purse and gate. */
export type PointsBelow = Record<string, number | undefined>;

/** Whether enough is spent above the node's gate: in nodes of the same purse that need fewer points themselves. */
export function meetsGate(
  tree: ClientTree,
  specId: number,
  bought: Purchases,
  node: ClientNode,
  known: PointsBelow,
): boolean {
  const gate = node.requiredPoints;
  return gate === 0 || knownPointsBelow(tree, specId, bought, node, gate, known) >= gate;
}

/** `pointsBelow`, counted once a purse and gate. */
export function knownPointsBelow(
  tree: ClientTree,
  specId: number,
  bought: Purchases,
  node: ClientNode,
  requiredPoints: number,
  known: PointsBelow,
): number {
  const key = `${node.kind}:${node.subTreeId ?? 0}:${requiredPoints}`;
  const points = known[key] ?? pointsBelow(tree, specId, bought, node, requiredPoints);
  known[key] = points;
  return points;
}

/** Points of the node's own purse in nodes that need fewer points than that. */
function pointsBelow(
  tree: ClientTree,
  specId: number,
  bought: Purchases,
  node: ClientNode,
  requiredPoints: number,
): number {
  return pointsIn(
    tree,
    specId,
    bought,
    (other) =>
      other.kind === node.kind && other.subTreeId === node.subTreeId && other.requiredPoints < requiredPoints,
  );
}

function pointsViolation(
  tree: ClientTree,
  specId: number,
  budget: PointTotals,
  bought: Purchases,
): RuleViolation | undefined {
  if (pointsIn(tree, specId, bought, (node) => node.kind === 'class') > budget.class) {
    return { rule: 'tooManyPoints', kind: 'class' };
  }
  if (pointsIn(tree, specId, bought, (node) => node.kind === 'spec') > budget.spec) {
    return { rule: 'tooManyPoints', kind: 'spec' };
  }
  for (const subTree of tree.subTrees) {
    const points = pointsIn(tree, specId, bought, (node) => node.subTreeId === subTree.subTreeId);
    if (points > budget.hero) {
      return { rule: 'tooManyPoints', kind: 'hero' };
    }
  }
  return undefined;
}
