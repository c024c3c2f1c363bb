import { describe, expect, it } from 'vitest';
import { encounterVotes, generalVotes } from '../src/choose/votes.ts';
import { madeUpRow } from './made-up-votes.ts';

const row = (player: string) => madeUpRow(player, 7, 0);
const weights = (votes: readonly { weight: number }[]): number[] => votes.map(({ weight }) => weight);

describe('votes on one encounter', () => {
  it('are one for each player, shared by the rows of the player', () => {
    expect(weights(encounterVotes([row('a'), row('b'), row('a'), row('a')]))).toEqual([
      1 / 3,
      1,
      1 / 3,
      1 / 3,
    ]);
  });
});

describe('votes on several encounters', () => {
  it('sum to the number of players, and to as much for a crowded boss as for any other', () => {
    const votes = generalVotes([[row('a'), row('b'), row('c')], [row('d')]]);
    // Four players on two bosses: two votes for each boss.
    expect(weights(votes)).toEqual([2 / 3, 2 / 3, 2 / 3, 2].map((weight) => expect.closeTo(weight, 12)));
  });

  it('count a player less on each boss, the more bosses there are of the player', () => {
    const votes = generalVotes([
      [row('a'), row('b')],
      [row('a'), row('c')],
    ]);
    // 1/2 and 1 on each boss, scaled from 1.5 to half of three players.
    expect(weights(votes)).toEqual([0.5, 1, 0.5, 1].map((weight) => expect.closeTo(weight, 12)));
  });

  it('pass over a boss without rows', () => {
    expect(weights(generalVotes([[], [row('a')], []]))).toEqual([1]);
    expect(generalVotes([[], []])).toEqual([]);
  });
});
