/** The sample's made-up talent trees, with names, positions and gates. */
import type { NamedTree, TreesOfVersion } from '@toptalent/build-data/talent-trees';
import { specializations } from '@toptalent/game';
import { sampleClassTree, talentTreeOf } from '@toptalent/sample';

/** The trees of all specializations. */
export function sampleNamedTrees(): TreesOfVersion {
  return Object.fromEntries(
    specializations.map(({ specId, classId }) => [specId, namedTree(specId, classId)]),
  );
}

function namedTree(specId: number, classId: number): NamedTree {
  const classTree = sampleClassTree(classId);
  const tree = talentTreeOf(classTree, specId);
  const sources = new Map(classTree.nodes.map((node) => [node.nodeId, node]));
  return {
    ...tree,
    nodes: tree.nodes.map((node) => {
      const { posX, posY, children, entries, reqPoints } = sources.get(node.nodeId)!;
      const names = new Map(entries.map(({ entryId, name }) => [entryId, name]));
      return {
        ...node,
        entries: node.entries.map((entry) => ({ ...entry, name: names.get(entry.entryId) })),
        posX,
        posY,
        next: children,
        ...(reqPoints === 0 ? {} : { requiredPoints: reqPoints }),
      };
    }),
  };
}
