import { describe, expect, it } from 'vitest';
import { chooseFromPool } from '../src/choose/choose-from-pool.ts';
import type { ChooseOptions } from '../src/choose/choose-from-pool.ts';
import { poolOf } from '../src/choose/pool.ts';
import { encounterVotes, generalVotes } from '../src/choose/votes.ts';
import type { CleanRow } from '../src/clean/clean-row.ts';
import { madeUpRow } from './made-up-votes.ts';

const crowd = (count: number, subTreeId: number, moved: number, from = 0): CleanRow[] =>
  Array.from({ length: count }, (_, index) =>
    madeUpRow(`${subTreeId}/${moved}/${index}`, subTreeId, moved, from + index),
  );
const anyBuild: ChooseOptions = { mode: 'kernel', eligible: () => true };
const choose = (rows: readonly CleanRow[], options: Partial<ChooseOptions> = {}) =>
  chooseFromPool(poolOf(encounterVotes(rows)), { ...anyBuild, ...options });
const chosenCode = (rows: readonly CleanRow[], options?: Partial<ChooseOptions>) =>
  choose(rows, options)?.build.code?.text;

describe('the choice', () => {
  it('is none below ten players, however many rows they have', () => {
    const nine = crowd(9, 7, 0);
    expect(choose([...nine, ...nine.map((row) => ({ ...row, rank: row.rank + 20 }))])).toBeNull();
    expect(choose(crowd(10, 7, 0))).not.toBeNull();
  });

  it('prefers the middle of many similar builds to a slightly larger group far away', () => {
    const family = [0, 1, 2, 3, 4].flatMap((moved) => crowd(3, 7, moved));
    const loners = crowd(4, 7, 10);
    expect(chosenCode([...family, ...loners])).toBe('code7x2');
    expect(chosenCode([...family, ...loners], { mode: 'exact' })).toBe('code7x10');
  });

  it('settles the hero tree before the build', () => {
    const scattered = [0, 2, 4, 6, 8].flatMap((moved) => crowd(3, 7, moved));
    const united = crowd(12, 8, 0);
    const choice = choose([...scattered, ...united]);
    expect(choice?.heroTree.heroTree.subTreeId).toBe(7);
    expect(choice?.heroTree.share).toBeCloseTo(15 / 27, 12);
    expect(chosenCode([...scattered, ...united], { mode: 'exact' })).toBe('code8x0');
  });

  it('counts votes for a hero tree, not heads: who plays two gives each a part', () => {
    const undecided = crowd(8, 8, 0, 10).flatMap((row) => [
      row,
      { ...madeUpRow(row.player, 9, 0), rank: row.rank + 20 },
      { ...madeUpRow(row.player, 9, 1), rank: row.rank + 40 },
    ]);
    expect(choose([...crowd(6, 7, 0, 90), ...undecided])?.heroTree.heroTree.subTreeId).toBe(7);
  });

  it('lets a player vote once, however many rows there are', () => {
    const one = Array.from({ length: 30 }, (_, rank) => madeUpRow('busy', 7, 9, rank));
    const others = crowd(12, 7, 0, 30);
    expect(chosenCode([...one, ...others])).toBe('code7x0');
    expect(chosenCode([...one, ...others], { mode: 'exact' })).toBe('code7x0');
  });

  it('offers the best build of the other hero tree, and another way to play the same one', () => {
    const rows = [
      ...crowd(20, 7, 0),
      ...crowd(6, 7, 8),
      ...crowd(3, 7, 2),
      ...crowd(9, 8, 1),
      ...crowd(2, 8, 9),
    ];
    const alternatives = choose(rows)?.alternatives.map(({ build, reason }) => [build.code?.text, reason]);
    expect(alternatives).toEqual([
      ['code8x1', 'otherHeroTree'],
      ['code7x8', 'runnerUp'],
    ]);
  });

  it('does not call a single odd build a runner-up', () => {
    expect(choose([...crowd(20, 7, 0), ...crowd(1, 7, 9)])?.alternatives).toEqual([]);
  });

  it('chooses only builds that have a code, while all vote', () => {
    const rows = [...crowd(10, 7, 0), ...crowd(5, 7, 1)];
    const eligible = (build: { key: string }) => build.key === rows[10]!.build.key;
    const choice = choose(rows, { eligible });
    expect(choice?.build.code?.text).toBe('code7x1');
    expect(choice?.heroTree.votes).toBe(15);
    expect(choose(rows, { eligible: () => false })).toBeNull();
  });
});

describe('a draw', () => {
  // Two builds that are nothing like each other, five players each: their support is the same.
  const drawn = (shift: Partial<CleanRow>) => [
    ...crowd(5, 7, 0, 10),
    ...crowd(5, 7, 10, 10).map((row) => ({ ...row, ...shift })),
  ];

  it.each([
    ['goes to the better best rank', drawn({ rank: 3 }), 'code7x10'],
    ['then to the newer row', drawn({ startTime: 5 }).map((row) => ({ ...row, rank: 1 })), 'code7x10'],
    ['then to the smaller key', drawn({}).map((row) => ({ ...row, rank: 1 })), 'code7x0'],
  ])('%s', (_, rows, code) => {
    expect(chosenCode(rows)).toBe(code);
    expect(chosenCode(rows.toReversed())).toBe(code);
  });

  it('goes first of all to more players on exactly that build', () => {
    // Five votes each: five players here; four there and two who play something else besides.
    const undecided = ['x', 'y'].flatMap((player, index) => [
      madeUpRow(player, 7, 10, 40),
      madeUpRow(player, 7, 4 + index, 41),
    ]);
    const rows = [...crowd(5, 7, 0), ...crowd(4, 7, 10, 20), ...undecided];
    const votes = poolOf(encounterVotes(rows)).builds.map((build) => build.votes);
    expect(votes.toSorted((a, b) => b - a).slice(0, 2)).toEqual([5, 5]);
    expect(chosenCode(rows, { mode: 'exact' })).toBe('code7x10');
  });
});

describe('sums of fractions', () => {
  it('that ought to be equal are a draw, whatever their last digits', () => {
    // Ten tenths add up to less than one.
    const tenths = Array.from({ length: 10 }, (_, player) => [
      madeUpRow(`tenth ${player}`, 7, 1),
      ...Array.from({ length: 9 }, (_unused, other) => madeUpRow(`tenth ${player}`, 100 + player, other)),
    ]).flat();
    const rows = [madeUpRow('whole', 7, 9), ...tenths];
    const votes = poolOf(encounterVotes(rows)).builds.map((build) => build.votes);
    expect(Math.max(...votes)).toBe(1);
    expect(votes).toContain(0.9999999999999999);
    expect(chosenCode(rows, { mode: 'exact' })).toBe('code7x1');
  });
});

describe('the general votes', () => {
  it('weigh each row 1/k over the pool, then every encounter the same', () => {
    const first = [madeUpRow('a', 7, 0), madeUpRow('b', 7, 0)];
    const second = [madeUpRow('a', 7, 1)];
    const votes = generalVotes([first, second, []]);
    // 'a' has two rows: 1/2 each. Sums 1.5 and 0.5 are scaled to half of the two players each.
    expect(votes.map((vote) => vote.weight)).toEqual(
      [1 / 3, 2 / 3, 1].map((weight) => expect.closeTo(weight, 12)),
    );
  });

  it('do not let a crowded encounter outvote the others', () => {
    const crowded = crowd(60, 7, 0);
    const quiet = [1, 2, 3].map((encounter) =>
      Array.from({ length: 10 }, (_, index) => madeUpRow(`quiet ${encounter} ${index}`, 7, 9, index)),
    );
    const choice = chooseFromPool(poolOf(generalVotes([crowded, ...quiet])), anyBuild);
    expect(choice?.build.code?.text).toBe('code7x9');
  });
});

describe('the runner-up', () => {
  const runnersUp = (rows: readonly CleanRow[], options?: Partial<ChooseOptions>) =>
    choose(rows, options)?.alternatives.map(({ build }) => build.code?.text);
  const most = crowd(10, 7, 0);

  it('is another way to play: more than three points away', () => {
    expect(runnersUp([...most, ...crowd(5, 7, 3)])).toEqual([]);
    expect(runnersUp([...most, ...crowd(5, 7, 4)])).toEqual(['code7x4']);
  });

  it('is played by two players, or close to what another plays', () => {
    expect(runnersUp([...most, ...crowd(1, 7, 4)])).toEqual([]);
    expect(runnersUp([...most, ...crowd(2, 7, 4)])).toEqual(['code7x4']);
    expect(runnersUp([...most, ...crowd(1, 7, 6), ...crowd(1, 7, 9)])).toHaveLength(1);
    expect(runnersUp([...most, ...crowd(1, 7, 5), ...crowd(1, 7, 9)])).toEqual([]);
  });

  it('is simply the next largest group in exact mode', () => {
    expect(runnersUp([...most, ...crowd(5, 7, 1)], { mode: 'exact' })).toEqual(['code7x1']);
    expect(runnersUp(most, { mode: 'exact' })).toEqual([]);
  });
});
