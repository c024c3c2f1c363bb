import type { Loadout } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import type { BuildCode } from '../src/clean/clean-row.ts';
import { poolOf } from '../src/choose/pool.ts';
import type { Vote } from '../src/choose/votes.ts';
import { madeUpRow } from './made-up-votes.ts';

const vote = (player: string, code: BuildCode | undefined, rank = 0, startTime = 0): Vote => {
  const row = madeUpRow(player, 7, 0, rank, startTime);
  return { ...row, build: { ...row.build, code }, weight: 0.5 };
};
const codeOf = (...codes: readonly (BuildCode | undefined)[]) =>
  poolOf(codes.map((code, index) => vote(`${index}`, code))).builds[0]!.code;

describe('a build of the pool', () => {
  const ranking = { text: 'C', from: 'ranking' } as const;
  const talents = { text: 'B', from: 'talents' } as const;
  const report = { text: 'A', from: 'report' } as const;

  it('has the code of a ranking before one made of talents, and that before one of a report', () => {
    expect(codeOf(report, talents, ranking)).toBe(ranking);
    expect(codeOf(report, talents)).toBe(talents);
    expect(codeOf(undefined, report)).toBe(report);
    expect(codeOf(undefined)).toBeUndefined();
  });

  it('has the smallest of several codes of one origin, whatever their order', () => {
    const other = { text: 'D', from: 'ranking' } as const;
    expect(codeOf(other, ranking)).toBe(ranking);
    expect(codeOf(ranking, other)).toBe(ranking);
    const third = { text: 'E', from: 'ranking' } as const;
    expect(codeOf(third, ranking, other)).toBe(ranking);
    expect(codeOf(other, third, ranking)).toBe(ranking);
  });

  it('stands in the order of the keys, whoever came first', () => {
    const keysOf = (...moved: readonly number[]) =>
      poolOf(moved.map((points) => ({ ...madeUpRow(`${points}`, 7, points), weight: 1 }))).builds.map(
        ({ key }) => key,
      );
    expect(keysOf(4, 0, 8)).toEqual(keysOf(0, 4, 8));
    expect(keysOf(4, 0, 8)).toEqual(keysOf(4, 0, 8).toSorted());
  });

  it('has the first loadout that any of its rows has', () => {
    const first = vote('a', ranking);
    const second = vote('b', ranking);
    const loadout = { picks: [] } as unknown as Loadout;
    const withLoadout = { ...second, build: { ...second.build, loadout } };
    expect(poolOf([first, withLoadout]).builds[0]!.loadout).toBe(loadout);
  });

  it('gathers its players, ranks and votes, and its newest row', () => {
    const pool = poolOf([vote('a', ranking, 5, 1), vote('b', ranking, 2, 9), vote('a', ranking, 3, 4)]);
    expect(pool).toMatchObject({ playerCount: 2, votes: 1.5 });
    expect(pool.builds).toMatchObject([
      { votes: 1.5, ranks: [2, 3, 5], newest: 9, players: new Set(['a', 'b']) },
    ]);
  });
});
