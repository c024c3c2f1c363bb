import { describe, expect, it } from 'vitest';
import { keystone, reason, seasonOf, taken } from './picking.ts';
import type { Trouble } from './picking.ts';
import type { ZoneSketch } from './worlds.ts';

describe('the current season', () => {
  it('is of the newest expansion, though an older raid is not frozen', async () => {
    const season = await seasonOf({
      6: [{ id: 44, name: 'Old', partitions: ['11.2'] }, keystone(45)],
      7: [{ id: 53, name: 'New' }, keystone(55)],
    });
    expect(taken(season)).toEqual([53, 55]);
    expect(reason(season, 44)).toBe('a newer raid has rankings');
    expect(reason(season, 45)).toBe('a newer Mythic+ season has rankings');
  });

  it('stays with the older expansion while the newest has nothing but test zones', async () => {
    const season = await seasonOf({
      7: [{ id: 53, name: 'Raid' }],
      8: [{ id: 60, name: 'Raid', partitions: ['Beta'] }],
    });
    expect(taken(season)).toEqual([53]);
    expect(reason(season, 60)).toBe('test partitions only');
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
    expect(reason(early, 55)).toBe('no rankings');
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
      6: [{ id: 1, name: 'A', partitions: ['11.2'] }],
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
