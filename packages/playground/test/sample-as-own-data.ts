/** The sample season as if it were data of the project's own, with talents of other names, so that a test can tell them apart. */
import { sampleBuildData } from '@toptalent/addon/stories';
import type { BuildData } from '@toptalent/build-data';
import type { NamedNode } from '@toptalent/build-data/talent-trees';
import { talentTreeVersion } from '@toptalent/pipeline';
import { sampleNamedTrees } from '../src/site/sample-trees.ts';
import type { OwnData } from './real-own-data.ts';

/** @param without Specializations whose trees are missing. */
export function sampleAsOwnData(without: readonly number[] = []): OwnData {
  const trees = Object.values(sampleNamedTrees())
    .filter(({ specId }) => !without.includes(specId))
    .map((tree) => ({ ...tree, nodes: tree.nodes.map(renamed) }));
  const version = talentTreeVersion(trees);
  const data = sampleBuildData();
  const { talentTreeVersion: madeUp } = data.specs[trees[0]!.specId]!.raid.general!;
  return {
    data: JSON.parse(JSON.stringify(data).replaceAll(madeUp, version)) as BuildData,
    versions: { [version]: Object.fromEntries(trees.map((tree) => [tree.specId, tree])) },
  };
}

function renamed(node: NamedNode): NamedNode {
  return { ...node, entries: node.entries.map((entry) => ({ ...entry, name: `Own ${entry.name}` })) };
}
