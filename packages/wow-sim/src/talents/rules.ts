/** Whether a set of purchases is legal by the client's rules. */
import type { Pick, PointTotals } from '@toptalent/loadout';
import { isFree, nodeById, seesNode } from './client-tree.ts';
import type { ClientNode } from './client-tree.ts';
import { GatePoints } from './gate-points.ts';
import { pointsIn } from './purchases.ts';
import type { Build } from './purchases.ts';

/** Every rule that the client checks. */
export type RuleViolation =
  | { readonly rule: 'unknownNode' | 'freeNode'; readonly nodeId: number }
  | { readonly rule: 'wrongEntry' | 'wrongRanks'; readonly nodeId: number }
  | { readonly rule: 'prerequisite' | 'gate'; readonly nodeId: number }
  | { readonly rule: 'tooManyPoints'; readonly kind: 'class' | 'spec' | 'hero' };

/** The first rule that the purchases break, by ascending node id, points last; undefined if they are legal. */
export function firstViolation(build: Build, budget: PointTotals): RuleViolation | undefined {
  const points = new GatePoints(build);
  for (const node of build.tree.nodes) {
    const pick = build.bought[node.nodeId];
    const violation = pick === undefined ? undefined : nodeViolation(build, node, pick);
    if (violation !== undefined) {
      return violation;
    }
    if (pick !== undefined && !points.meetsGate(node)) {
      return { rule: 'gate', nodeId: node.nodeId };
    }
  }
  return pointsViolation(build, budget);
}

/** The first rule that the purchase of one node breaks, without its gate. */
function nodeViolation(build: Build, node: ClientNode, pick: Pick): RuleViolation | undefined {
  const { nodeId } = node;
  if (!seesNode(node, build.specId)) {
    return { rule: 'unknownNode', nodeId };
  }
  if (isFree(node, build.specId)) {
    return { rule: 'freeNode', nodeId };
  }
  if (!node.entries.some((entry) => entry.entryId === pick.entryId)) {
    return { rule: 'wrongEntry', nodeId };
  }
  if (pick.ranks < 1 || pick.ranks > node.maxRanks) {
    return { rule: 'wrongRanks', nodeId };
  }
  return meetsPrerequisites(build, node) ? undefined : { rule: 'prerequisite', nodeId };
}

/** Whether a node is a root, or one of its prerequisites is fully ranked. Granted nodes count as fully ranked. */
export function meetsPrerequisites({ tree, specId, bought }: Build, node: ClientNode): boolean {
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

function pointsViolation(build: Build, budget: PointTotals): RuleViolation | undefined {
  if (pointsIn(build, (node) => node.kind === 'class') > budget.class) {
    return { rule: 'tooManyPoints', kind: 'class' };
  }
  if (pointsIn(build, (node) => node.kind === 'spec') > budget.spec) {
    return { rule: 'tooManyPoints', kind: 'spec' };
  }
  for (const { subTreeId } of build.tree.subTrees) {
    if (pointsIn(build, (node) => node.subTreeId === subTreeId) > budget.hero) {
      return { rule: 'tooManyPoints', kind: 'hero' };
    }
  }
  return undefined;
}
