import { decodeLoadout, distance } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { changesToShow, differenceByName } from '../src/difference-by-name.ts';
import { smallCode, smallCodeOn, smallSpecId, smallTree, smallTrees, smallVersion } from './small-trees.ts';

const code = (...entryIds: readonly number[]) => ({
  talentCode: smallCode(...entryIds),
  talentTreeVersion: smallVersion,
});
const general = code(10, 20, 30, 50, 70);
const between = (to: ReturnType<typeof code>) => differenceByName(smallTrees, smallSpecId, general, to);

describe('the difference between two builds', () => {
  it('of the same talents is none', () => {
    const same = { known: true, points: 0, heroTree: null, changes: [] };
    expect(between(general)).toEqual(same);
    expect(differenceByName({}, smallSpecId, general, general)).toEqual(same);
  });

  it('names what goes, what comes, other choices and other ranks', () => {
    const difference = between(code(20, 20, 31, 40, 50, 70));
    expect(difference).toMatchObject({ known: true, points: 3, heroTree: null });
    expect(changesToShow(difference)).toMatchObject([
      { nodeId: 1, kind: 'class', was: { name: 'Amber Oath', ranks: 1 }, is: null },
      { nodeId: 2, was: { name: 'Ashen Bond', ranks: 1 }, is: { name: 'Ashen Bond', ranks: 2 } },
      { nodeId: 3, kind: 'spec', was: { name: 'Copper Edge' }, is: { name: 'Copper Eye' } },
      { nodeId: 4, was: null, is: { name: 'Dusky Ward' } },
    ]);
  });

  it('in the hero tree names the trees, and shows none of their talents', () => {
    const difference = between(code(10, 20, 31, 60, 71));
    expect(difference).toMatchObject({
      heroTree: { was: { name: 'Keeper of Glass' }, is: { subTreeId: 8, name: 'Herald of the Loom' } },
    });
    expect(difference.known && difference.changes.map(({ nodeId }) => nodeId)).toEqual([3, 5, 6]);
    expect(changesToShow(difference).map(({ nodeId }) => nodeId)).toEqual([3]);
  });

  it('has no names where the source of the trees has none', () => {
    const nodes = smallTree.nodes.map((node) => ({
      ...node,
      entries: node.entries.map(({ name: _name, ...entry }) => entry),
    }));
    const nameless = { [smallVersion]: { [smallSpecId]: { ...smallTree, nodes } } };
    const difference = differenceByName(nameless, smallSpecId, general, code(10, 20, 31, 60, 71));
    expect(difference).toMatchObject({ heroTree: { is: { subTreeId: 8, name: undefined } } });
    expect(changesToShow(difference)).toMatchObject([{ nodeId: 3, is: { entryId: 31, name: undefined } }]);
  });

  it('takes two choices of one name for two talents', () => {
    const nodes = smallTree.nodes.map((node) => ({
      ...node,
      entries: node.entries.map((entry) => ({ ...entry, name: 'Copper Edge' })),
    }));
    const same = { [smallVersion]: { [smallSpecId]: { ...smallTree, nodes } } };
    expect(differenceByName(same, smallSpecId, general, code(10, 20, 31, 50, 70))).toMatchObject({
      points: 1,
      changes: [{ nodeId: 3, was: { entryId: 30 }, is: { entryId: 31 } }],
    });
  });

  it('is not known without the tree, and says so', () => {
    expect(differenceByName({}, smallSpecId, general, code(10, 50, 70))).toEqual({
      known: false,
      why: 'noTree',
    });
  });

  it('counts the points that loadouts differ by', () => {
    const codes = [general, code(10, 20, 20, 31, 50, 70), code(40, 60, 71), code(10, 20, 20, 30, 40, 50, 70)];
    const loadoutOf = (talentCode: string) => {
      const decoded = decodeLoadout(talentCode, smallTree);
      return decoded.ok ? decoded.value : undefined;
    };
    for (const one of codes) {
      for (const other of codes) {
        const points = distance(loadoutOf(one.talentCode)!, loadoutOf(other.talentCode)!);
        expect(differenceByName(smallTrees, smallSpecId, one, other)).toMatchObject({ known: true, points });
      }
    }
  });

  it('of two patches takes talents of one node and name for the same, whatever their entries', () => {
    const nodes = smallTree.nodes.map((node) =>
      node.nodeId === 1
        ? { ...node, entries: [{ entryId: 11, maxRanks: 1, name: 'Amber Oath' }] }
        : node.nodeId === 4
          ? { ...node, entries: [{ entryId: 44, maxRanks: 1, name: 'Dusky Vigil' }] }
          : node,
    );
    const after = { ...smallTree, nodes };
    const version = 'cd'.repeat(32);
    const both = { ...smallTrees, [version]: { [smallSpecId]: after } };
    const is = { talentCode: smallCodeOn(after, 11, 20, 30, 44, 50, 70), talentTreeVersion: version };
    const was = code(10, 20, 30, 40, 50, 70);
    expect(differenceByName(both, smallSpecId, was, is)).toMatchObject({
      points: 1,
      changes: [{ nodeId: 4, was: { name: 'Dusky Ward' }, is: { name: 'Dusky Vigil' } }],
    });
  });

  it('of two patches is known on one tree if both codes fit it', () => {
    const old = { ...general, talentTreeVersion: 'cd'.repeat(32) };
    expect(between(code(10, 20, 31, 50, 70))).toEqual(
      differenceByName(smallTrees, smallSpecId, old, code(10, 20, 31, 50, 70)),
    );
    const foreign = { talentCode: 'C'.repeat(40), talentTreeVersion: 'cd'.repeat(32) };
    expect(between(foreign)).toEqual({ known: false, why: 'otherTree' });
  });
});
