/** Random loadouts on the small tree, and their texts with damage, for tests of what always holds. */
import * as fc from 'fast-check';
import { encodeLoadout, loadoutFromPicks } from '@toptalent/loadout';
import type { Loadout, Pick, TalentNode } from '@toptalent/loadout';
import { smallTree } from './small-tree.ts';

/** A legal set of bought nodes on the small tree: what a client could hold. */
const picks = fc
  .record({
    hero: fc.constantFrom(7, 8),
    chosen: fc.tuple(...smallTree.nodes.map((node) => fc.option(pickOf(node), { nil: undefined }))),
  })
  .map(({ hero, chosen }) =>
    chosen.flatMap((pick, index): Pick[] => {
      const node = smallTree.nodes[index]!;
      if (node.kind === 'subTree') {
        return [{ nodeId: node.nodeId, ranks: 1, entryId: hero === 7 ? 407 : 408 }];
      }
      const isOther = node.kind === 'hero' && node.subTreeId !== hero;
      return pick === undefined || isOther ? [] : [pick];
    }),
  );

function pickOf(node: TalentNode): fc.Arbitrary<Pick> {
  return fc.record({
    nodeId: fc.constant(node.nodeId),
    ranks: fc.integer({ min: 1, max: node.maxRanks }),
    entryId: fc.constantFrom(
      ...(node.type === 'choice' ? node.entries : node.entries.slice(0, 1)).map(({ entryId }) => entryId),
    ),
  });
}

/** Any loadout of the small tree. */
export const loadout = picks.map((list): Loadout => {
  const made = loadoutFromPicks(list, smallTree);
  if (!made.ok) {
    throw new Error(made.failure.reason);
  }
  return made.value;
});

/** A real text with one character changed, added or taken away. */
export const damaged = fc
  .tuple(loadout, fc.nat(), fc.constantFrom('A', 'B', 'g', '/', '-', ''), fc.boolean())
  .map(([value, at, character, isInserted]) => {
    const text = encodeLoadout(value, smallTree);
    const position = at % (text.length + 1);
    return text.slice(0, position) + character + text.slice(position + (isInserted ? 0 : 1));
  });
