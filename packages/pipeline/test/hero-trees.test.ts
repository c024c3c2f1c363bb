import { describe, expect, it } from 'vitest';
import { heroTreesOf } from '../src/choose/hero-trees.ts';
import { poolOf } from '../src/choose/pool.ts';
import type { Vote } from '../src/choose/votes.ts';
import { madeUpRow } from './made-up-votes.ts';

const vote = (player: string, subTreeId: number, rank: number, weight = 1): Vote => ({
  ...madeUpRow(player, subTreeId, 0, rank),
  weight,
});
const order = (votes: readonly Vote[]) =>
  heroTreesOf(poolOf(votes)).map(({ heroTree }) => heroTree.subTreeId);

describe('hero trees', () => {
  it('stand in the order of their votes', () => {
    expect(order([vote('a', 7, 0), vote('b', 8, 1), vote('c', 8, 2)])).toEqual([8, 7]);
  });

  it('with as many votes stand in the order of their players', () => {
    const one = vote('a', 7, 0, 2);
    expect(order([one, vote('b', 8, 1), vote('c', 8, 2)])).toEqual([8, 7]);
  });

  it('with as many votes and players stand in the order of their best ranks', () => {
    expect(order([vote('a', 7, 1), vote('b', 8, 0)])).toEqual([8, 7]);
  });

  it('count the best rank of all their builds', () => {
    const later = { ...vote('c', 8, 9), build: madeUpRow('c', 8, 1).build };
    expect(order([vote('a', 7, 1), vote('b', 7, 2), vote('d', 8, 0), later])).toEqual([8, 7]);
  });

  it('that are equal in everything stand in the order of their ids', () => {
    expect(order([vote('b', 8, 0), vote('a', 7, 0)])).toEqual([7, 8]);
    expect(order([vote('a', 7, 0), vote('b', 8, 0)])).toEqual([7, 8]);
  });

  it('draw even where sums of fractions differ in their last digits', () => {
    const thirds = [0.1, 0.2].map((weight, index) => vote(`a${index}`, 8, index + 1, weight));
    const whole = [0.15, 0.15].map((weight, index) => vote(`b${index}`, 7, index, weight));
    expect(order([...thirds, ...whole])).toEqual([7, 8]);
  });

  it('have their share of all votes, and its interval', () => {
    const votes = Array.from({ length: 40 }, (_, index) => vote(`${index}`, index < 30 ? 7 : 8, index));
    const [first] = heroTreesOf(poolOf(votes));
    expect(first).toMatchObject({ share: 0.75, votes: 30 });
    expect([first!.low, first!.high].map((end) => Math.round(end * 100))).toEqual([60, 86]);
  });
});
