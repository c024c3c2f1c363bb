/** Talent trees that no build can be made with, because their file lacks something. */
import type { BuildData } from '@toptalent/build-data';
import type { TalentTree } from '@toptalent/loadout';
import { buildsIn } from '../builds/builds-in.ts';
import type { TalentTrees } from './talent-trees.ts';

/** Whether a hero tree of the specialization cannot be picked: the file lacks the choice, or one side of it. */
export function lacksHeroChoice({ nodes }: TalentTree): boolean {
  const choosable = new Set(
    nodes
      .filter((node) => node.kind === 'subTree')
      .flatMap((node) => node.entries.map((entry) => entry.subTreeId)),
  );
  return nodes.some((node) => node.kind === 'hero' && !choosable.has(node.subTreeId));
}

/**
 * The trees, with those specializations counted as incomplete that the file has lost: earlier builds were read with their
 * tree. A specialization that no file has had yet is new, and gets its codes from reports.
 *
 * @param data The last good data, if any.
 */
export function withLostTrees(trees: TalentTrees, data: BuildData | undefined): TalentTrees {
  const lost = Object.entries(data?.specs ?? {})
    .filter(([, builds]) => buildsIn(builds).some((build) => build.heroTree.subTreeId !== 0))
    .map(([specId]) => Number(specId))
    .filter((specId) => !trees.bySpecId.has(specId));
  return { ...trees, incomplete: new Set([...(trees.incomplete ?? []), ...lost]) };
}
