/** Makes a class's talent tree for the simulated client out of the trees that its specializations see. */
import type { NamedEntry, NamedNode, NamedTree } from '@toptalent/build-data/talent-trees';
import type { ClientEntry, ClientNode, ClientTreeParts } from '@toptalent/wow-sim';

/** Added to the id of a node without a talent to make its entry's id: above every id of the real client. */
const firstMadeUpEntry = 900_000_000;

export interface ClassTreeRequest {
  readonly classId: number;
  /** Those of the class's specializations that are known; all of one version. */
  readonly trees: readonly NamedTree[];
  /** 16 bytes. */
  readonly hash: readonly number[];
}

/**
 * The class's tree: every node of it, with the specializations that see it and those that are granted it. Without any tree of
 * its specializations it has no nodes: then the client has no talents, and no code fits.
 */
export function classTreeOf({ classId, trees, hash }: ClassTreeRequest): ClientTreeParts {
  const { treeId, nodeOrder } = trees[0] ?? { treeId: classId, nodeOrder: [] };
  const opened = linesOf(trees);
  const prerequisites = reversed(opened);
  const nodes = nodeOrder.map((nodeId): ClientNode => {
    const seeing = trees.flatMap((tree) => {
      const node = tree.nodes.find((one) => one.nodeId === nodeId);
      return node === undefined ? [] : [{ specId: tree.specId, node }];
    });
    const node = seeing[0]?.node;
    return {
      ...(node === undefined ? unseenNode(nodeId) : looksOf(node)),
      specIds: seeing.map(({ specId }) => specId),
      freeFor: seeing.filter((one) => one.node.free).map(({ specId }) => specId),
      prerequisites: prerequisites.get(nodeId) ?? [],
      opens: opened.get(nodeId) ?? [],
    };
  });
  return { treeId, classId, nodes, subTrees: subTreesOf(trees), hash };
}

type NodeLooks = Omit<ClientNode, 'specIds' | 'freeFor' | 'prerequisites' | 'opens'>;

function looksOf(node: NamedNode): NodeLooks {
  return {
    nodeId: node.nodeId,
    type: node.type,
    kind: node.kind,
    maxRanks: node.maxRanks,
    entries: node.entries.map(entryOf),
    posX: node.posX ?? 0,
    posY: node.posY ?? 0,
    subTreeId: node.subTreeId,
    requiredPoints: node.requiredPoints ?? 0,
  };
}

/**
 * A node of the node order that no specialization sees. The file says nothing else of it. It needs an entry, because the addon
 * takes hidden nodes that cost nothing, and hold one, for those that real import strings mark as bought.
 */
function unseenNode(nodeId: number): NodeLooks {
  const entryId = firstMadeUpEntry + nodeId;
  return {
    nodeId,
    type: 'single',
    kind: 'class',
    maxRanks: 1,
    entries: [{ entryId, definitionId: entryId, spellId: entryId, name: '', maxRanks: 1 }],
    posX: 0,
    posY: 0,
    requiredPoints: 0,
    costsNothing: true,
  };
}

/**
 * The file has no definitions and spells. The entry's own id stands for both: addon and client only follow them from an entry to
 * its name, tooltip and icon, and no two entries share an id. As in the client, the pick of a hero tree defines nothing.
 */
function entryOf({ entryId, maxRanks, subTreeId, name }: NamedEntry): ClientEntry {
  const spellId = subTreeId === undefined ? entryId : 0;
  const usual = subTreeId === undefined ? `Talent ${entryId}` : `Hero tree ${subTreeId}`;
  return { entryId, definitionId: spellId, spellId, name: name ?? usual, maxRanks, subTreeId };
}

/** By node id, the nodes that a line leads to for any of the specializations. */
function linesOf(trees: readonly NamedTree[]): ReadonlyMap<number, readonly number[]> {
  const lines = new Map<number, readonly number[]>();
  for (const { nodeId, next } of trees.flatMap(({ nodes }) => nodes)) {
    lines.set(nodeId, [...new Set([...(lines.get(nodeId) ?? []), ...(next ?? [])])]);
  }
  return lines;
}

function reversed(lines: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, readonly number[]> {
  const back = new Map<number, number[]>();
  for (const [from, targets] of lines) {
    for (const to of targets) {
      back.set(to, [...(back.get(to) ?? []), from]);
    }
  }
  return back;
}

function subTreesOf(trees: readonly NamedTree[]): ClientTreeParts['subTrees'] {
  const names = new Map<number, string>();
  for (const { kind, entries } of trees.flatMap(({ nodes }) => nodes)) {
    for (const { subTreeId, name } of kind === 'subTree' ? entries.map(entryOf) : []) {
      if (subTreeId !== undefined) {
        names.set(subTreeId, name);
      }
    }
  }
  return [...names].map(([subTreeId, name]) => ({ subTreeId, name }));
}
