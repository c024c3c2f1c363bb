import { expect, it } from 'vitest';
import { buildOf, confidenceOf } from '../src/choose/build-of.ts';
import { chooseFromPool } from '../src/choose/choose-from-pool.ts';
import { poolOf } from '../src/choose/pool.ts';
import { encounterVotes } from '../src/choose/votes.ts';
import { madeUpRow } from './made-up-votes.ts';

it.each([
  [10, 'thin'],
  [29, 'thin'],
  [30, 'ok'],
  [49, 'ok'],
  [50, 'strong'],
])('%i players give %s confidence', (players, confidence) => {
  expect(confidenceOf(players)).toBe(confidence);
});

it('counts players within three points of a build as playing something similar', () => {
  const crowd = (count: number, moved: number) =>
    Array.from({ length: count }, (_, index) => madeUpRow(`${moved}/${index}`, 7, moved));
  const pool = poolOf(encounterVotes([...crowd(14, 0), ...crowd(4, 3), ...crowd(2, 4)]));
  const choice = chooseFromPool(pool, { mode: 'kernel', eligible: () => true })!;
  const origin = {
    asOf: 1,
    talentTreeVersion: '',
    difficulty: 'mythic',
    rejected: {},
    tree: undefined,
  } as const;
  expect(buildOf(pool, choice, origin)).toMatchObject({
    exactPlayers: 14,
    popularity: 0.7,
    similarShare: 0.9,
  });
});
