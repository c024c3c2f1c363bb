/** Reads the real game's talent trees from `trees-12.0.5.json`, a file that is not part of the project. */
import { z } from 'zod';
import { clientTreeOf } from '../src/talents/client-tree.ts';
import type { ClientNode, ClientTree } from '../src/talents/client-tree.ts';

const entrySchema = z.object({
  id: z.int(),
  definitionId: z.int().nullable(),
  spellId: z.int().nullable(),
  name: z.string(),
  maxRanks: z.int(),
  subTreeId: z.int().optional(),
});
const nodeSchema = z.object({
  id: z.int(),
  type: z.enum(['single', 'tiered', 'choice', 'subtree']),
  /** Null for the few nodes that no specialization sees. */
  kind: z.enum(['class', 'spec', 'hero', 'subtree']).nullable(),
  maxRanks: z.int(),
  posX: z.number(),
  posY: z.number(),
  subTreeId: z.int().nullable(),
  entries: z.array(entrySchema),
  visibleForSpecs: z.array(z.int()),
  grantedForSpecs: z.array(z.int()),
  reqPoints: z.int().nullable(),
  /** Empty for nodes that cost nothing. */
  currencyIds: z.array(z.int()),
  next: z.array(z.int()),
});
const treesSchema = z.object({
  specs: z.record(z.string(), z.object({ classId: z.int(), treeId: z.int() })),
  subTrees: z.record(z.string(), z.object({ name: z.string(), treeId: z.int() })),
  trees: z.record(z.string(), z.object({ nodes: z.array(nodeSchema) })),
});

type RealTrees = z.infer<typeof treesSchema>;
type RealNode = z.infer<typeof nodeSchema>;

/** The class trees of the file, by class id. @throws ZodError when the file is of another shape. */
export function realClientTrees(file: unknown): ReadonlyMap<number, ClientTree> {
  const real = treesSchema.parse(file);
  const classes = new Map<number, number>();
  for (const { classId, treeId } of Object.values(real.specs)) {
    classes.set(classId, treeId);
  }
  return new Map([...classes].map(([classId, treeId]) => [classId, realClientTree(real, classId, treeId)]));
}

function realClientTree(real: RealTrees, classId: number, treeId: number): ClientTree {
  const nodes = real.trees[`${treeId}`]!.nodes.toSorted((first, second) => first.id - second.id);
  const parents = new Map<number, number[]>();
  for (const node of nodes) {
    for (const child of node.next) {
      parents.set(child, [...(parents.get(child) ?? []), node.id]);
    }
  }
  const subTrees = Object.entries(real.subTrees)
    .filter(([, subTree]) => subTree.treeId === treeId)
    .map(([id, subTree]) => ({ subTreeId: Number(id), name: subTree.name }));
  return clientTreeOf({
    treeId,
    classId,
    nodes: nodes.map((node) => clientNode(node, parents.get(node.id) ?? [])),
    subTrees,
    // The file has no hashes. Any hash will do, because import strings from sites carry zeros.
    hash: Array.from({ length: 16 }, (_, index) => (classId * 7 + index * 13) % 256),
  });
}

function clientNode(node: RealNode, prerequisites: readonly number[]): ClientNode {
  return {
    nodeId: node.id,
    type: node.type === 'subtree' ? 'subTree' : node.type,
    kind: node.kind === 'subtree' ? 'subTree' : (node.kind ?? 'class'),
    maxRanks: node.maxRanks,
    entries: node.entries.map((entry) => ({
      entryId: entry.id,
      definitionId: entry.definitionId ?? 0,
      spellId: entry.spellId ?? 0,
      name: entry.name,
      maxRanks: entry.maxRanks,
      subTreeId: entry.subTreeId,
    })),
    posX: node.posX,
    posY: node.posY,
    subTreeId: node.subTreeId ?? undefined,
    specIds: node.visibleForSpecs,
    freeFor: node.grantedForSpecs,
    costsNothing: node.kind === null || node.currencyIds.length === 0,
    prerequisites,
    opens: node.next,
    requiredPoints: node.reqPoints ?? 0,
  };
}
