import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFromPool } from '../src/choose/choose-from-pool.ts';
import type { PoolChoice } from '../src/choose/choose-from-pool.ts';
import { distancesOf } from '../src/choose/distance.ts';
import { heroTreesOf } from '../src/choose/hero-trees.ts';
import { kernelSupport } from '../src/choose/kernel.ts';
import { poolOf } from '../src/choose/pool.ts';
import { encounterVotes, generalVotes } from '../src/choose/votes.ts';
import { scoresOf } from '../src/choose/scores.ts';
import type { ChooseMode } from '../src/choose/scores.ts';
import type { CleanRow } from '../src/clean/clean-row.ts';
import { sampleArbitrary } from './made-up-votes.ts';

const modes = ['kernel', 'exact'] as const;
const modeArbitrary = fc.constantFrom(...modes);
/** All of a choice that can be compared. */
const outcome = (choice: PoolChoice | null) =>
  choice &&
  [{ ...choice, reason: 'chosen' }, ...choice.alternatives].map(({ build, heroTree, reason }) => [
    reason,
    build,
    [heroTree.heroTree, heroTree.votes, heroTree.share, heroTree.low, heroTree.high],
  ]);
const eligible = () => true;
const choose = (rows: readonly CleanRow[], mode: ChooseMode) =>
  chooseFromPool(poolOf(encounterVotes(rows)), { mode, eligible });

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
        expect(outcome(choose(other, mode))).toEqual(outcome(choose(rows, mode)));
        const halves = [rows.slice(0, 5), rows.slice(5)];
        const general = chooseFromPool(poolOf(generalVotes(halves)), { mode, eligible });
        const turned = halves.map((half) => other.filter((row) => half.includes(row))).toReversed();
        expect(outcome(chooseFromPool(poolOf(generalVotes(turned)), { mode, eligible }))).toEqual(
          outcome(general),
        );
      }),
    );
  });

  it('one more player on the winner keeps it the winner', () => {
    fc.assert(
      fc.property(sampleArbitrary, modeArbitrary, (rows, mode) => {
        const before = choose(rows, mode);
        fc.pre(before !== null);
        const winner = rows.find((row) => row.build.key === before.build.key)!;
        const copy = { ...winner, player: 'one more', rank: rows.length };
        expect(choose([...rows, copy], mode)?.build.key).toBe(before.build.key);
      }),
    );
  });

  it('a bandwidth near zero scores a build by its own votes, as exact mode does', () => {
    fc.assert(
      fc.property(sampleArbitrary, (rows) => {
        for (const { builds } of heroTreesOf(poolOf(encounterVotes(rows)))) {
          const distances = distancesOf(builds.map((build) => build.points));
          const votes = scoresOf(builds, distances, 'exact');
          expect(votes).toEqual(builds.map((build) => build.votes));
          kernelSupport(builds, distances, 0.05).forEach((score, index) => {
            expect(score).toBeCloseTo(votes[index]!, 9);
          });
        }
      }),
    );
  });

  it('exact mode gives the build with the most votes', () => {
    fc.assert(
      fc.property(sampleArbitrary, (rows) => {
        const choice = choose(rows, 'exact');
        fc.pre(choice !== null);
        const votes = poolOf(encounterVotes(rows)).builds.map((build) => build.votes);
        expect(choice.build.votes).toBeCloseTo(Math.max(...votes), 9);
      }),
    );
  });

  it('every build chosen or offered is one that was played, in the hero tree it is offered for', () => {
    fc.assert(
      fc.property(sampleArbitrary, modeArbitrary, (rows, mode) => {
        const choice = choose(rows, mode);
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
