import type { BoughtTalent, NamedDifference } from '@toptalent/build-data/difference-by-name';
import { describe, expect, it } from 'vitest';
import { differenceWords, distanceWords } from '../src/show/talent-words.ts';

const talent = (entryId: number, name: string | undefined, ranks = 1): BoughtTalent => ({
  entryId,
  ranks,
  name,
});
const change = (was: BoughtTalent | null, is: BoughtTalent | null, kept = 0) => ({
  nodeId: 1,
  kind: 'class' as const,
  was,
  is,
  kept,
});

const difference: NamedDifference = {
  known: true,
  points: 5,
  heroTree: null,
  changes: [
    change(null, talent(1, 'Amber Oath')),
    change(null, talent(2, 'Dusky Ward', 2)),
    change(talent(3, undefined), null),
    change(talent(4, 'Copper Edge'), talent(5, 'Copper Eye')),
    change(talent(6, 'Ashen Bond', 1), talent(6, 'Ashen Bond', 2), 1),
    change(talent(7, 'Opal Lash'), talent(8, 'Opal Lash')),
  ],
};

describe('a difference in words', () => {
  it('has what is gained, what is lost, and what is swapped', () => {
    expect(differenceWords(difference)).toEqual([
      '+ Amber Oath, Dusky Ward (2 ranks), Ashen Bond (1 rank)',
      '- talent 3',
      'Copper Edge -> Copper Eye, Opal Lash -> Opal Lash (the other choice)',
    ]);
    expect(distanceWords(difference)).toBe('5 points');
  });

  it('names hero trees in place of their talents', () => {
    const heroTree = { was: { subTreeId: 7, name: 'Keeper of Glass' }, is: { subTreeId: 8 } };
    const changes = [{ ...change(talent(1, 'Glass Song'), null), kind: 'hero' as const }];
    expect(differenceWords({ ...difference, heroTree, changes })).toEqual(['Keeper of Glass -> hero tree 8']);
  });

  it('of the same build has none, and of unknown trees says so', () => {
    expect(distanceWords({ ...difference, points: 0, changes: [] })).toBe('the same build');
    expect(differenceWords({ known: false, why: 'noTree' })).toEqual([]);
    expect(distanceWords({ known: false, why: 'noTree' })).toBe('talents not known');
  });
});
