import { specializationById } from '@toptalent/game';
import { describe, expect, it } from 'vitest';
import type { CellSummary } from '../src/checkpoint/index-of-cells.ts';
import { asksFor, difficultyId, satisfies } from '../src/plan/ask.ts';

const mage = specializationById(62)!;
const discipline = specializationById(256)!;
const usual = { difficulty: undefined, pages: 3 } as const;

describe('what is asked for a cell', () => {
  it('is Mythic and then Heroic in a raid, by damage, or by healing for healers', () => {
    expect(asksFor(mage, 'raid', usual)).toEqual({
      metric: 'dps',
      difficulties: ['mythic', 'heroic'],
      pages: 3,
    });
    expect(asksFor(discipline, 'raid', usual).metric).toBe('hps');
  });

  it('is one difficulty of a raid where the user names one', () => {
    expect(asksFor(mage, 'raid', { ...usual, difficulty: 'normal' }).difficulties).toEqual(['normal']);
  });

  it('is the score in a dungeon, whatever difficulty the user names', () => {
    expect(asksFor(discipline, 'mythicPlus', { difficulty: 'normal', pages: 5 })).toEqual({
      metric: 'playerscore',
      difficulties: ['mythicPlus'],
      pages: 5,
    });
  });

  it('has the difficulty ids of Warcraft Logs', () => {
    const difficulties = ['mythic', 'heroic', 'normal', 'mythicPlus'] as const;
    expect(difficulties.map(difficultyId)).toEqual([5, 4, 3, 10]);
  });
});

describe('a cell that is there', () => {
  const cell = {
    metric: 'dps',
    tried: ['mythic', 'heroic'],
    enough: true,
    pages: 1,
  } as unknown as CellSummary;

  const answers = (more: Partial<CellSummary>) =>
    satisfies({ ...cell, ...more }, asksFor(mage, 'raid', usual));

  it.each<[string, Partial<CellSummary>]>([
    ['had enough', {}],
    ['stopped at this ceiling of pages', { enough: false, pages: 3 }],
    ['stopped at a higher ceiling', { enough: false, pages: 4 }],
  ])('is as it would be read now if it %s', (_, more) => {
    expect(answers(more)).toBe(true);
  });

  it.each<[string, Partial<CellSummary>]>([
    ['by another metric', { metric: 'hps' }],
    ['at other difficulties', { tried: ['heroic'] }],
    ['at these difficulties in another order', { tried: ['heroic', 'mythic'] }],
    ['up to a lower ceiling of pages', { enough: false, pages: 2 }],
  ])('is not if it was read %s', (_, more) => {
    expect(answers(more)).toBe(false);
  });
});
