import { describe, expect, it } from 'vitest';
import { BuildDataError, parseBuildData } from '../src/schema.ts';
import { madeUpBuild, madeUpData } from './made-up-data.ts';

const treeVersion = 'a1'.repeat(32);

/** A build as version 1 had it: without a date and a tree version of its own. */
function oldBuild(letter: string) {
  const { asOf: _, talentTreeVersion: __, ...build } = madeUpBuild(letter);
  return build;
}

const version1 = {
  ...madeUpData,
  formatVersion: 1,
  talentTreeVersion: treeVersion,
  specs: {
    '256': {
      asOf: 1_650_000_000,
      raid: { general: oldBuild('g'), encounters: { '3470': oldBuild('b'), '3471': null } },
      mythicPlus: { general: null, encounters: {} },
    },
  },
};

describe('data of format version 1', () => {
  it('is read: its builds take the date of the specialization and the tree version of the file', () => {
    const dated = { asOf: 1_650_000_000, talentTreeVersion: treeVersion };
    expect(parseBuildData(structuredClone(version1))).toEqual({
      ...madeUpData,
      specs: {
        '256': {
          raid: {
            general: madeUpBuild('g', dated),
            encounters: { '3470': madeUpBuild('b', dated), '3471': null },
          },
          mythicPlus: { general: null, encounters: {} },
        },
      },
    });
  });

  it.each<[string, object]>([
    ['whose tree version is no hash', { talentTreeVersion: 'latest' }],
    ['whose specialization has no date', { specs: { '256': { ...version1.specs['256'], asOf: undefined } } }],
    ['with a field that version 1 did not have', { surprise: 1 }],
    ['without specializations', { specs: undefined }],
  ])('is refused: data %s', (_, change) => {
    expect(() => parseBuildData({ ...version1, ...change })).toThrow(BuildDataError);
  });
});
