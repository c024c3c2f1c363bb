import { specializations } from '@toptalent/game';
import type { Build, BuildData } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../src/outcome/changes.ts';
import { describeChanges } from '../src/outcome/changes-table.ts';
import { refuseRelease, ReleaseRefusedError } from '../src/outcome/release.ts';
import { summarize } from '../src/outcome/summary.ts';
import { codeOfVariant, smallTrees } from './small-codes.ts';
import { buildOf, smallData } from './small-data.ts';

/** Data of Discipline alone: its general raid build and the one on the first boss. */
function dataWith(general: Build | null, boss: Build | null | undefined, more: Partial<BuildData> = {}) {
  const raid = { general, encounters: boss === undefined ? {} : { '3470': boss } };
  const mythicPlus = { general: null, encounters: {} };
  return smallData({ specs: { '256': { raid, mythicPlus } }, ...more });
}

const plain = buildOf('a', { talentCode: codeOfVariant() });
const moved = buildOf('a', { talentCode: codeOfVariant({ moved: 4 }) });
const strong = { ...plain, sampleSize: 60, popularity: 10 / 60, confidence: 'strong' as const };
const changesOf = (before: BuildData | undefined, now: BuildData) => changesBetween(before, now, smallTrees);

describe('what changed', () => {
  it('is nothing when the builds are the same, whatever else is new', () => {
    const now = dataWith(plain, plain, { generatedAt: 1_700_600_000 });
    expect(changesOf(dataWith(plain, plain), now)).toMatchObject({ since: 1_700_000_000, changes: [] });
  });

  it.each([
    ['a new build', undefined, plain, { kind: 'new', confidence: { was: null, is: 'ok' } }],
    ['a build where there was none', null, plain, { kind: 'new' }],
    ['a lost build', plain, null, { kind: 'lost', confidence: { was: 'ok', is: null } }],
    ['another build, with its points', plain, moved, { kind: 'changed', points: 4, heroTreeChanged: false }],
    ['a code that no tree reads', buildOf('q'), plain, { kind: 'changed', points: null }],
    ['more confidence in the same build', plain, strong, { kind: 'confidence', points: null }],
  ])('names %s', (_, was, is, expected) => {
    const { changes } = changesOf(dataWith(plain, was), dataWith(plain, is));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ specId: 256, contentType: 'raid', encounterId: 3470, ...expected });
  });

  it('has gaps where somebody looked and found nothing, not where nobody looked', () => {
    expect(changesOf(undefined, dataWith(plain, null)).gaps).toEqual([
      { specId: 256, contentType: 'raid', encounterId: 3470 },
    ]);
    expect(changesOf(undefined, dataWith(plain, undefined)).gaps).toEqual([]);
  });

  it('names a specialization that has no build any more', () => {
    const before = dataWith(plain, plain);
    expect(changesOf(before, dataWith(null, null)).lostSpecializations).toEqual([256]);
    expect(changesOf(before, { ...before, specs: {} }).lostSpecializations).toEqual([256]);
  });

  it('is not a loss where a build of an earlier season gave way to those of this one', () => {
    const ofLastSeason = { general: plain, encounters: { '3000': plain } };
    const mythicPlus = { general: null, encounters: {} };
    const [boss] = smallData().encounters;
    const encounters = [{ ...boss!, id: 3000 }, ...smallData().encounters];
    const before = smallData({ encounters, specs: { '256': { raid: ofLastSeason, mythicPlus } } });
    const kinds = (now: BuildData) => changesOf(before, now).changes.map(({ kind }) => kind);
    expect(kinds(dataWith(plain, plain, { encounters }))).toEqual(['new']);
    expect(kinds({ ...before, specs: {} })).toEqual(['lost', 'lost']);
  });

  it('is not told between sample and real data', () => {
    const sample = dataWith(moved, moved, { source: 'sample' });
    expect(changesOf(sample, dataWith(plain, plain)).since).toBeNull();
  });
});

describe('the table after a run', () => {
  const before = smallData();
  const after = dataWith(plain, moved);
  const changes = changesOf(before, after);

  it('has a line for each specialization that changed', () => {
    const lines = describeChanges(changes, after, 80);
    expect(lines.some((line) => /Priest\/Discipline +2/.test(line))).toBe(true);
    expect(lines.join('\n')).toContain('LOST: Mage/Arcane had builds before');
  });

  it.each([80, 60, 40])('keeps its rows within %i columns', (width) => {
    const rows = describeChanges(changes, after, width).filter((line) => line.includes('Priest/Discipline'));
    expect(rows).toHaveLength(1);
    expect(rows[0]!.length).toBeLessThanOrEqual(width);
  });
});

describe('the summary for a pull request', () => {
  it('names what changed and what was lost', () => {
    const text = summarize(changesOf(smallData(), dataWith(plain, moved)), dataWith(plain, moved));
    expect(text).toContain('# Talent data of 2023-11-14');
    expect(text).toContain('**Lost:** Mage/Arcane');
    expect(text).toContain("Nek'zali");
  });

  it('takes names from outside as text, whatever they hold', () => {
    const name = '<img src=x> | `code` [link](http://evil) @everyone #1 **bold** www.evil.org\n# Title\u202e';
    const encounters = smallData().encounters.map((encounter) => ({ ...encounter, name }));
    const zones = smallData().zones.map((zone) => ({ ...zone, name }));
    const now = dataWith(plain, moved, { encounters, zones });
    const text = summarize(changesOf(dataWith(plain, plain, { encounters }), now), now);
    for (const markup of [
      /<img/,
      /`code/,
      /\[link/,
      /http:/,
      /@every/,
      /[^&]#1/,
      /\*\*bold/,
      /www\./,
      /\n# Title/,
    ]) {
      expect(text).not.toMatch(markup);
    }
    expect(text).not.toContain('\u202e');
  });

  it('never outgrows a pull request', () => {
    const encounters = smallData().encounters.map((encounter) => ({
      ...encounter,
      name: '|'.repeat(20_000),
    }));
    const now = dataWith(plain, moved, { encounters });
    expect(summarize(changesOf(dataWith(plain, plain), now), now).length).toBeLessThan(60_000);
  });
});

describe('a release', () => {
  const whole = smallData();
  const lost = dataWith(plain, plain);

  it('takes real data that lost nothing', () => {
    expect(() => refuseRelease(whole, lost, [])).not.toThrow();
  });

  it('takes the first data of all only with a build for every specialization of the game', () => {
    const content = { general: plain, encounters: {} };
    const spec = { raid: content, mythicPlus: content };
    const all = Object.fromEntries(specializations.map(({ specId }) => [`${specId}`, spec]));
    expect(() => refuseRelease(smallData({ specs: all }), undefined, [])).not.toThrow();
    expect(() => refuseRelease(smallData({ specs: {} }), undefined, [])).toThrow(
      /no build for Mage\/Arcane, .* and 34 more \(--allow lost-specializations\)/,
    );
    const { '62': _, ...others } = all;
    expect(() => refuseRelease(smallData({ specs: others }), undefined, [])).toThrow(
      /no build for Mage\/Arcane \(/,
    );
  });

  it('refuses data that lost a specialization, by its name', () => {
    expect(() => refuseRelease(lost, whole, [])).toThrow(ReleaseRefusedError);
    expect(() => refuseRelease(lost, whole, ['sample'])).toThrow(/Mage\/Arcane/);
    expect(() => refuseRelease(lost, whole, ['lost-specializations'])).not.toThrow();
  });

  it('refuses data in which nobody has a build for dungeons any more', () => {
    const content = { general: plain, encounters: {} };
    const none = { general: null, encounters: {} };
    const both = smallData({ specs: { '256': { raid: content, mythicPlus: content } } });
    const raids = smallData({ specs: { '256': { raid: content, mythicPlus: none } } });
    expect(() => refuseRelease(raids, both, [])).toThrow(/lost every build for dungeons/);
    expect(() => refuseRelease(raids, both, ['lost-specializations'])).not.toThrow();
    expect(() => refuseRelease(both, raids, [])).not.toThrow();
  });

  it('refuses a sample', () => {
    const sample = smallData({ source: 'sample' });
    expect(() => refuseRelease(sample, undefined, ['lost-specializations'])).toThrow(/sample data/);
    expect(() => refuseRelease(sample, whole, ['sample'])).not.toThrow();
  });
});
