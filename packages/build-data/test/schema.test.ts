import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { Alternative, Build, BuildData, Encounter } from '../src/index.ts';
import { BuildDataError, parseBuildData } from '../src/schema.ts';
import type { buildDataSchema } from '../src/schema.ts';
import { madeUpBuild, madeUpData } from './made-up-data.ts';

/** The data with one value replaced, by its path. */
function edited(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(madeUpData);
  const keys = path.split('/');
  const last = keys.pop()!;
  let place = copy as Record<string, unknown>;
  for (const key of keys) {
    place = place[key] as Record<string, unknown>;
  }
  place[last] = value;
  return copy;
}

describe('the schema', () => {
  it('takes build data and gives it back unchanged', () => {
    expect(parseBuildData(structuredClone(madeUpData))).toEqual(madeUpData);
  });

  it('takes an encounter with the wing of the raid finder, and one of an older file without it', () => {
    const withWing = edited('encounters/0/lfgDungeonId', 3316);
    expect(parseBuildData(withWing)).toEqual(withWing);
    expect(madeUpData.encounters.some((encounter) => 'lfgDungeonId' in encounter)).toBe(false);
  });

  it('has the fields of the types, no more and no less', () => {
    type Read = z.output<typeof buildDataSchema>;
    type ReadBuild = NonNullable<Read['specs'][string]['raid']['general']>;
    expectTypeOf<Read>().toExtend<BuildData>();
    expectTypeOf<keyof Read>().toEqualTypeOf<keyof BuildData>();
    expectTypeOf<keyof Read['encounters'][number]>().toEqualTypeOf<keyof Encounter>();
    expectTypeOf<keyof ReadBuild>().toEqualTypeOf<keyof Build>();
    expectTypeOf<keyof ReadBuild['alternatives'][number]>().toEqualTypeOf<keyof Alternative>();
  });

  const general = 'specs/256/raid/general';
  it.each<[string, unknown]>([
    ['another format version', edited('formatVersion', 3)],
    ['an unknown field', edited('surprise', 1)],
    ['an unknown source', edited('source', 'elsewhere')],
    ['a code with a quote in it', edited(`${general}/talentCode`, `C"${'a'.repeat(40)}`)],
    ['a code with a line end', edited(`${general}/talentCode`, `${'C'.repeat(40)}\n`)],
    ['a code shorter than its header', edited(`${general}/talentCode`, 'CAQA')],
    ['a build without a date', edited(`${general}/asOf`, undefined)],
    ['a date of its specialization', edited('specs/256/asOf', 1_700_000_000)],
    ['a share above 1', edited(`${general}/similarShare`, 1.2)],
    ['a popularity of other figures', edited(`${general}/popularity`, 0.3)],
    [
      'more players on the build than there are',
      edited(general, madeUpBuild('a', { exactPlayers: 61, popularity: 1 })),
    ],
    ['a confidence that the sample does not bear', edited(`${general}/sampleSize`, 40)],
    [
      'fewer than ten players',
      edited(
        general,
        madeUpBuild('a', { sampleSize: 9, exactPlayers: 9, popularity: 1, confidence: 'thin' }),
      ),
    ],
    ['a share outside its interval', edited(`${general}/heroTree/share`, 0.95)],
    ['a specialization that is no id', edited('specs/priest', madeUpData.specs['256'])],
    ['an encounter that is not in the list', edited('specs/256/raid/encounters/999', null)],
    ['a dungeon among the raids', edited('specs/256/raid/encounters/112521', null)],
    ['a tree version that is no hash', edited(`${general}/talentTreeVersion`, 'latest')],
    ['more cells done than there are', edited('coverage/done', 700)],
    ['more cells empty than are left', edited('coverage', { cells: 10, done: 6, empty: 3, failed: 2 })],
    ['a share below its interval', edited(`${general}/heroTree/share`, 0.01)],
    ['a boss that shows a texture in the game', edited('encounters/0/name', '|TInterface\\Icons\\X:500|t')],
    ['a boss that hides what follows', edited('encounters/0/name', 'Boss\u001b[8m')],
    ['a boss without a name', edited('encounters/0/name', '')],
    ['a boss whose name nobody sees', edited('encounters/0/name', '\u2003')],
    ['a boss under a stack of accents', edited('encounters/0/name', `Boss${'\u0301'.repeat(9)}`)],
    ['a zone without a name', edited('zones/0/name', ' ')],
    ['an encounter twice', edited('encounters', [...madeUpData.encounters, madeUpData.encounters[0]])],
    ['a zone that is a workflow command', edited('zones/0/name', 'Zone\n::error::pwned')],
    ['a partition that turns the direction', edited('zones/0/partition/name', '12.1\u202e')],
    ['an id that no client has', edited('encounters/0/instanceId', 2 ** 31)],
    ['a partition that is no id', edited('zones/0/partition/id', -1)],
    ['a date that no zip can hold', edited('generatedAt', 4_070_908_800)],
    ['a reason of many letters', edited(`${general}/rejected`, { [`a${'b'.repeat(40)}`]: 1 })],
    ['encounters without end', edited('encounters', Array(2001).fill(madeUpData.encounters[0]))],
    [
      'specializations without end',
      edited(
        'specs',
        Object.fromEntries(Array.from({ length: 201 }, (_, id) => [id + 1, madeUpData.specs['62']])),
      ),
    ],
    ['zones without end', edited('zones', Array(201).fill(madeUpData.zones[0]))],
    [
      'alternatives without end',
      edited(`${general}/alternatives`, Array(21).fill(madeUpBuild('a').alternatives[0])),
    ],
    ['text', 'build data'],
    ['nothing', undefined],
  ])('refuses %s', (_, json) => {
    expect(() => parseBuildData(json)).toThrow(BuildDataError);
  });

  it('says where it is wrong', () => {
    expect(() => parseBuildData(edited('zones/0/zoneId', 'x'))).toThrow(/zones\[0\]\.zoneId/);
  });

  it.each([
    [
      { ...madeUpData, formatVersion: 7 },
      'It has format 7, but only formats 1 and 2 of build data can be read',
    ],
    [{ name: 'a package' }, 'It names no format, so it holds no build data'],
  ])('says which format it has, if not one that is read, and nothing else', (json, message) => {
    expect(() => parseBuildData(json)).toThrow(new BuildDataError(message));
  });

  it('says it in one plain line, whatever a key looks like', () => {
    const key = `\u001b[8m\n::error::${'x'.repeat(100_000)}`;
    let message = '';
    try {
      parseBuildData(edited(key, 1));
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(/^Not build data of format 2: Unrecognized key/);
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.length).toBeLessThan(400);
  });
});
