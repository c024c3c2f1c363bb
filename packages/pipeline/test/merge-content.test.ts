import type { Build, ContentBuilds } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import { mergeContent } from '../src/emit/merge-content.ts';
import { chosenContent } from './chosen-content.ts';
import { buildOf } from './small-data.ts';

const day = 24 * 60 * 60;
/** When the old builds were chosen. */
const then = 1_700_000_000;
const [first, second, former] = [3470, 3445, 3000];
const season = [first, second];

/** General build and encounters by the letters of their builds; a dash is a place without one. */
const letters = ({ general, encounters }: ContentBuilds): string =>
  [general, ...Object.values(encounters)].map((build) => build?.talentCode[1] ?? '-').join('');
const buildsOf = (general: string, ...encounters: (readonly [number, string])[]): ContentBuilds => {
  const build = (letter: string): Build | null => (letter === '-' ? null : buildOf(letter));
  return {
    general: build(general),
    encounters: Object.fromEntries(encounters.map(([id, letter]) => [id, build(letter)])),
  };
};

/** @param daysLater When the cells were asked. */
const merged = (
  before: ContentBuilds | undefined,
  builds: ContentBuilds | undefined,
  daysLater = 7,
): string => {
  const ids = Object.keys(builds?.encounters ?? {});
  const chosen =
    builds &&
    chosenContent({
      builds,
      complete: season.every((id) => ids.includes(String(id))),
      askedAt: Object.fromEntries(ids.map((id) => [id, then + daysLater * day])),
    });
  return letters(mergeContent({ before, chosen, season }));
};

const old = buildsOf('g', [second, 'b'], [first, 'a']);

describe('a build is replaced only by a build', () => {
  it.each<[string, ContentBuilds, ContentBuilds | undefined, string]>([
    ['everywhere, if there are new ones', old, buildsOf('G', [second, 'B'], [first, 'A']), 'GBA'],
    ['nowhere, if nothing was looked at', old, undefined, 'gba'],
    ['nowhere, if nothing was found', old, buildsOf('-', [second, '-'], [first, '-']), 'gba'],
    [
      'where there is a new one; then the wider general build stays',
      old,
      buildsOf('-', [second, '-'], [first, 'A']),
      'gbA',
    ],
    ['where only one was looked at', old, buildsOf('-', [first, '-']), 'gba'],
    [
      'and a place that had none gets one',
      buildsOf('g', [second, '-'], [first, '-']),
      buildsOf('G', [second, '-'], [first, 'A']),
      'G-A',
    ],
    [
      'and content that had no general build gets one',
      buildsOf('-', [second, 'b'], [first, 'a']),
      buildsOf('G', [second, 'B'], [first, 'A']),
      'GBA',
    ],
    [
      'and a general build without encounters stays, too',
      buildsOf('g', [second, '-'], [first, '-']),
      buildsOf('-', [second, '-'], [first, '-']),
      'g--',
    ],
  ])('%s', (_, before, chosen, expected) => {
    expect(merged(before, chosen)).toBe(expected);
  });

  it('and keeps its date and everything else that it says', () => {
    const chosen = chosenContent({
      builds: buildsOf('-', [first, '-'], [second, '-']),
      askedAt: { [first]: then + day, [second]: then + day },
    });
    expect(mergeContent({ before: old, chosen, season })).toEqual(old);
  });
});

describe('a build that nothing replaces', () => {
  const nothing = buildsOf('-', [second, '-'], [first, '-']);
  it.each([
    [21, nothing, 'gba', 'stays for 21 days'],
    [22, nothing, '---', 'goes after 21 days'],
    [
      22,
      buildsOf('-', [first, '-']),
      'gb-',
      'goes only where it was asked for, and the general build not at all',
    ],
    [400, undefined, 'gba', 'stays however old it is, if it was not asked for'],
    [22, buildsOf('G', [second, 'B'], [first, '-']), 'GB-', 'goes as well beside others that are replaced'],
  ])('after %i days', (days, chosen, expected, _) => {
    expect(merged(old, chosen, days)).toBe(expected);
  });
});

describe('a general build of fewer players than the last', () => {
  const before = { ...old, general: buildOf('g', { sampleSize: 41 }) };
  it.each<[string, ContentBuilds, string]>([
    ['replaces it if no earlier build stays beside it', buildsOf('G', [second, 'B'], [first, 'A']), 'GBA'],
    ['leaves it where it is beside an earlier build', buildsOf('G', [second, '-'], [first, 'A']), 'gbA'],
  ])('%s', (_, chosen, expected) => {
    expect(merged(before, chosen)).toBe(expected);
  });
});

describe('a general build', () => {
  it('is as old as the encounter that was asked for first', () => {
    const chosen = chosenContent({
      builds: buildsOf('-', [second, '-'], [first, '-']),
      askedAt: { [first]: then + 7 * day, [second]: then + 22 * day },
    });
    expect(letters(mergeContent({ before: old, chosen, season }))).toBe('g-a');
  });
});

describe('builds of an earlier season', () => {
  const before = buildsOf('g', [former, 'f']);
  it.each<[string, ContentBuilds | undefined, string]>([
    ['stay until the new one was looked at', undefined, 'gf'],
    ['stay while it has none, however old they are', buildsOf('-', [second, '-'], [first, '-']), 'gf--'],
    ['go as soon as it has one', buildsOf('G', [second, '-'], [first, 'A']), 'G-A'],
    ['go as soon as an encounter has one', buildsOf('-', [second, '-'], [first, 'A']), 'g-A'],
    ['go as soon as it has a general one', buildsOf('G', [second, '-'], [first, '-']), 'G--'],
  ])('%s', (_, chosen, expected) => {
    expect(merged(before, chosen, 60)).toBe(expected);
  });

  it('leave nothing behind where they were none', () => {
    expect(merged(buildsOf('g', [former, '-']), buildsOf('-', [first, '-']))).toBe('g-');
  });

  it('go when another zone of the same season is dropped, without holding up its general build', () => {
    const both = buildsOf('g', [former, 'f'], [second, 'b'], [first, 'a']);
    expect(merged(both, buildsOf('G', [second, 'B'], [first, 'A']))).toBe('GBA');
  });
});
