import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFromPool } from '../src/choose/choose-from-pool.ts';
import type { PoolChoice } from '../src/choose/choose-from-pool.ts';
import { poolOf } from '../src/choose/pool.ts';
import { encounterVotes, generalVotes } from '../src/choose/votes.ts';
import type { SampleRow } from '../src/choose/votes.ts';
import { sampleArbitrary } from './made-up-votes.ts';

const modes = ['kernel', 'exact'] as const;
const modeArbitrary = fc.constantFrom(...modes);
/** All of a choice that can be compared. */
const outcome = (choice: PoolChoice | null) =>
  choice &&
  [{ ...choice, reason: 'chosen' }, ...choice.alternatives].map(({ build, heroTree, reason }) => [
    reason,
    { ...build, code: build.code() },
    [heroTree.heroTree, heroTree.votes, heroTree.share, heroTree.low, heroTree.high],
  ]);
const choose = (rows: readonly SampleRow[], options = {}) =>
  chooseFromPool(poolOf(encounterVotes(rows)), options);

describe('whatever the sample', () => {
  it('the order of rows never matters', () => {
    const shuffled = sampleArbitrary.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, modeArbitrary, ([rows, other], mode) => {
        expect(outcome(choose(other, { mode }))).toEqual(outcome(choose(rows, { mode })));
        const halves = [rows.slice(0, 5), rows.slice(5)];
        const general = chooseFromPool(poolOf(generalVotes(halves)), { mode });
        const turned = halves.map((half) => other.filter((row) => half.includes(row))).toReversed();
        expect(outcome(chooseFromPool(poolOf(generalVotes(turned)), { mode }))).toEqual(outcome(general));
      }),
    );
  });

  it('one more player on the winner keeps it the winner', () => {
    fc.assert(
      fc.property(sampleArbitrary, modeArbitrary, (rows, mode) => {
        const before = choose(rows, { mode });
        fc.pre(before !== null);
        const winner = rows.find((row) => row.build.key === before.build.key)!;
        const copy = { ...winner, player: 'one more', rank: rows.length };
        expect(choose([...rows, copy], { mode })?.build.key).toBe(before.build.key);
      }),
    );
  });

  it('a bandwidth near zero gives the largest identical group inside the winning hero tree', () => {
    fc.assert(
      fc.property(sampleArbitrary, (rows) => {
        const choice = choose(rows, { bandwidth: 0.05 });
        fc.pre(choice !== null);
        const votes = encounterVotes(rows);
        const sums = new Map<string, number>();
        for (const { build, weight } of votes) {
          if (build.heroTree.subTreeId === choice.heroTree.heroTree.subTreeId) {
            sums.set(build.key, (sums.get(build.key) ?? 0) + weight);
          }
        }
        expect(sums.get(choice.build.key)).toBeCloseTo(Math.max(...sums.values()), 9);
        expect(choose(rows, { bandwidth: 0 })?.build.key).toBe(choice.build.key);
      }),
    );
  });

  it('every build chosen or offered is one that was played, in the hero tree it is offered for', () => {
    fc.assert(
      fc.property(sampleArbitrary, modeArbitrary, (rows, mode) => {
        const choice = choose(rows, { mode });
        fc.pre(choice !== null);
        const played = new Set(rows.map((row) => row.build.key));
        for (const { build, heroTree } of [choice, ...choice.alternatives]) {
          expect(played.has(build.key)).toBe(true);
          expect(build.heroTree).toEqual(heroTree.heroTree);
        }
        const offered = [choice, ...choice.alternatives].map(({ build }) => build.key);
        expect(new Set(offered).size).toBe(offered.length);
      }),
    );
  });

  it('votes sum to players, and shares of hero trees to one', () => {
    fc.assert(
      fc.property(sampleArbitrary, (rows) => {
        const pool = poolOf(encounterVotes(rows));
        expect(pool.votes).toBeCloseTo(pool.playerCount, 9);
        const general = poolOf(generalVotes([rows.slice(0, 7), rows.slice(7)]));
        expect(general.votes).toBeCloseTo(general.playerCount, 9);
      }),
    );
  });
});
