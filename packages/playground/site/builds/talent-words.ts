/** The page's words for talents. */
import { talentAt } from '@toptalent/build-data/talent-trees';
import type { NamedTree } from '@toptalent/build-data/talent-trees';
import type { Pick } from '@toptalent/loadout';

interface Named {
  readonly entryId: number;
  readonly name?: string | undefined;
}

/** The talent's name, or its id where the trees do not name it. */
export function nameOf({ name, entryId }: Named): string {
  return name ?? `Talent ${entryId}`;
}

export function pickName(tree: NamedTree, { nodeId, entryId }: Pick): string {
  return nameOf({ entryId, name: talentAt(tree, nodeId, entryId)?.entry.name });
}
