import { describe, expect, it } from 'vitest';
import { lastBuildsIn } from '../src/choose/last-builds.ts';
import { codeOf, smallData } from './small-data.ts';

const data = smallData();
const [raid, dungeons] = data.zones as [(typeof data.zones)[0], (typeof data.zones)[0]];
const raids = { '62/raid': codeOf('m'), '256/raid': codeOf('a'), '256/3470': codeOf('a') };

describe("last week's builds", () => {
  it('are the codes of encounters and of general builds, where there are builds', () => {
    expect(lastBuildsIn(data, data.zones)).toEqual({ ...raids, '256/112521': codeOf('b') });
  });

  it('are none without data', () => {
    expect(lastBuildsIn(undefined, data.zones)).toEqual({});
  });

  it('are none of an earlier season: raids and dungeons each have their own', () => {
    expect(lastBuildsIn(data, [{ ...raid, zoneId: 60 }, dungeons])).toEqual({ '256/112521': codeOf('b') });
    expect(lastBuildsIn(data, [raid, { ...dungeons, zoneId: 61 }])).toEqual(raids);
    expect(lastBuildsIn(data, [{ ...raid, zoneId: 60 }])).toEqual({});
  });

  it('stay when a raid joins the season, or its partition changes', () => {
    const joined = [raid, { ...raid, zoneId: 57 }];
    expect(lastBuildsIn(data, joined)).toEqual(raids);
    expect(lastBuildsIn(data, [{ ...raid, partition: { id: 2, name: '12.1.5' } }])).toEqual(raids);
  });
});
