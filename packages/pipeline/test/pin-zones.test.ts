import { describe, expect, it } from 'vitest';
import { judgeZones } from '../src/discover/judge-zones.ts';
import { pickSeason } from '../src/discover/pick-season.ts';
import { pinZones } from '../src/discover/pin-zones.ts';
import type { Season } from '../src/discover/season.ts';
import { world } from './worlds.ts';

describe('--zone', () => {
  const judged = judgeZones(
    world({
      7: [
        { id: 46, name: 'Voidspire', frozen: true },
        { id: 53, name: 'Abyss' },
        { id: 54, name: 'Abyss', partitions: ['PTR'] },
        { id: 55, name: 'Mythic+ Season 2', kind: 'keystone' },
        { id: 57, name: 'Grotto' },
      ],
    }),
  );
  const season = pickSeason(
    judged,
    (zones) => Promise.resolve(zones.map(() => true)),
    () => false,
  );
  const taken = (of: Season): number[] => of.zones.map((zone) => zone.zoneId);
  const reason = (of: Season, zoneId: number): string | undefined =>
    of.verdicts.find((verdict) => verdict.zoneId === zoneId)?.reason;

  it('narrows the run to a current zone, and leaves the season as it is', async () => {
    const pinned = pinZones(await season, judged, ['abyss']);
    expect(taken(pinned.season)).toEqual([53, 55, 57]);
    expect(pinned.narrowedTo.map((zone) => zone.zoneId)).toEqual([53]);
  });

  it('means the current zone by a beginning that its PTR twin has as well', async () => {
    expect(pinZones(await season, judged, ['Aby']).narrowedTo.map((zone) => zone.zoneId)).toEqual([53]);
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
    expect(() => pinZones(current, judged, ['Abbys'])).toThrow(/Did you mean Abyss \(53\)/);
  });
});
