/** Picks the talent trees that the project's own data is played on: of each class the newest that its builds were read with. */
import type { Build, BuildData } from '@toptalent/build-data';
import type { TreesByVersion, TreesOfVersion } from '@toptalent/build-data/talent-trees';
import { classes, specializations } from '@toptalent/game';
import { readHeader } from '@toptalent/loadout';
import { buildsIn } from '@toptalent/pipeline';
import type { ClassTrees } from '../../site/playground/game.ts';
import { classTreeOf } from './class-tree.ts';

/**
 * The tree of each class. It has no nodes where nobody knows any trees that builds of the class were read with.
 *
 * @param versions What lies beside the data in `talent-trees.json`; empty for data without.
 */
export function ownTrees(data: BuildData, versions: TreesByVersion): ClassTrees {
  return Object.fromEntries(
    classes.map(({ classId }) => {
      const specIds = specializations.filter((spec) => spec.classId === classId).map(({ specId }) => specId);
      const builds = specIds.flatMap((specId) => data.specs[specId] ?? []).flatMap(buildsIn);
      return [classId, classTreeOf({ classId, ...newestOf(builds, specIds, versions) })];
    }),
  );
}

/** The specializations that have talents on these trees. */
export function specIdsOf(trees: ClassTrees): readonly number[] {
  const specIds = Object.values(trees).flatMap(({ nodes }) => nodes.flatMap((node) => node.specIds));
  return [...new Set(specIds)].sort((a, b) => a - b);
}

/** No trees if no version that the builds name has one of the class. */
function newestOf(builds: readonly Build[], specIds: readonly number[], versions: TreesByVersion) {
  const newestFirst = builds.toSorted((a, b) => b.asOf - a.asOf).map((build) => build.talentTreeVersion);
  for (const version of new Set(newestFirst)) {
    const trees = treesIn(versions[version] ?? {}, specIds);
    if (trees.length > 0) {
      return { trees, hash: hashOf(builds.filter((build) => build.talentTreeVersion === version)) };
    }
  }
  return { trees: [], hash: madeUpHash };
}

function treesIn(trees: TreesOfVersion, specIds: readonly number[]) {
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
