import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { expect, it } from 'vitest';
import { discover } from '../src/discover/discover.ts';
import { world } from './worlds.ts';

it('a zone is not asked for another partition because the default one cannot be read', async () => {
  const asked: number[] = [];
  const zones = [
    { id: 53, name: 'Abyss' },
    { id: 47, name: 'Mythic+ Season 1', kind: 'keystone' as const },
    { id: 55, name: 'Mythic+ Season 2', kind: 'keystone' as const },
  ];
  const answer = world({ 7: zones });
  const newest = answer.worldData.expansions[0]!.zones[2]!;
  newest.partitions[0]!.default = false;
  newest.unread.push({ what: 'partition', name: undefined });
  const client = {
    discover: () => Promise.resolve(answer),
    rankings: (requests: readonly { encounterId: number }[]) => {
      asked.push(...requests.map(({ encounterId }) => encounterId));
      return Promise.resolve(requests.map(() => ({ kind: 'page', page: { rankings: [{}] } })));
    },
  } as unknown as WarcraftLogsClient;
  const first = await discover(client, [], { isThere: () => false, zones: [], encounters: [] });
  expect([first.season.zones.map(({ zoneId }) => zoneId), first.lost.map(({ text }) => text)]).toEqual([
    [47, 53],
    ['default partition of Mythic+ Season 2'],
  ]);
  expect(asked).toEqual([530, 470]);
  // Where earlier runs took the zone, it is left out with its builds, and displaces nothing.
  const later = await discover(client, [], { isThere: (id) => id === 55, zones: [], encounters: [] });
  expect(later.season.zones.map(({ zoneId }) => zoneId)).toEqual([53, 55]);
  expect([...later.season.unreadable]).toEqual([[55, 'its default partition cannot be read']]);
});
