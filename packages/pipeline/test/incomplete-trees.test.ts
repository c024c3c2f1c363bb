import { describe, expect, it } from 'vitest';
import { parseTalentTrees } from '../src/index.ts';
import { withLostTrees } from '../src/trees/incomplete-trees.ts';
import { buildOf, smallData } from './small-data.ts';
import { smallSiblingId, smallSpecId, smallTalents } from './small-tree.ts';

const specs = smallTalents();
const [own, sibling] = specs;
const noBuilds = { general: null, encounters: {} };
const dataWith = (subTreeId: number) => {
  const general = buildOf('a', { heroTree: { ...buildOf('a').heroTree, subTreeId } });
  return smallData({ specs: { [smallSpecId]: { raid: { general, encounters: {} }, mythicPlus: noBuilds } } });
};

describe('talent trees are incomplete', () => {
  it('where a hero tree cannot be picked', () => {
    const half = own!.subTreeNodes.map((node) => ({ ...node, entries: node.entries.slice(0, 1) }));
    const incompleteOf = (more: object) => [
      ...parseTalentTrees([{ ...own!, ...more }, sibling!]).incomplete!,
    ];
    expect(incompleteOf({})).toEqual([]);
    expect(incompleteOf({ subTreeNodes: [] })).toEqual([smallSpecId]);
    expect(incompleteOf({ subTreeNodes: half })).toEqual([smallSpecId]);
    expect(incompleteOf({ subTreeNodes: [], heroNodes: [] })).toEqual([]);
  });

  it('where they lack a specialization that has builds read with its tree', () => {
    const without = parseTalentTrees([sibling!]);
    expect([...withLostTrees(without, dataWith(7)).incomplete!]).toEqual([smallSpecId]);
    expect([...withLostTrees(parseTalentTrees(specs), dataWith(7)).incomplete!]).toEqual([]);
  });

  it('not where the specialization is new: it has no builds, or builds whose hero tree nobody knows', () => {
    const without = parseTalentTrees([sibling!]);
    expect([...withLostTrees(without, undefined).incomplete!]).toEqual([]);
    expect([...withLostTrees(without, smallData({ specs: {} })).incomplete!]).toEqual([]);
    expect([...withLostTrees(without, dataWith(0)).incomplete!]).toEqual([]);
    expect(without.bySpecId.has(smallSiblingId)).toBe(true);
  });
});
