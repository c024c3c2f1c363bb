import { describe, expect, it } from 'vitest';
import { changesInWords } from '../src/changes-in-words.ts';
import { differenceByName } from '../src/difference-by-name.ts';
import { smallCode, smallCodeOn, smallSpecId, smallTree, smallTrees, smallVersion } from './small-trees.ts';

const nameOf = ({ name, entryId }: { readonly name?: string | undefined; readonly entryId: number }) =>
  name ?? `talent ${entryId}`;
const code = (...entryIds: readonly number[]) => ({
  talentCode: smallCode(...entryIds),
  talentTreeVersion: smallVersion,
});
const words = (from: ReturnType<typeof code>, to: ReturnType<typeof code>, trees = smallTrees) =>
  changesInWords(differenceByName(trees, smallSpecId, from, to), nameOf);

describe('changes in words', () => {
  it('are a talent gained for a talent lost, and two talents of one node swapped', () => {
    expect(words(code(10, 30, 50, 70), code(31, 40, 50, 70))).toEqual({
      gained: ['Dusky Ward'],
      lost: ['Amber Oath'],
      swapped: [{ was: 'Copper Edge', is: 'Copper Eye' }],
    });
  });

  it('count ranks where there are several, and where others of the same talent stay', () => {
    expect(words(code(50, 70), code(20, 20, 50, 70)).gained).toEqual(['Ashen Bond (2 ranks)']);
    expect(words(code(20, 20, 50, 70), code(50, 70)).lost).toEqual(['Ashen Bond (2 ranks)']);
    expect(words(code(20, 50, 70), code(20, 20, 50, 70)).gained).toEqual(['Ashen Bond (1 rank)']);
    expect(words(code(20, 20, 50, 70), code(20, 50, 70)).lost).toEqual(['Ashen Bond (1 rank)']);
  });

  it('tell two choices of one name apart', () => {
    const nodes = smallTree.nodes.map((node) => ({
      ...node,
      entries: node.entries.map((entry) => ({ ...entry, name: 'Copper Edge' })),
    }));
    const alike = { [smallVersion]: { [smallSpecId]: { ...smallTree, nodes } } };
    expect(words(code(30, 50, 70), code(31, 50, 70), alike).swapped).toEqual([
      { was: 'Copper Edge', is: 'Copper Edge (the other choice)' },
    ]);
  });

  it('are none for a talent that a patch gave another entry', () => {
    const newer = {
      ...smallTree,
      nodes: smallTree.nodes.map((node) =>
        node.nodeId === 2 ? { ...node, entries: [{ entryId: 21, maxRanks: 2, name: 'Ashen Bond' }] } : node,
      ),
    };
    const version = 'cd'.repeat(32);
    const to = { talentCode: smallCodeOn(newer, 21, 21, 50, 70), talentTreeVersion: version };
    const both = { ...smallTrees, [version]: { [smallSpecId]: newer } };
    expect(words(code(20, 20, 50, 70), to, both)).toEqual({ gained: [], lost: [], swapped: [] });
    expect(words(code(20, 50, 70), to, both).gained).toEqual(['Ashen Bond (1 rank)']);
  });

  it('are none where talents are not known', () => {
    expect(words(code(10, 50, 70), code(40, 50, 70), {})).toEqual({ gained: [], lost: [], swapped: [] });
  });
});
