/** A class tree prepared for one specialization, so that legality is quick to check: positions instead of ids. */
import { pointsAtLevel90 } from '@toptalent/game';
import type { PointBudget } from '@toptalent/game';
import type { SampleClassTree, SampleNode } from './sample-tree.ts';

/** Who pays: 0 the class points, 1 the specialization's, 2 and 3 its two hero trees, 4 nobody (the hero tree's choice). */
type Purse = 0 | 1 | 2 | 3 | 4;

/** The rules of one specialization's talents. All lists beside `nodes` run parallel to it. */
export interface SpecRules {
  readonly specId: number;
  readonly tree: SampleClassTree;
  /** The nodes that it sees, ascending by id. */
  readonly nodes: readonly SampleNode[];
  /** Position in `nodes` by node id; undefined for a node that it does not see. */
  readonly positions: Readonly<Record<number, number | undefined>>;
  readonly free: readonly boolean[];
  readonly purses: readonly Purse[];
  /** Part of its tree: 0 above the first gate, 1 above the second, 2 below it. */
  readonly parts: readonly number[];
  /** Positions of the parents that it sees. */
  readonly parents: readonly (readonly number[])[];
  /** Points that open the second and the third part, by purse; 0 for none. */
  readonly gates: readonly (readonly [number, number])[];
  /** Points to spend, by purse. */
  readonly budgets: readonly number[];
  /** Ids of its hero trees, in the order of the node that picks them: purses 2 and 3. */
  readonly subTreeIds: readonly number[];
}

/** The rules of that specialization, with the points of maximum level unless told otherwise. */
export function specRules(
  tree: SampleClassTree,
  specId: number,
  budget: PointBudget = pointsAtLevel90,
): SpecRules {
  const nodes = tree.nodes.filter((node) => node.specIds.includes(specId));
  const positions: Record<number, number | undefined> = {};
  for (let index = 0; index < nodes.length; index++) {
    positions[nodes[index]!.nodeId] = index;
  }
  const subTreeIds: number[] = [];
  for (const entry of nodes.find((node) => node.kind === 'subTree')?.entries ?? []) {
    subTreeIds.push(entry.subTreeId!);
  }
  const purses = nodes.map((node) => purseOf(node, subTreeIds));
  const gates: [number, number][] = [];
  for (let purse = 0; purse < 5; purse++) {
    gates.push(gatesOf(nodes.filter((_node, index) => purses[index] === purse)));
  }
  return {
    specId,
    tree,
    nodes,
    positions,
    free: nodes.map((node) => node.freeFor.includes(specId)),
    purses,
    parts: nodes.map((node, index) => partOf(node, gates[purses[index]!]!)),
    parents: nodes.map((node) => seen(node.parents, positions)),
    gates,
    budgets: [budget.class, budget.spec, budget.hero, budget.hero, 0],
    subTreeIds,
  };
}

function purseOf(node: SampleNode, subTreeIds: readonly number[]): Purse {
  if (node.kind === 'class') {
    return 0;
  }
  if (node.kind === 'spec') {
    return 1;
  }
  if (node.kind === 'subTree') {
    return 4;
  }
  return node.subTreeId === subTreeIds[0] ? 2 : 3;
}

function gatesOf(nodes: readonly SampleNode[]): [number, number] {
  let low = 0;
  let high = 0;
  for (const node of nodes) {
    if (node.reqPoints > high) {
      low = high;
      high = node.reqPoints;
    } else if (node.reqPoints < high && node.reqPoints > low) {
      low = node.reqPoints;
    }
  }
  return [low, high];
}

function partOf(node: SampleNode, gates: readonly [number, number]): number {
  if (node.reqPoints === 0) {
    return 0;
  }
  return node.reqPoints === gates[1] ? 2 : 1;
}

function seen(nodeIds: readonly number[], positions: Readonly<Record<number, number | undefined>>): number[] {
  const result: number[] = [];
  for (const nodeId of nodeIds) {
    const position = positions[nodeId];
    if (position !== undefined) {
      result.push(position);
    }
  }
  return result;
}
