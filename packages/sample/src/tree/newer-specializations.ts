/** Gives a specialization that is newer than the sample the talents of an older one, so that all others keep their trees. */
import type { SampleClassTree } from './sample-tree.ts';

/**
 * The newer specializations of a class see what its first one sees. A class without an older one stays without talents.
 *
 * @param newer Their ids, ascending.
 */
export function withNewer(tree: SampleClassTree, newer: readonly number[]): SampleClassTree {
  const model = tree.specIds[0];
  if (model === undefined || newer.length === 0) {
    return tree;
  }
  const joined = (specIds: readonly number[]): readonly number[] =>
    specIds.includes(model) ? specIds.concat(newer) : specIds;
  return {
    ...tree,
    specIds: joined(tree.specIds),
    nodes: tree.nodes.map((node) => ({
      ...node,
      specIds: joined(node.specIds),
      freeFor: joined(node.freeFor),
    })),
    subTrees: tree.subTrees.map((subTree) => ({ ...subTree, specIds: joined(subTree.specIds) })),
  };
}
