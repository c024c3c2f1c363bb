import type { BuildData } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import { changesOf, dataWith, moved, plain, strong } from './small-changes.ts';
import { codeOfVariant } from './small-codes.ts';
import { buildOf, smallData } from './small-data.ts';

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
    [
      'a build of another hero tree',
      plain,
      buildOf('a', {
        talentCode: codeOfVariant({ hero: 'B' }),
        heroTree: { ...plain.heroTree, subTreeId: 20 },
      }),
      { kind: 'changed', heroTreeChanged: true },
    ],
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
