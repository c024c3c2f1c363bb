/** Votes for builds made of plain sets of points, to test the rule alone: no tree, no codes to decode. */
import fc from 'fast-check';
import { buildKey } from '../src/clean/build-key.ts';
import type { PlayedBuild } from '../src/clean/clean-row.ts';
import type { CleanRow } from '../src/clean/clean-row.ts';

/** A build of ten points out of 40: `moved` of them are elsewhere, so that two builds are |a - b| points apart. */
function madeUpBuild(subTreeId: number, moved: number): PlayedBuild {
  const points = Array.from({ length: 10 }, (_, index) => `${index < moved ? 100 + index : index}`).sort();
  const key = buildKey(subTreeId, points);
  return {
    key,
    points,
    heroTree: { subTreeId, entryId: subTreeId * 10 },
    code: { text: `code${subTreeId}x${moved}`, from: 'ranking' },
  };
}

export function madeUpRow(
  player: string,
  subTreeId: number,
  moved: number,
  rank = 0,
  startTime = 0,
): CleanRow {
  return { player, rank, startTime, build: madeUpBuild(subTreeId, moved) };
}

/** Samples of 10 to 60 rows with distinct ranks, some players with several, two hero trees, builds up to 8 points apart. */
export const sampleArbitrary: fc.Arbitrary<CleanRow[]> = fc
  .array(
    fc.record({
      player: fc.integer({ min: 0, max: 40 }),
      subTreeId: fc.constantFrom(7, 7, 8),
      moved: fc.integer({ min: 0, max: 8 }),
      startTime: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 10, maxLength: 60 },
  )
  .map((rows) =>
    rows.map(({ player, subTreeId, moved, startTime }, rank) =>
      madeUpRow(`player ${player}`, subTreeId, moved, rank, startTime),
    ),
  );
