/** A small tree with names, and the codes of builds on it, for tests of what is said about builds. */
import { encodeLoadout, loadoutFromEntries } from '@toptalent/loadout';
import type { NodeKind } from '@toptalent/loadout';
import type { Build } from '../src/index.ts';
import type { NamedEntry, NamedNode, NamedTree, TreesByVersion } from '../src/talent-trees.ts';
import { madeUpBuild } from './made-up-data.ts';

export const smallVersion = 'ab'.repeat(32);
export const smallSpecId = 62;

const entry = (entryId: number, name: string, maxRanks = 1): NamedEntry => ({ entryId, maxRanks, name });
const node = (
  nodeId: number,
  kind: NodeKind,
  entries: readonly NamedEntry[],
  more: Partial<NamedNode> = {},
) => ({
  nodeId,
  type: entries.length > 1 ? ('choice' as const) : ('single' as const),
  kind,
  maxRanks: entries[0]!.maxRanks,
  entries,
  free: false,
  ...more,
});

/** Two talents and a choice of the class and the specialization, and two hero trees of one talent each. */
export const smallTree: NamedTree = {
  treeId: 9,
  specId: smallSpecId,
  nodeOrder: [1, 2, 3, 4, 5, 6, 7],
  nodes: [
    node(1, 'class', [entry(10, 'Amber Oath')]),
    node(2, 'class', [entry(20, 'Ashen Bond', 2)]),
    node(3, 'spec', [entry(30, 'Copper Edge'), entry(31, 'Copper Eye')]),
    node(4, 'spec', [entry(40, 'Dusky Ward')]),
    node(5, 'hero', [entry(50, 'Glass Song')], { subTreeId: 7 }),
    node(6, 'hero', [entry(60, 'Loom Song')], { subTreeId: 8 }),
    node(
      7,
      'subTree',
      [
        { ...entry(70, 'Keeper of Glass'), subTreeId: 7 },
        { ...entry(71, 'Herald of the Loom'), subTreeId: 8 },
      ],
      { type: 'subTree' },
    ),
  ],
};

export const smallTrees: TreesByVersion = { [smallVersion]: { [smallSpecId]: smallTree } };

/** The code of these entries, each with one rank unless it is there twice. */
export function smallCode(...entryIds: readonly number[]): string {
  return smallCodeOn(smallTree, ...entryIds);
}

/** The same on another tree. */
export function smallCodeOn(tree: NamedTree, ...entryIds: readonly number[]): string {
  const entries = [...new Set(entryIds)].map((entryId) => ({
    entryId,
    ranks: entryIds.filter((one) => one === entryId).length,
  }));
  const loadout = loadoutFromEntries(entries, tree);
  if (!loadout.ok) {
    throw new Error(`No loadout: ${loadout.failure.reason}`);
  }
  return encodeLoadout(loadout.value, tree);
}

/** A build of these entries on the small tree. */
export function smallBuild(entryIds: readonly number[], more: Partial<Build> = {}): Build {
  return madeUpBuild('a', {
    talentCode: smallCode(...entryIds),
    talentTreeVersion: smallVersion,
    heroTree: { subTreeId: 7, entryId: 70, share: 0.8, low: 0.7, high: 0.9 },
    alternatives: [],
    ...more,
  });
}
