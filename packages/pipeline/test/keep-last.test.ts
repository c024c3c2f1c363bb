import { decodeLoadout, encodeLoadout, loadoutFromPicks } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { chooseFromPool } from '../src/choose/choose-from-pool.ts';
import type { ChooseOptions } from '../src/choose/choose-from-pool.ts';
import { keptBuild, keyOfCode, noiseOf } from '../src/choose/keep-last.ts';
import { poolOf } from '../src/choose/pool.ts';
import { encounterVotes } from '../src/choose/votes.ts';
import type { CleanRow } from '../src/clean/clean-row.ts';
import { cleanCell } from '../src/clean/clean-cell.ts';
import { madeUpRow } from './made-up-votes.ts';
import { codeOfVariant, smallTrees } from './small-codes.ts';
import { cellOf, rowOf, smallSpecId } from './small-tree.ts';

const crowd = (count: number, subTreeId: number, moved: number): CleanRow[] =>
  Array.from({ length: count }, (_, index) => madeUpRow(`${subTreeId}/${moved}/${index}`, subTreeId, moved));
const keyOf = (subTreeId: number, moved: number): string => madeUpRow('', subTreeId, moved).build.key;
/** The code of the choice and whether it was kept, where last week's build was `last`. */
const choose = (rows: readonly CleanRow[], last: string, more: Partial<ChooseOptions> = {}) => {
  const options: ChooseOptions = { mode: 'kernel', eligible: () => true, last, ...more };
  const choice = chooseFromPool(poolOf(encounterVotes(rows)), options)!;
  return [choice.build.code?.text, choice.behind !== undefined];
};

describe("last week's build", () => {
  const close = [...crowd(12, 7, 0), ...crowd(11, 7, 1)];

  it('stays while the best is ahead of it by no more than chance, and says by how much', () => {
    expect(choose(close, keyOf(7, 1))).toEqual(['code7x1', true]);
    const { behind } = chooseFromPool(poolOf(encounterVotes(close)), {
      mode: 'kernel',
      eligible: () => true,
      last: keyOf(7, 1),
    })!;
    const near = Math.exp(-1 / 9);
    expect(behind).toBeCloseTo(1 - (11 + 12 * near) / (12 + 11 * near), 9);
  });

  it('that is the best is not kept: it has won', () => {
    expect(choose(close, keyOf(7, 0))).toEqual(['code7x0', false]);
  });

  it('gives way if it is played no more, however close it is to what is played', () => {
    expect(choose(close, keyOf(7, 2))).toEqual(['code7x0', false]);
  });

  it('gives way if the best is clearly ahead', () => {
    expect(choose([...crowd(20, 7, 0), ...crowd(4, 7, 8)], keyOf(7, 8))).toEqual(['code7x0', false]);
  });

  it('gives way to the same lead if there are ten times as many players', () => {
    const of = (times: number) => [...crowd(12 * times, 7, 0), ...crowd(8 * times, 7, 2)];
    expect(choose(of(1), keyOf(7, 2))).toEqual(['code7x2', true]);
    expect(choose(of(10), keyOf(7, 2))).toEqual(['code7x0', false]);
  });

  it('gives way if another hero tree has won', () => {
    expect(choose([...crowd(12, 8, 0), ...crowd(11, 7, 0)], keyOf(7, 0))).toEqual(['code8x0', false]);
  });

  it('counts the players of its hero tree alone: those of the other make its figures no surer', () => {
    const rows = [...crowd(12, 7, 0), ...crowd(8, 7, 2), ...crowd(19, 8, 0)];
    expect(noiseOf(39)).toBeLessThan(0.085);
    expect(choose(rows, keyOf(7, 2))).toEqual(['code7x2', true]);
  });

  it('gives way if it has no code', () => {
    const eligible: ChooseOptions['eligible'] = ({ key }) => key !== keyOf(7, 1);
    expect(choose(close, keyOf(7, 1), { eligible })).toEqual(['code7x0', false]);
  });

  it('means nothing in exact mode', () => {
    expect(choose(close, keyOf(7, 1), { mode: 'exact' })).toEqual(['code7x0', false]);
  });

  it('offers the best as another way to play, if it is one', () => {
    const rows = [...crowd(12, 7, 0), ...crowd(11, 7, 5)];
    const choice = chooseFromPool(poolOf(encounterVotes(rows)), {
      mode: 'kernel',
      eligible: () => true,
      last: keyOf(7, 5),
    })!;
    expect(choice.alternatives.map(({ reason, build }) => [reason, build.code?.text])).toEqual([
      ['runnerUp', 'code7x0'],
    ]);
  });
});

describe('the build that is kept', () => {
  const { builds } = poolOf(
    encounterVotes([0, 4].flatMap((moved) => [0, 1].map((index) => madeUpRow(`${moved}${index}`, 7, moved)))),
  );

  it('is found wherever it stands, with what it lacks to the best', () => {
    // Four players: the best may be ahead by a quarter.
    expect(keptBuild({ builds, scores: [8, 10], best: 1 }, builds[0]!.key)).toEqual({
      index: 0,
      behind: expect.closeTo(0.2, 12),
    });
    expect(keptBuild({ builds, scores: [10, 8], best: 0 }, builds[1]!.key)?.index).toBe(1);
  });

  it('is none if the best is further ahead, or if it is played no more', () => {
    expect(keptBuild({ builds, scores: [7, 10], best: 1 }, builds[0]!.key)).toBeUndefined();
    expect(keptBuild({ builds, scores: [8, 10], best: 1 }, 'gone')).toBeUndefined();
  });
});

describe('the noise of support', () => {
  it('is less than 6 % of a page of 76 players, and shrinks with the square root of the players', () => {
    expect(noiseOf(76)).toBeCloseTo(0.0574, 4);
    expect(noiseOf(400)).toBeCloseTo(noiseOf(100) / 2, 12);
  });
});

describe('the build that a code says', () => {
  const { tree } = smallTrees.bySpecId.get(smallSpecId)!;

  it('has the key of the rows that play it', () => {
    const [row] = cleanCell(cellOf([rowOf('somebody', { moved: 2 })]), smallTrees).rows;
    expect(keyOfCode(codeOfVariant({ moved: 2 }), tree)).toBe(row!.build.key);
  });

  it.each(['', 'C', 'rubbish', codeOfVariant().slice(0, 20)])('is none if it is not legal: "%s"', (code) => {
    expect(keyOfCode(code, tree)).toBeUndefined();
  });

  it('is none if the code has no hero tree', () => {
    const loadout = loadoutFromPicks([{ nodeId: 1, ranks: 2, entryId: 10 }], tree);
    const code = loadout.ok ? encodeLoadout(loadout.value, tree) : '';
    expect(decodeLoadout(code, tree).ok).toBe(true);
    expect(keyOfCode(code, tree)).toBeUndefined();
  });
});
