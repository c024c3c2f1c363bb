/** What a pull request with data could smuggle into a release, and what is honest. */
import type { Build, BuildData } from '@toptalent/build-data';
import { serializationVersion } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { ReleaseRefusedError } from '../src/outcome/release.ts';
import { refuseWrongBuilds } from '../src/release/refuse-wrong-builds.ts';
import { treesOf } from '../src/trees/talent-trees.ts';
import { codeOfVersion } from './code-of-version.ts';
import { codeOfVariant, smallTrees } from './small-codes.ts';
import { buildOf, smallData } from './small-data.ts';

const versions = { [smallTrees.version]: treesOf(smallTrees) };
const hero = { subTreeId: 7, entryId: 4000, share: 0.75, low: 0.6, high: 0.86 };
const other = { subTreeId: 8, entryId: 4001, share: 0.25, low: 0.14, high: 0.4 };
const runnerUp = {
  talentCode: codeOfVariant({ moved: 2 }),
  heroTree: hero,
  exactPlayers: 4,
  similarShare: 0.4,
  reason: 'runnerUp',
} as const;
const honest = buildOf('x', {
  talentCode: codeOfVariant(),
  talentTreeVersion: smallTrees.version,
  heroTree: hero,
  alternatives: [
    {
      talentCode: codeOfVariant({ hero: 'B' }),
      heroTree: other,
      exactPlayers: 3,
      similarShare: 0.1,
      reason: 'otherHeroTree',
    },
    runnerUp,
  ],
});

function dataOf(more: Partial<Build>, specId = '256'): BuildData {
  const build = { ...honest, ...more };
  return smallData({
    specs: {
      [specId]: {
        raid: { general: honest, encounters: { '3470': build } },
        mythicPlus: { general: null, encounters: {} },
      },
    },
  });
}
const release = (data: BuildData, ...allowed: Parameters<typeof refuseWrongBuilds>[2][number][]) =>
  refuseWrongBuilds(data, versions, allowed);
const changed = (...changes: readonly object[]) =>
  honest.alternatives.map((one, index) => ({ ...one, ...changes[index] }));

it('data whose builds fit their trees is released', () => {
  expect(release(dataOf({}))).toBe('2 builds with 6 codes read on their talent trees');
});

describe('data is not released', () => {
  it.each<[string, Partial<Build>, RegExp]>([
    [
      'with a code that no tree bears',
      { talentCode: `${honest.talentCode}AAAA` },
      /: Priest\/Discipline, Nek'zali: its code does not fit its talent trees: it is longer than the tree\.$/,
    ],
    ['of the future', { asOf: 4_070_908_799 }, /Nek'zali: its date, 2098-12-31, is in the future\.$/],
    ['with rubbish', { talentCode: 'C'.repeat(40) }, /its code does not fit its talent trees: /],
    [
      'with a code of trees that are not there',
      { talentTreeVersion: 'f'.repeat(64) },
      /are not in talent-trees/,
    ],
    [
      'with a hero tree that the code does not have',
      { heroTree: { ...other, share: 0.75, high: 0.8 } },
      /another hero tree/,
    ],
    [
      'with an alternative of another hero tree than it says',
      { alternatives: changed({ heroTree: { ...hero, share: 0.2, low: 0.1 } }) },
      /alternative has another hero tree than it says/,
    ],
    [
      'with an alternative that is the build itself',
      { alternatives: changed({}, { talentCode: honest.talentCode }) },
      /same as another/,
    ],
    [
      'with more players than the sample',
      { alternatives: changed({ exactPlayers: 41 }) },
      /more players than the sample/,
    ],
    [
      'with more votes than there are',
      { heroTree: { ...hero, share: 0.86 }, alternatives: [honest.alternatives[0]!] },
      /111 % of the votes/,
    ],
    [
      'with fewer who play something like it',
      { similarShare: 0.2 },
      /fewer play something like it than play it/,
    ],
    [
      'with fewer like an alternative',
      { alternatives: changed({ similarShare: 0.01 }) },
      /like an alternative/,
    ],
  ])('%s', (_, more, message) => {
    expect(() => release(dataOf(more))).toThrow(message);
    // No exception allows it.
    expect(() => release(dataOf(more), 'sample', 'lost-specializations', 'unchecked-codes')).toThrow(message);
  });

  it.each([
    [serializationVersion - 1, 'Run pnpm refresh, which makes them anew.'],
    [serializationVersion + 1, 'Update the project.'],
  ])('of serialization version %i, with what to do and nothing of each code', (version, next) => {
    const code = codeOfVersion(version, honest.talentCode);
    expect(() => release({ ...dataOf({ talentCode: code }), serializationVersion: version })).toThrow(
      new ReleaseRefusedError(
        `This data is not released: its import codes are of serialization version ${version}, ` +
          `and this project's are of ${serializationVersion}. ${next}`,
      ),
    );
  });

  it('that was made in the future', () => {
    expect(() => release({ ...dataOf({}), generatedAt: 4_070_908_799 })).toThrow(
      /released: its date, 2098-12-31, is in the future\.$/,
    );
  });

  it('with a specialization that there is not, or of another', () => {
    expect(() => release(dataOf({}, '9999'))).toThrow(/there is no specialization 9999/);
    expect(() => release(dataOf({}, '257'))).toThrow(
      /Priest\/Holy, general raid: its code does not fit its talent trees: it is of another specialization/,
    );
  });

  it('and names a few of a thousand faults', () => {
    const encounters = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        String(index + 1),
        { ...honest, talentCode: 'C'.repeat(40) },
      ]),
    );
    const data = dataOf({});
    const specs = { '256': { ...data.specs['256']!, raid: { general: null, encounters } } };
    let message = '';
    try {
      release({ ...data, specs });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(/, and 995 more\.$/);
    expect(message.length).toBeLessThan(1000);
  });

  it("with a report's code that is newer than the trees, unless that is allowed", () => {
    const lagging = { codeFrom: 'report', talentCode: `${honest.talentCode}AAAA`, alternatives: [] } as const;
    expect(() => release(dataOf(lagging))).toThrow(
      /1 build with a report's own code.*--allow unchecked-codes/,
    );
    expect(release(dataOf(lagging), 'unchecked-codes')).toContain('2 builds with 3 codes');
    const foreign = { ...lagging, talentCode: codeOfVersion(serializationVersion, `CIQ${'A'.repeat(40)}`) };
    expect(() => release(dataOf(foreign), 'unchecked-codes')).toThrow(
      /its code is of another specialization/,
    );
  });
});
