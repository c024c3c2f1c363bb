/** Reads Raidbots' `talents.json` into talent trees. */
import { firstIssue } from '@toptalent/border';
import type { NamedEntry, NamedNode, NamedTree } from '@toptalent/build-data/talent-trees';
import type { NodeKind, TalentNode } from '@toptalent/loadout';
import { lacksHeroChoice } from './incomplete-trees.ts';
import { raidbotsTalentsSchema } from './raidbots-schema.ts';
import type { RaidbotsNode, RaidbotsSpec } from './raidbots-schema.ts';
import { indexTree } from './talent-trees.ts';
import type { TalentTrees } from './talent-trees.ts';
import { talentTreeVersion } from './tree-version.ts';

/** The file is not a `talents.json`, or contradicts itself. The message says where, and quotes only ids. */
export class TalentTreesError extends Error {
  override readonly name = 'TalentTreesError';
}

/**
 * The talent trees of all specializations in the file.
 *
 * @throws {TalentTreesError} when the file is not in the expected shape, names a specialization twice, or does not order
 *   nodes as the import string does: ascending
 */
export function parseTalentTrees(json: unknown): TalentTrees {
  const parsed = raidbotsTalentsSchema.safeParse(json);
  if (!parsed.success) {
    throw new TalentTreesError(
      `The talent trees are not in the expected shape: ${firstIssue(parsed.error)}.`,
    );
  }
  const specs = parsed.data.toSorted((a, b) => a.specId - b.specId);
  for (const [index, spec] of specs.entries()) {
    if (specs[index + 1]?.specId === spec.specId) {
      throw new TalentTreesError(`The talent trees name specialization ${spec.specId} twice.`);
    }
  }
  const trees = specs.map((spec) => treeOf(spec, specs));
  return {
    version: talentTreeVersion(trees),
    bySpecId: new Map(trees.map((tree) => [tree.specId, indexTree(tree)])),
    incomplete: new Set(trees.filter(lacksHeroChoice).map((tree) => tree.specId)),
  };
}

function treeOf(spec: RaidbotsSpec, all: readonly RaidbotsSpec[]): NamedTree {
  const nodes = nodesOf(spec).toSorted((a, b) => a.nodeId - b.nodeId);
  checkOrder(spec, nodes);
  const siblings = all.filter((other) => other.traitTreeId === spec.traitTreeId);
  return {
    treeId: spec.traitTreeId,
    specId: spec.specId,
    nodeOrder: spec.fullNodeOrder,
    nodes,
    ...unseenNodes(spec, nodes, siblings),
  };
}

/** Hero nodes of the class's other specializations, and nodes that no specialization shows: import strings hold both. */
function unseenNodes(spec: RaidbotsSpec, nodes: readonly TalentNode[], siblings: readonly RaidbotsSpec[]) {
  const own = new Set(nodes.map((node) => node.nodeId));
  const seen = siblings.flatMap(nodesOf);
  const heroNodes = new Set(seen.flatMap((node) => (node.kind === 'hero' ? [node.nodeId] : [])));
  const seenByAny = new Set(seen.map((node) => node.nodeId));
  return {
    hiddenNodes: spec.fullNodeOrder.filter((nodeId) => heroNodes.has(nodeId) && !own.has(nodeId)),
    invisibleNodes: spec.fullNodeOrder.filter((nodeId) => !seenByAny.has(nodeId)),
  };
}

function nodesOf(spec: RaidbotsSpec): NamedNode[] {
  const groups: readonly [NodeKind, readonly RaidbotsNode[]][] = [
    ['class', spec.classNodes],
    ['spec', spec.specNodes],
    ['hero', spec.heroNodes],
    ['subTree', spec.subTreeNodes],
  ];
  return groups.flatMap(([kind, nodes]) => nodes.filter(holdsTalents).map((node) => nodeOf(node, kind)));
}

/** Evoker 93196 and Demon Hunter 90912 (11.0.5 to 12.0.5) are nodes without a talent: hidden and free. */
function holdsTalents(node: RaidbotsNode): boolean {
  return node.entries.some((entry) => entry.id !== undefined);
}

function nodeOf(node: RaidbotsNode, kind: NodeKind): NamedNode {
  const entries = entriesOf(node);
  const first = entries[0]!;
  const sum = entries.reduce((ranks, entry) => ranks + entry.maxRanks, 0);
  return {
    nodeId: node.id,
    type: node.type === 'subtree' ? 'subTree' : node.type,
    kind,
    maxRanks: node.type === 'tiered' ? sum : (node.maxRanks ?? first.maxRanks),
    entries,
    ...(kind === 'hero' ? { subTreeId: node.subTreeId } : {}),
    free: node.freeNode === true,
    ...(node.posX === undefined ? {} : { posX: node.posX }),
    ...(node.posY === undefined ? {} : { posY: node.posY }),
    ...(node.next === undefined ? {} : { next: node.next }),
    ...(node.reqPoints === undefined || node.reqPoints === 0 ? {} : { requiredPoints: node.reqPoints }),
  };
}

/** In a choice node an unused place stays, as entry 0, because the position is the choice's index. */
function entriesOf(node: RaidbotsNode): NamedEntry[] {
  const positional = node.type === 'choice' || node.type === 'subtree';
  const kept = positional ? node.entries : node.entries.filter((entry) => entry.id !== undefined);
  return kept.map((entry) => ({
    entryId: entry.id ?? 0,
    maxRanks: entry.maxRanks ?? 1,
    ...(entry.traitSubTreeId === undefined ? {} : { subTreeId: entry.traitSubTreeId }),
    ...(entry.name === undefined ? {} : { name: entry.name }),
    ...(entry.icon === undefined ? {} : { icon: entry.icon }),
  }));
}

function checkOrder(spec: RaidbotsSpec, nodes: readonly TalentNode[]): void {
  const { specId, fullNodeOrder } = spec;
  for (let index = 1; index < fullNodeOrder.length; index++) {
    if (fullNodeOrder[index]! <= fullNodeOrder[index - 1]!) {
      throw new TalentTreesError(`The node order of specialization ${specId} does not ascend.`);
    }
  }
  const ordered = new Set(fullNodeOrder);
  for (const [index, node] of nodes.entries()) {
    if (!ordered.has(node.nodeId)) {
      throw new TalentTreesError(`Node ${node.nodeId} of specialization ${specId} is not in its node order.`);
    }
    if (nodes[index + 1]?.nodeId === node.nodeId) {
      throw new TalentTreesError(`Specialization ${specId} names node ${node.nodeId} twice.`);
    }
    if (node.kind === 'hero' && node.subTreeId === undefined) {
      throw new TalentTreesError(`Hero node ${node.nodeId} of specialization ${specId} names no hero tree.`);
    }
  }
}
