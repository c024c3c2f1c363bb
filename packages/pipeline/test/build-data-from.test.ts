import type { BuildData } from '@toptalent/build-data';
import { BuildDataError } from '@toptalent/build-data/schema';
import { serializationVersion } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { buildDataFrom } from '../src/index.ts';
import type { ChosenContent, EmitInput } from '../src/index.ts';
import { chosenContent } from './chosen-content.ts';
import { buildOf, smallData } from './small-data.ts';

const emit = (contents: readonly ChosenContent[], more: Partial<EmitInput> = {}): BuildData => {
  const { source, zones, encounters, coverage } = smallData();
  return buildDataFrom({
    source,
    zones,
    encounters,
    coverage,
    generatedAt: 1_800_000_100,
    contents,
    ...more,
  });
};

describe('build data of a run', () => {
  it('says of which format and date it is, and holds what was chosen and what is kept', () => {
    const data = emit([chosenContent()], { previous: smallData() });
    expect(data).toMatchObject({ generatedAt: 1_800_000_100, serializationVersion, formatVersion: 2 });
    expect(data.specs['256']!.raid).toEqual(chosenContent().builds);
    expect(data.specs['62']).toEqual(smallData().specs['62']);
  });

  it('keeps nothing of another serialization version', () => {
    const previous = smallData({ serializationVersion: serializationVersion + 1 });
    expect(Object.keys(emit([chosenContent()], { previous }).specs)).toEqual(['256']);
  });

  it('never mixes sample data with real data', () => {
    const data = emit([chosenContent()], { source: 'sample', previous: smallData() });
    expect(Object.keys(data.specs)).toEqual(['256']);
  });

  it('lists encounters and zones of an earlier season as long as somebody has builds for them', () => {
    const previous = smallData();
    const [zone, dungeons] = previous.zones;
    const [boss, dungeon] = previous.encounters;
    const season = {
      zones: [{ ...zone!, zoneId: 60 }, dungeons!],
      encounters: [{ ...boss!, id: 3999, zoneId: 60 }, dungeon!],
    };
    const kept = emit([], { ...season, previous });
    expect(kept.zones.map(({ zoneId }) => zoneId)).toEqual([53, 60, 55]);
    expect(kept.encounters.map(({ id }) => id)).toEqual([3470, 3999, 112_521]);
    const builds = { general: buildOf('n'), encounters: { '3999': buildOf('o') } };
    const replaced = emit([chosenContent({ builds, askedAt: { '3999': 1 } })], { ...season, previous });
    expect(replaced.zones.map(({ zoneId }) => zoneId)).toEqual([60, 55]);
    expect(replaced.encounters.map(({ id }) => id)).toEqual([3999, 112_521]);
  });

  it('sorts zones and encounters: raids first, then by place', () => {
    const { zones, encounters } = smallData();
    const turned = emit([], { zones: zones.toReversed(), encounters: encounters.toReversed() });
    expect(turned).toEqual(emit([]));
  });

  it.each<[string, ChosenContent]>([
    [
      'a share above one',
      chosenContent({ builds: { general: buildOf('n', { similarShare: 1.1 }), encounters: {} } }),
    ],
    [
      'a code that is none',
      chosenContent({
        builds: { general: buildOf('n', { talentCode: 'x"; os.exit() --' }), encounters: {} },
      }),
    ],
    [
      'a build of nine players',
      chosenContent({
        builds: {
          general: buildOf('n', { sampleSize: 9, exactPlayers: 9, popularity: 1, confidence: 'thin' }),
          encounters: {},
        },
      }),
    ],
    [
      'an encounter that is not listed',
      chosenContent({ builds: { general: null, encounters: { '1': null } } }),
    ],
  ])('is refused with %s', (_, content) => {
    expect(() => emit([content])).toThrow(BuildDataError);
  });
});
