import { describe, expect, it } from 'vitest';
import type { Discovery } from '../src/discover/discover.ts';
import { judgeZones } from '../src/discover/judge-zones.ts';
import { pickSeason } from '../src/discover/pick-season.ts';
import type { ProbeAnswer } from '../src/discover/pick-season.ts';
import { pinZones } from '../src/discover/pin-zones.ts';
import { describeDiscovery } from '../src/run/describe-discovery.ts';
import { world } from './worlds.ts';

async function discovery(
  answer: (zoneId: number) => ProbeAnswer,
  pins: readonly string[] = [],
): Promise<Discovery> {
  const judged = judgeZones(
    world({
      7: [
        { id: 53, name: 'Abyss' },
        { id: 54, name: 'Abyss', partitions: ['PTR'] },
        { id: 47, name: 'Mythic+ Season 1', kind: 'keystone', partitions: ['12.0'] },
        { id: 55, name: 'Mythic+ Season 2', kind: 'keystone' },
      ],
    }),
  );
  const season = await pickSeason(
    judged,
    (zones) => Promise.resolve(zones.map(({ zoneId }) => answer(zoneId))),
    () => false,
  );
  const slugs = { known: new Set([256]), missing: [], unknown: ['Tinker/Gadget', 'Tinker/Gizmo'] };
  return { ...pinZones(season, judged, pins), slugs, unread: [], lost: [] };
}
const said = (
  found: Discovery,
  verbose = false,
  unknownEncounters: readonly string[] = [],
): readonly string[] => describeDiscovery({ discovery: found, unknownEncounters, verbose });

describe('the season', () => {
  it('is said in one line, and what is new in another', async () => {
    expect(said(await discovery(() => true), false, ['First (1)', 'Second (2)'])).toEqual([
      'Season: Abyss, Mythic+ Season 2 (partition 12.1).',
      'Warcraft Logs lists Tinker/Gadget; Tinker/Gizmo, which this version does not know.',
      "New to this version, and kept with Warcraft Logs' ids: First (1); Second (2).",
    ]);
  });

  it('names each partition where they differ, and which zone is pinned', async () => {
    expect(said(await discovery(() => true, ['47']))[0]).toBe(
      'Season: Mythic+ Season 1 (zone 47, partition 12.0, as --zone says), Abyss (zone 53, partition 12.1).',
    );
  });

  it('has every other zone with --verbose', async () => {
    const lines = said(await discovery(() => true), true);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Season: Abyss (zone 53, partition 12.1), Mythic+ Season 2 (zone 55, partition 12.1).',
        'Not in the season, a newer Mythic+ season has rankings: Mythic+ Season 1 (47).',
        'Not in the season, test partitions only: Abyss (54).',
      ]),
    );
  });

  it('always names a zone that was passed over for an error', async () => {
    expect(said(await discovery((id) => (id === 55 ? 'no answer' : true)))).toContain(
      'Passed over: Mythic+ Season 2 (55), because its rankings cannot be read (no answer).',
    );
  });
});
