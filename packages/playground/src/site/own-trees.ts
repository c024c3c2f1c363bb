/** Picks the talent trees that the project's own data is played on, and tells which specializations have builds and trees. */
import type { Build, BuildData } from '@toptalent/build-data';
import type { TreesByVersion, TreesOfVersion } from '@toptalent/build-data/talent-trees';
import { classes, specializations } from '@toptalent/game';
import { readHeader } from '@toptalent/loadout';
import { buildsIn } from '@toptalent/pipeline';
import type { ClassTrees } from '../../site/playground/game.ts';
import { classTreeOf } from './class-tree.ts';

/**
 * The tree of each class: of the newest known version that builds of the class were read with; for a class without builds, of
 * the newest known version that any builds were read with. It has no nodes if no such version has the class.
 *
 * @param versions What lies beside the data in `talent-trees.json`; empty for data without.
 */
export function ownTrees(data: BuildData, versions: TreesByVersion): ClassTrees {
  const newestFirst = versionsOf(Object.values(data.specs).flatMap(buildsIn));
  // The pipeline writes no version that no build names; of other files nobody knows which is newer.
  const allVersions = [...new Set([...newestFirst, ...Object.keys(versions)])];
  return Object.fromEntries(
    classes.map(({ classId }) => {
      const specIds = specializations.filter((spec) => spec.classId === classId).map(({ specId }) => specId);
      const builds = specIds.flatMap((specId) => data.specs[specId] ?? []).flatMap(buildsIn);
      const wanted = builds.length === 0 ? allVersions : versionsOf(builds);
      const found = wanted.find((version) => treesIn(specIds, versions[version]).length > 0);
      const trees = found === undefined ? [] : treesIn(specIds, versions[found]);
      const hash = hashOf(builds.filter((build) => build.talentTreeVersion === found));
      return [classId, classTreeOf({ classId, trees, hash })];
    }),
  );
}

/** The specializations that have talents on these trees. */
export function specIdsOf(trees: ClassTrees): readonly number[] {
  const specIds = Object.values(trees).flatMap(({ nodes }) => nodes.flatMap((node) => node.specIds));
  return [...new Set(specIds)].sort((a, b) => a - b);
}

/** The specializations that the data has a build of. */
export function specIdsWithBuilds({ specs }: BuildData): readonly number[] {
  return Object.keys(specs)
    .map(Number)
    .filter((specId) => buildsIn(specs[specId]!).length > 0);
}

/** The versions that the builds name, that of the newest build first. */
function versionsOf(builds: readonly Build[]): readonly string[] {
  const newestFirst = builds.toSorted((a, b) => b.asOf - a.asOf);
  return [...new Set(newestFirst.map((build) => build.talentTreeVersion))];
}

function treesIn(specIds: readonly number[], trees: TreesOfVersion = {}) {
  return specIds.map((specId) => trees[specId]).filter((tree) => tree !== undefined);
}

const madeUpHash = Array.from({ length: 16 }, (_, index) => index + 1);

/**
 * The client's hash of the tree. Codes from reports carry it, and the addon offers none with another; codes from rankings have
 * zeros instead, which fit any tree.
 */
function hashOf(builds: readonly Build[]): readonly number[] {
  for (const { talentCode } of builds) {
    const header = readHeader(talentCode);
    if (header.ok && header.value.treeHash.some((byte) => byte !== 0)) {
      return header.value.treeHash;
    }
  }
  return madeUpHash;
}
