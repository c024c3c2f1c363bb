/** Says in a few words what changes between two builds. Names are text from outside. */
import { changesInWords } from '@toptalent/build-data/changes-in-words';
import type { BoughtTalent, NamedDifference, NamedHeroTree } from '@toptalent/build-data/difference-by-name';
import { counted } from '../words/text.ts';

/** "Keeper of Glass", or "hero tree 41" where its name is not known. */
export function heroTreeWords(subTreeId: number, name: string | undefined): string {
  return name ?? (subTreeId === 0 ? 'unknown hero tree' : `hero tree ${subTreeId}`);
}

/** "Amber Oath", or "talent 112233" where its name is not known. */
export function talentWords({ entryId, name }: Pick<BoughtTalent, 'entryId' | 'name'>): string {
  return name ?? `talent ${entryId}`;
}

/** How texts are written where they are shown. */
export interface Wording {
  /** Makes a name from outside safe to show. */
  readonly safe: (name: string) => string;
  readonly arrow: string;
}

const onTerminal: Wording = { safe: (name) => name, arrow: '->' };

/** The hero tree, then the talents that change. Empty for the same build, and if the difference is not known. */
export function differenceWords(difference: NamedDifference): readonly string[] {
  return [...heroTreeChange(difference), ...talentChanges(difference)];
}

/** The talents that change, a text for each kind: "+ Amber Oath, Dusky Ward (2 ranks)", "- Ashen Bond", "Copper Edge -> Copper Eye". */
export function talentChanges(
  difference: NamedDifference,
  { safe, arrow }: Wording = onTerminal,
): readonly string[] {
  const { gained, lost, swapped } = changesInWords(difference, (talent) => safe(talentWords(talent)));
  return [
    ...(gained.length === 0 ? [] : [`+ ${gained.join(', ')}`]),
    ...(lost.length === 0 ? [] : [`- ${lost.join(', ')}`]),
    ...(swapped.length === 0 ? [] : [swapped.map(({ was, is }) => `${was} ${arrow} ${is}`).join(', ')]),
  ];
}

/** "Keeper of Glass -> Herald of the Loom", if the hero tree changes. */
export function heroTreeChange(difference: NamedDifference): readonly string[] {
  const nameOf = (tree: NamedHeroTree | null): string =>
    tree === null ? 'no hero tree' : heroTreeWords(tree.subTreeId, tree.name);
  return difference.known && difference.heroTree !== null
    ? [`${nameOf(difference.heroTree.was)} -> ${nameOf(difference.heroTree.is)}`]
    : [];
}

/** "3 points", "the same build", or that it cannot be told. */
export function distanceWords(difference: NamedDifference): string {
  if (!difference.known) {
    return 'talents not known';
  }
  return difference.points === 0 ? 'the same build' : counted(difference.points, 'point');
}
