import { describe, expect, it } from 'vitest';
import { renderTalentData } from '../src/index.ts';
import { onlyInAddon } from '../src/run/only-in-addon.ts';
import { smallData } from './small-data.ts';

describe('builds that are nowhere but in the addon', () => {
  const text = renderTalentData(smallData());
  const { specs } = smallData();
  const without = (specId: string) =>
    smallData({ specs: Object.fromEntries(Object.entries(specs).filter(([id]) => id !== specId)) });

  it('are those of specializations, or of their raids or dungeons, that the new data lack', () => {
    expect(onlyInAddon(text, undefined, 'warcraft-logs')(without('62'))).toEqual([62]);
    const raidsAlone = { ...specs['256']!, mythicPlus: { general: null, encounters: {} } };
    const data = smallData({ specs: { ...specs, '256': raidsAlone } });
    expect(onlyInAddon(text, undefined, 'warcraft-logs')(data)).toEqual([256]);
    expect(onlyInAddon(text, undefined, 'warcraft-logs')(smallData())).toEqual([]);
  });

  it('are none of what the data before had, nor of what was looked at and has no build now', () => {
    expect(onlyInAddon(text, smallData(), 'warcraft-logs')(without('62'))).toEqual([]);
    const none = { general: null, encounters: { '3470': null } };
    const data = smallData({ specs: { ...specs, '62': { ...specs['62']!, raid: none } } });
    expect(onlyInAddon(text, undefined, 'warcraft-logs')(data)).toEqual([]);
  });

  it('are none of another season, nor made-up ones where real ones come', () => {
    const zones = smallData().zones.map((zone) => ({ ...zone, zoneId: zone.zoneId + 10 }));
    expect(onlyInAddon(text, undefined, 'warcraft-logs')({ ...without('62'), zones })).toEqual([]);
    const sample = renderTalentData(smallData({ source: 'sample' }));
    expect(onlyInAddon(sample, undefined, 'warcraft-logs')(without('62'))).toEqual([]);
  });

  it('are found whatever a zone is called', () => {
    const zones = smallData().zones.map((zone) => ({
      ...zone,
      name: 'x (zone 1), y (partition 2)\n-- Raid: z',
    }));
    const odd = renderTalentData(smallData({ zones }));
    const data = { ...without('62'), zones };
    expect(onlyInAddon(odd, undefined, 'warcraft-logs')(data)).toEqual([62]);
    expect(onlyInAddon('', undefined, 'warcraft-logs')(data)).toEqual([]);
  });
});
