import { existsSync, readFileSync } from 'node:fs';
import { seasons } from '@toptalent/game';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { judgeZones } from '../src/discover/judge-zones.ts';
import { pickSeason } from '../src/discover/pick-season.ts';
import { keystone, seasonOf, taken } from './picking.ts';
import { world } from './worlds.ts';
import type { ZoneSketch } from './worlds.ts';

/** Encounters of a raid zone that the game package knows. */
const known = (zoneId: number): number[] =>
  seasons
    .flatMap((season) => season.raidZones)
    .filter((zone) => zone.zoneId === zoneId)
    .flatMap((zone) => zone.bosses.map((boss) => boss.encounterId));
const abyss = { id: 53, name: 'The Venomous Abyss', encounters: known(53) };
const voidspire = { id: 46, name: 'Voidspire', encounters: known(46) };
/** The seasons that have begun, by their dungeons. */
const begun = [keystone(47), keystone(55)];

describe('a zone that is listed, or renamed, displaces nothing', () => {
  interface World {
    readonly zones: Readonly<Record<number, readonly ZoneSketch[]>>;
    readonly empty?: readonly number[];
    readonly there?: readonly number[];
    readonly wanted: readonly number[];
  }
  it.each<[string, World]>([
    [
      'a raid of the next season listed before it opens',
      {
        zones: { 7: [...begun, abyss, { id: 60, name: 'Next', partitions: ['12.2'] }] },
        empty: [60],
        wanted: [53, 55],
      },
    ],
    [
      'the same raid on the day that it opens',
      { zones: { 7: [...begun, abyss, { id: 60, name: 'Next', partitions: ['12.2'] }] }, wanted: [55, 60] },
    ],
    [
      'two raids of seasons that have not begun',
      {
        zones: {
          7: [
            ...begun,
            abyss,
            { id: 60, name: 'Next', partitions: ['12.2'] },
            { id: 66, name: 'After that', partitions: ['12.3'] },
          ],
        },
        empty: [60, 66],
        wanted: [53, 55],
      },
    ],
    [
      'partitions without a number, of a raid that we know',
      {
        zones: {
          7: [
            ...begun,
            { ...abyss, partitions: ['Standard'] },
            { id: 58, name: 'Lair', partitions: ['12.1'] },
          ],
        },
        wanted: [53, 55, 58],
      },
    ],
    [
      'partitions without a number, of a new raid that we do not know',
      {
        zones: { 7: [...begun, abyss, { id: 58, name: 'Lair', partitions: ['Standard'] }] },
        wanted: [53, 55, 58],
      },
    ],
    [
      'partitions without a number, of an old raid that we do not know',
      {
        zones: { 7: [...begun, abyss, { id: 41, name: 'Cave', partitions: ['Standard'] }] },
        wanted: [53, 55],
      },
    ],
    [
      'partitions without a number, where no earlier Mythic+ season is listed',
      {
        zones: { 7: [keystone(55), abyss, { id: 58, name: 'Lair', partitions: ['Standard'] }] },
        wanted: [53, 55, 58],
      },
    ],
    [
      'partitions without a number everywhere',
      {
        zones: {
          7: [
            ...begun,
            { id: 41, name: 'Cave', partitions: ['Standard'] },
            { id: 58, name: 'Lair', partitions: ['Standard'] },
          ],
        },
        wanted: [55, 58],
      },
    ],
    [
      'last season’s raid unfrozen again, with this patch as its default partition',
      { zones: { 7: [...begun, abyss, { ...voidspire, partitions: ['12.0', '12.1'] }] }, wanted: [53, 55] },
    ],
    [
      'last season’s raid unfrozen again, with nothing but this patch',
      { zones: { 7: [...begun, abyss, { ...voidspire, partitions: ['12.1'] }] }, wanted: [53, 55] },
    ],
    [
      'last season’s raid unfrozen again, with its own last patch',
      { zones: { 7: [...begun, abyss, { ...voidspire, partitions: ['12.0.7'] }] }, wanted: [53, 55] },
    ],
    [
      'an old raid that we do not know, whose first partition tells its patch',
      {
        zones: { 7: [...begun, abyss, { id: 50, name: 'Cave', partitions: ['PTR', '12.0.5', '12.1'] }] },
        wanted: [53, 55],
      },
    ],
    [
      'a new expansion whose only raid is closed',
      {
        zones: { 7: [...begun, abyss], 8: [{ id: 70, name: 'First', partitions: ['13.0'] }, keystone(71)] },
        empty: [70, 71],
        wanted: [53, 55],
      },
    ],
    [
      'a zone without encounters whose boss is in another one',
      {
        zones: {
          7: [...begun, abyss, { id: 57, name: 'The Tidebound Grotto', encounters: [], partitions: [] }],
        },
        wanted: [53, 55],
      },
    ],
    [
      'a zone all of whose encounters are in another one',
      {
        zones: { 7: [...begun, abyss, { id: 57, name: 'Copy', encounters: known(53).slice(0, 2) }] },
        wanted: [53, 55],
      },
    ],
    [
      'three raids of one season',
      {
        zones: {
          7: [...begun, abyss, { id: 57, name: 'Grotto' }, { id: 59, name: 'Lair', partitions: ['12.1.5'] }],
        },
        wanted: [53, 55, 57, 59],
      },
    ],
    [
      'one raid of three that has not opened yet',
      {
        zones: {
          7: [...begun, abyss, { id: 57, name: 'Grotto' }, { id: 59, name: 'Lair', partitions: ['12.1.5'] }],
        },
        empty: [59],
        wanted: [53, 55, 57],
      },
    ],
    [
      'dungeons of the next season open before its raid',
      {
        zones: { 7: [...begun, keystone(62), abyss, { id: 60, name: 'Next', partitions: ['12.2'] }] },
        empty: [60],
        wanted: [53, 62],
      },
    ],
    [
      'a raid of the next season open before its dungeons',
      {
        zones: { 7: [...begun, keystone(62), abyss, { id: 60, name: 'Next', partitions: ['12.2'] }] },
        empty: [62],
        wanted: [55, 60],
      },
    ],
    [
      'a patch with two digits',
      {
        zones: {
          7: [
            ...begun,
            { id: 60, name: 'A', partitions: ['12.9'] },
            { id: 61, name: 'B', partitions: ['12.10'] },
          ],
        },
        wanted: [55, 61],
      },
    ],
  ])('%s', async (_, { zones, empty = [], there = [], wanted }) => {
    expect(taken(await seasonOf(zones, { empty, there }))).toEqual(wanted);
  });

  it('an encounter that a zone lists twice is in it once, in its first place', async () => {
    const season = await seasonOf({ 7: [{ id: 53, name: 'Abyss', encounters: [1, 2, 1, 3, 2] }] });
    expect(season.zones[0]!.encounters.map(({ id, order }) => [id, order])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  it('an encounter that two zones of a season list is in the first of them', async () => {
    const season = await seasonOf({
      7: [
        { id: 53, name: 'Abyss', encounters: [1, 2] },
        { id: 57, name: 'Grotto', encounters: [2, 3] },
      ],
    });
    expect(season.zones.map((zone) => zone.encounters.map(({ id }) => id))).toEqual([[1, 2], [3]]);
  });

  it('a raid that earlier runs took keeps its place when an error hides its rankings', async () => {
    const zones = { 7: [...begun, abyss, { id: 60, name: 'Next', partitions: ['12.2'] }] };
    expect(taken(await seasonOf(zones, { ill: [60], there: [60] }))).toEqual([55, 60]);
    expect(taken(await seasonOf(zones, { ill: [60] }))).toEqual([53, 55]);
    expect(taken(await seasonOf(zones, { ill: [53, 60], there: [53] }))).toEqual([53, 55]);
  });

  it('older seasons are asked for rankings only where the newest have none', async () => {
    const asked: number[][] = [];
    const judged = judgeZones(world({ 7: [...begun, abyss, { ...voidspire, partitions: ['12.0'] }] }));
    const probe = (zones: readonly { zoneId: number }[]) => {
      asked.push(zones.map(({ zoneId }) => zoneId));
      return Promise.resolve(zones.map(({ zoneId }) => zoneId !== 55));
    };
    await pickSeason(judged, probe, () => false);
    expect(asked).toEqual([[55, 53], [47]]);
  });
});

const zonesFile = new URL('../../../../shared/data/warcraft-logs/zones.json', import.meta.url);
const missing = !existsSync(zonesFile);

describe.skipIf(missing)(
  `the zones known in November 2026${missing ? ' (../shared is not there)' : ''}`,
  () => {
    const known = z.object({
      zones: z.array(
        z.object({
          id: z.number(),
          expansion: z.number(),
          kind: z.string(),
          encounters: z.array(z.union([z.number(), z.object({ id: z.number() })])).optional(),
          name: z.string(),
          frozen: z.boolean().optional(),
          partitions: z.array(z.object({ name: z.string() })).optional(),
        }),
      ),
    });
    it('give the raids 53 and 57 and the dungeons 55', async () => {
      const { zones } = known.parse(JSON.parse(readFileSync(zonesFile, 'utf8')));
      const byExpansion: Record<number, ZoneSketch[]> = {};
      for (const entry of zones) {
        (byExpansion[entry.expansion] ??= []).push({
          id: entry.id,
          name: entry.name,
          frozen: entry.frozen ?? false,
          kind: entry.kind === 'mplus' ? 'keystone' : 'raid',
          partitions: entry.partitions?.map((partition) => partition.name) ?? ['Standard'],
          ...(entry.encounters === undefined
            ? {}
            : { encounters: entry.encounters.map((one) => (typeof one === 'number' ? one : one.id)) }),
        });
      }
      expect(taken(await seasonOf(byExpansion))).toEqual([53, 55, 57]);
    });
  },
);
