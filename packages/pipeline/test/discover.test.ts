import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { currentSeason, pinZones } from '../src/discover/current-season.ts';
import { judgeZones } from '../src/discover/judge-zones.ts';
import type { Season } from '../src/discover/season.ts';
import { checkSlugs } from '../src/discover/slugs.ts';
import { world } from './worlds.ts';
import type { ZoneSketch } from './worlds.ts';

interface Trouble {
  /** Zones without rankings. */
  readonly empty?: readonly number[];
  /** Zones that answer with an error. */
  readonly ill?: readonly number[];
  /** Zones that earlier runs took. */
  readonly there?: readonly number[];
}

/** All zones return rankings but those named. */
async function seasonOf(
  expansions: Readonly<Record<number, readonly ZoneSketch[]>>,
  { empty = [], ill = [], there = [] }: Trouble = {},
): Promise<Season> {
  const probe = (zones: readonly { zoneId: number }[]) =>
    Promise.resolve(
      zones.map(({ zoneId }) => (ill.includes(zoneId) ? 'out of order' : !empty.includes(zoneId))),
    );
  return currentSeason(judgeZones(world(expansions)), probe, (zoneId) => there.includes(zoneId));
}

const taken = (season: Season): number[] => season.zones.map((zone) => zone.zoneId);
const reason = (season: Season, zoneId: number): string | undefined =>
  season.verdicts.find((verdict) => verdict.zoneId === zoneId)?.reason;

const keystone = (id: number, name = `Mythic+ Season ${id}`): ZoneSketch => ({ id, name, kind: 'keystone' });

describe('the current season', () => {
  it('is the newest expansion alone', async () => {
    const season = await seasonOf({
      6: [{ id: 44, name: 'Old' }],
      7: [{ id: 53, name: 'New' }, keystone(55)],
    });
    expect(taken(season)).toEqual([53, 55]);
    expect(reason(season, 44)).toBe('Expansion 6 is older than Expansion 7');
  });

  it('stays with the older expansion while the newest has nothing but test zones', async () => {
    const season = await seasonOf({
      7: [{ id: 53, name: 'Raid' }],
      8: [{ id: 60, name: 'Raid', partitions: ['Beta'] }],
    });
    expect(taken(season)).toEqual([53]);
    expect(reason(season, 60)).toMatch(/not open yet/);
  });

  it('holds several raid zones of one patch, and none of an earlier patch though it is not frozen', async () => {
    const season = await seasonOf({
      7: [
        { id: 50, name: 'Sporefall', partitions: ['12.0.5'] },
        { id: 53, name: 'Abyss', partitions: ['12.1 PTR', '12.1'] },
        { id: 57, name: 'Grotto', partitions: ['Patch 12.1.5'] },
      ],
    });
    expect(taken(season)).toEqual([53, 57]);
    expect(reason(season, 50)).toMatch(/12\.0.*12\.1/);
  });

  it('pins the default partition', async () => {
    const season = await seasonOf({ 7: [{ id: 53, name: 'Abyss', partitions: ['12.1', '12.1.5'] }] });
    expect(season.zones[0]!.partition).toEqual({ id: 2, name: '12.1.5' });
  });

  it('has the newest Mythic+ zone that has rankings', async () => {
    const zones = { 7: [{ id: 53, name: 'Raid' }, keystone(47), keystone(55)] };
    expect(taken(await seasonOf(zones))).toEqual([53, 55]);
    const early = await seasonOf(zones, { empty: [55] });
    expect(taken(early)).toEqual([47, 53]);
    expect(reason(early, 55)).toBe('returns no rankings');
  });

  it('can do without Mythic+ when no dungeon has rankings', async () => {
    expect(taken(await seasonOf({ 7: [{ id: 53, name: 'Raid' }, keystone(55)] }, { empty: [55] }))).toEqual([
      53,
    ]);
  });

  describe('when a zone answers with an error', () => {
    const zones = { 7: [{ id: 53, name: 'Raid' }, { id: 57, name: 'Grotto' }, keystone(47), keystone(55)] };

    it('has the newest Mythic+ zone that answers, and says why not a newer one', async () => {
      const season = await seasonOf(zones, { ill: [55] });
      expect(taken(season)).toEqual([47, 53, 57]);
      expect(reason(season, 55)).toBe('its rankings cannot be read (out of order)');
    });

    it.each<[string, Trouble]>([
      ['earlier runs took it', { ill: [55], there: [55] }],
      ['no other has rankings', { ill: [55], empty: [47] }],
      ['no other answers', { ill: [47, 55] }],
    ])('keeps the newest Mythic+ zone where %s', async (_, trouble) => {
      const season = await seasonOf(zones, trouble);
      expect(taken(season)).toEqual([53, 55, 57]);
      expect(season.unreadable.get(55)).toBe('out of order');
      expect(reason(season, 55)).toMatch(/current Mythic\+ season, .*cannot be read \(out of order\)/);
    });

    it('keeps an older one that earlier runs took, although the newest may have begun', async () => {
      expect(taken(await seasonOf(zones, { ill: [47, 55], there: [47] }))).toEqual([47, 53, 57]);
    });

    it('has all of its raids: the checkpoint is of a list of zones, and stays of use', async () => {
      const season = await seasonOf(zones, { ill: [57] });
      expect(taken(season)).toEqual([53, 55, 57]);
      expect([...season.unreadable]).toEqual([[57, 'out of order']]);
    });
  });

  it.each<[string, ZoneSketch, RegExp]>([
    ['a PTR twin by its partition', { id: 54, name: 'Abyss', partitions: ['PTR'] }, /test partitions/],
    ['a PTR zone by its name', { id: 56, name: 'Mythic+ PTR', kind: 'keystone' }, /by its name/],
    ['the dummy dome', { id: 52, name: 'Dummy Dome' }, /by its name/],
    ['complete raids', { id: 507, name: 'Complete Raids (Abyss)' }, /by its name/],
    ['delves', { id: 58, name: 'Delves', kind: 'other' }, /by its name/],
    ['a frozen raid', { id: 46, name: 'Voidspire', frozen: true }, /frozen/],
    ['a zone without encounters', { id: 61, name: 'Soon', encounters: [] }, /no encounters/],
    ['a zone without partitions', { id: 61, name: 'Odd', partitions: [] }, /no partition/],
    ['what is neither raid nor Mythic+', { id: 61, name: 'Arena', kind: 'other' }, /neither/],
  ])('is without %s', async (_, sketch, why) => {
    const season = await seasonOf({ 7: [{ id: 53, name: 'Abyss' }, sketch] });
    expect(taken(season)).toEqual([53]);
    expect(reason(season, sketch.id)).toMatch(why);
  });

  it('says of every zone whether it was taken', async () => {
    const season = await seasonOf({
      6: [{ id: 1, name: 'A' }],
      7: [{ id: 2, name: 'B' }, keystone(3), keystone(4)],
    });
    expect(season.verdicts.map((verdict) => [verdict.zoneId, verdict.taken])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, true],
    ]);
  });
});

describe('--zone', () => {
  const judged = judgeZones(
    world({
      7: [
        { id: 46, name: 'Voidspire', frozen: true },
        { id: 53, name: 'Abyss' },
        { id: 54, name: 'Abyss', partitions: ['PTR'] },
        keystone(55),
        { id: 57, name: 'Grotto' },
      ],
    }),
  );
  const season = currentSeason(
    judged,
    (zones) => Promise.resolve(zones.map(() => true)),
    () => false,
  );

  it('narrows the run to a current zone, and leaves the season as it is', async () => {
    const pinned = pinZones(await season, judged, ['abyss']);
    expect(taken(pinned.season)).toEqual([53, 55, 57]);
    expect(pinned.narrowedTo.map((zone) => zone.zoneId)).toEqual([53]);
  });

  it('puts a zone in the place of the zones of its kind when it is not current', async () => {
    const pinned = pinZones(await season, judged, ['46']);
    expect(taken(pinned.season)).toEqual([46, 55]);
    expect(pinned.narrowedTo.map((zone) => zone.zoneId)).toEqual([46]);
    expect(reason(pinned.season, 46)).toBe('pinned (otherwise: frozen)');
    expect(reason(pinned.season, 53)).toBe('another zone is pinned');
  });

  it('answers a typo', async () => {
    const current = await season;
    expect(() => pinZones(current, judged, ['Voidspyre'])).toThrow(/Did you mean Voidspire \(46\)/);
  });
});

describe('slugs', () => {
  it('that Warcraft Logs does not list are left out, and unknown ones reported', () => {
    const check = checkSlugs([
      { name: 'Priest', slug: 'Priest', specs: [{ name: 'Discipline', slug: 'Discipline' }] },
      { name: 'Tinker', slug: 'Tinker', specs: [{ name: 'Gizmo', slug: 'Gizmo' }] },
    ]);
    expect([...check.known]).toEqual([256]);
    expect(check.missing).toHaveLength(39);
    expect(check.unknown).toEqual(['Tinker/Gizmo']);
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
          name: z.string(),
          frozen: z.boolean().optional(),
          partitions: z.array(z.object({ name: z.string() })).optional(),
        }),
      ),
    });
    /** Facts that the file gives in words: PTR twins, and that raids of season 1 belong to 12.0. */
    const patch = (id: number): string => (id >= 53 ? '12.1' : '12.0');

    it('give the raids 53 and 57 and the dungeons 55', async () => {
      const { zones } = known.parse(JSON.parse(readFileSync(zonesFile, 'utf8')));
      const byExpansion: Record<number, ZoneSketch[]> = {};
      for (const entry of zones) {
        (byExpansion[entry.expansion] ??= []).push({
          id: entry.id,
          name: entry.name,
          frozen: entry.frozen ?? false,
          kind: entry.kind === 'mplus' ? 'keystone' : 'raid',
          partitions: entry.partitions?.map((partition) => partition.name) ?? [patch(entry.id)],
        });
      }
      expect(taken(await seasonOf(byExpansion))).toEqual([53, 55, 57]);
    });
  },
);
