/** The page's words for talents and for what changes between two builds. */
import { talentAt } from '@toptalent/build-data/talent-trees';
import type { NamedTree } from '@toptalent/build-data/talent-trees';
import { changesToShow } from '@toptalent/build-data/difference-by-name';
import type { NamedDifference } from '@toptalent/build-data/difference-by-name';
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

/** One side of a difference: "Deep Breath", or "Deep Breath (1 rank)" where ranks of it stay. */
export interface ChangedTalent {
  readonly key: string;
  readonly text: string;
}

/** What comes and what goes, without the talents of a hero tree that changes as a whole. */
export function bothSides(difference: NamedDifference): Record<'comes' | 'goes', readonly ChangedTalent[]> {
  const comes: ChangedTalent[] = [];
  const goes: ChangedTalent[] = [];
  for (const { nodeId, was, is } of changesToShow(difference)) {
    const stays = was !== null && was.entryId === is?.entryId ? Math.min(was.ranks, is.ranks) : 0;
    for (const [side, talent] of [
      [goes, was],
      [comes, is],
    ] as const) {
      const ranks = (talent?.ranks ?? 0) - stays;
      if (talent !== null && ranks > 0) {
        const some = stays > 0 || ranks > 1 ? ` (${ranks} ${ranks === 1 ? 'rank' : 'ranks'})` : '';
        side.push({ key: `${nodeId}.${talent.entryId}`, text: `${nameOf(talent)}${some}` });
      }
    }
  }
  return { comes, goes };
}
