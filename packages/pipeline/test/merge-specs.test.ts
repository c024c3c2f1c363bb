import type { Build, BuildData } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import { mergeSpecs } from '../src/emit/merge-specs.ts';
import type { ChosenContent } from '../src/index.ts';
import { chosenContent } from './chosen-content.ts';
import { buildOf, smallData } from './small-data.ts';

const season = { raid: [3470, 3445], mythicPlus: [112_521] };
const merge = (contents: readonly ChosenContent[], previous = smallData()) =>
  mergeSpecs(previous, contents, season);
const letter = (build: Build | null | undefined) => build && build.talentCode[1];

describe('builds that a run chose and builds that were there', () => {
  it('without earlier data are those that were chosen, ascending by specialization', () => {
    const builds = { general: null, encounters: { '112521': null } };
    const dungeons = chosenContent({ specId: 62, contentType: 'mythicPlus', builds });
    const specs = mergeSpecs(undefined, [chosenContent(), dungeons], season);
    expect(Object.keys(specs)).toEqual(['62', '256']);
    expect(specs['256']!.mythicPlus).toEqual({ general: null, encounters: {} });
    expect(specs['62']!.mythicPlus).toEqual(builds);
  });

  it('keep the specializations that the run has not touched, each build with its own date', () => {
    const specs = merge([chosenContent()]);
    expect(specs['62']).toEqual(smallData().specs['62']);
    expect(specs['62']!.raid.general!.asOf).toBe(1_699_000_000);
  });

  it('are there for a specialization that had none', () => {
    const specs = merge([chosenContent({ specId: 258 })]);
    expect(letter(specs['258']!.raid.general)).toBe('n');
    expect(Object.keys(specs)).toEqual(['62', '256', '258']);
  });

  it('keep the other content of a specialization', () => {
    const specs = merge([chosenContent()]);
    expect(specs['256']!.mythicPlus).toEqual(smallData().specs['256']!.mythicPlus);
    expect(letter(specs['256']!.raid.general)).toBe('n');
  });

  it('of a season that is over stay for those specializations alone that have no new ones', () => {
    const builds = { general: buildOf('n'), encounters: { '3999': buildOf('o') } };
    const season = { raid: [3999], mythicPlus: [112_521] };
    const specs = mergeSpecs(smallData(), [chosenContent({ builds, askedAt: { '3999': 1 } })], season);
    expect(specs['256']!.raid).toEqual(builds);
    expect(letter(specs['256']!.mythicPlus.encounters['112521'])).toBe('b');
    expect(letter(specs['62']!.raid.general)).toBe('m');
  });

  it('leave out a specialization of which nothing is known', () => {
    expect(Object.keys(merge([]))).toEqual(['62', '256']);
  });
});

describe('unfinished content', () => {
  const before = (general: Build): BuildData =>
    smallData({
      specs: {
        '256': {
          raid: { general, encounters: { '3470': buildOf('p'), '3445': buildOf('q') } },
          mythicPlus: { general: null, encounters: {} },
        },
      },
    });
  const raidOf = (general: Build, chosen: Build | null = buildOf('n')) => {
    const builds = { general: chosen, encounters: { '3470': buildOf('o') } };
    return merge([chosenContent({ complete: false, builds })], before(general))['256']!.raid;
  };

  it('replaces single encounters', () => {
    const { encounters } = raidOf(buildOf('g'));
    expect([letter(encounters['3470']), letter(encounters['3445'])]).toEqual(['o', 'q']);
  });

  it('keeps a general build of more players, or the only one', () => {
    expect(letter(raidOf(buildOf('g', { sampleSize: 41 })).general)).toBe('g');
    expect(letter(raidOf(buildOf('g'), null).general)).toBe('g');
  });

  it('replaces a general build of as many players or fewer', () => {
    expect(letter(raidOf(buildOf('g')).general)).toBe('n');
    expect(letter(raidOf(buildOf('g', { sampleSize: 39 })).general)).toBe('n');
  });
});
