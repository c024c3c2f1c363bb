/** A class tree prepared for one specialization: positions instead of ids. */
import { pointsAtLevel90 } from '@toptalent/game';
import type { PointBudget } from '@toptalent/game';
import type { SampleClassTree, SampleNode } from './sample-tree.ts';

/** What a node's ranks cost: 0 class points, 1 spec points, 2 and 3 points of the two hero trees, 4 nothing. */
type Currency = 0 | 1 | 2 | 3 | 4;

/** The rules of one specialization's talents. `free`, `currencies`, `parts` and `parents` run parallel to `nodes`. */
export interface SpecRules {
  readonly specId: number;
  readonly tree: SampleClassTree;
  /** The nodes that the specialization sees, ascending by id. */
  readonly nodes: readonly SampleNode[];
  /** Position in `nodes` by node id; undefined for a node that the specialization does not see. */
  readonly positions: Readonly<Record<number, number | undefined>>;
  readonly free: readonly boolean[];
  /** 4 only for the node that picks a hero tree. */
  readonly currencies: readonly Currency[];
  /** Part of its tree: 0 above the first gate, 1 above the second, 2 below it. */
  readonly parts: readonly number[];
  /** Positions of the parents that the specialization sees. */
  readonly parents: readonly (readonly number[])[];
  /** Points that open the second and the third part, by currency; 0 for none. */
  readonly gates: readonly (readonly [number, number])[];
  /** Points to spend, by currency. */
  readonly budgets: readonly number[];
  /** Ids of the hero trees, in the order of the node that picks them: currencies 2 and 3. */
  readonly subTreeIds: readonly number[];
}

/** The rules of a specialization; `budget` is that of maximum level unless given. */
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
  const currencies = nodes.map((node) => currencyOf(node, subTreeIds));
  const gates: [number, number][] = [];
  for (let currency = 0; currency < 5; currency++) {
    gates.push(gatesOf(nodes.filter((_node, index) => currencies[index] === currency)));
  }
  return {
    specId,
    tree,
    nodes,
    positions,
    free: nodes.map((node) => node.freeFor.includes(specId)),
    currencies,
    parts: nodes.map((node, index) => partOf(node, gates[currencies[index]!]!)),
    parents: nodes.map((node) => seen(node.parents, positions)),
    gates,
    budgets: [budget.class, budget.spec, budget.hero, budget.hero, 0],
    subTreeIds,
  };
}

function currencyOf(node: SampleNode, subTreeIds: readonly number[]): Currency {
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
