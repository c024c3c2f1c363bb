/** Which wings of an instance are shown as one: those with the same build. */
import { describe, expect, it } from 'vitest';
import { withoutRepeats } from '../src/core/answer/wings.ts';
import type { StandInReason, TopBuild } from '../src/core/offer/offer.ts';
import { builds } from './fake-client.ts';

interface Wing {
  readonly name: string;
  readonly build: keyof typeof builds;
  readonly standsIn?: StandInReason;
}

const top = ({ name, build, standsIn }: Wing): TopBuild => ({
  kind: 'top',
  contentType: 'mythicPlus',
  encounter: { id: name.length, name },
  standsIn,
  code: build,
  loadout: builds[build],
  differing: 1,
  exactPlayers: 1,
  sampleSize: 40,
  similarShare: 0.5,
  heroShare: { share: 0.5, low: 0.4, high: 0.6 },
  difficulty: 'mythicPlus',
  alsoFor: [],
});

const shown = (wings: readonly Wing[]) =>
  withoutRepeats(wings.map(top), 'Halls').map(({ encounter, code, standsIn }) => [
    encounter?.name,
    code,
    ...(standsIn === undefined ? [] : [standsIn]),
  ]);

describe('wings', () => {
  it.each<[what: string, wings: readonly Wing[], shown: readonly (readonly string[])[]]>([
    ['one wing is itself', [{ name: 'A', build: 'raid' }], [['A', 'raid']]],
    [
      'two with different builds are two',
      [
        { name: 'A', build: 'raid' },
        { name: 'B', build: 'mythicPlus' },
      ],
      [
        ['A', 'raid'],
        ['B', 'mythicPlus'],
      ],
    ],
    [
      'two with the same build are the instance',
      [
        { name: 'A', build: 'raid' },
        { name: 'B', build: 'raid' },
      ],
      [['Halls', 'raid']],
    ],
    [
      'of three, two with the same build are one with both names',
      [
        { name: 'A', build: 'raid' },
        { name: 'B', build: 'mythicPlus' },
        { name: 'C', build: 'raid' },
      ],
      [
        ['A / C', 'raid'],
        ['B', 'mythicPlus'],
      ],
    ],
    [
      'a build of its own is preferred to the general one that stands in and is equal',
      [
        { name: 'A', build: 'raid', standsIn: 'tooFewPlayers' },
        { name: 'B', build: 'raid' },
      ],
      [['Halls', 'raid']],
    ],
    [
      'where the general build stands in for all, it says so',
      [
        { name: 'A', build: 'raid', standsIn: 'tooFewPlayers' },
        { name: 'B', build: 'raid', standsIn: 'unknown' },
      ],
      [['Halls', 'raid', 'tooFewPlayers']],
    ],
    [
      'a fourth wing with a build of the first three is one of them',
      [
        { name: 'A', build: 'raid' },
        { name: 'B', build: 'mythicPlus' },
        { name: 'C', build: 'own' },
        { name: 'D', build: 'own' },
      ],
      [
        ['A', 'raid'],
        ['B', 'mythicPlus'],
        ['C / D', 'own'],
      ],
    ],
  ])('%s', (_what, wings, expected) => {
    expect(shown(wings)).toEqual(expected);
  });
});
