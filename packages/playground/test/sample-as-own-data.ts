/** The sample season as if it were data of the project's own, with talents of other names, so that a test can tell them apart. */
import { sampleBuildData } from '@toptalent/addon/stories';
import type { BuildData } from '@toptalent/build-data';
import type { NamedNode } from '@toptalent/build-data/talent-trees';
import { specializations } from '@toptalent/game';
import { talentTreeVersion } from '@toptalent/pipeline';
import { sampleNamedTrees } from '../src/site/sample-trees.ts';
import type { OwnData } from './real-own-data.ts';

/** Specializations by id. */
interface Missing {
  readonly treesOf: readonly number[];
  readonly buildsOf: readonly number[];
}

export function sampleAsOwnData(missing: Missing): OwnData {
  const trees = Object.values(sampleNamedTrees())
    .filter(({ specId }) => !missing.treesOf.includes(specId))
    .map((tree) => ({ ...tree, nodes: tree.nodes.map(renamed) }));
  const version = talentTreeVersion(trees);
  const data = sampleBuildData(
    specializations.map(({ specId }) => specId).filter((specId) => !missing.buildsOf.includes(specId)),
  );
  const { talentTreeVersion: madeUp } = data.specs[trees[0]!.specId]!.raid.general!;
  return {
    data: JSON.parse(JSON.stringify(data).replaceAll(madeUp, version)) as BuildData,
    versions: { [version]: Object.fromEntries(trees.map((tree) => [tree.specId, tree])) },
  };
}

function renamed(node: NamedNode): NamedNode {
  return { ...node, entries: node.entries.map((entry) => ({ ...entry, name: `Own ${entry.name}` })) };
}
