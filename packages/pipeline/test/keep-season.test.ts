import type { BuildData } from '@toptalent/build-data';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { prepareCheckpoint } from '../src/checkpoint/prepare.ts';
import type { PinnedSeason } from '../src/discover/pin-zones.ts';
import type { SeasonZone } from '../src/discover/season.ts';
import { keepSeason } from '../src/run/keep-season.ts';
import { UsageError } from '../src/settings/usage-error.ts';
import { newHome, removeHomes } from './run-cli.ts';
import { smallData } from './small-data.ts';

afterAll(removeHomes);

const zone = (zoneId: number) => ({ zoneId, name: `Zone ${zoneId}` }) as SeasonZone;

/** Pins zone 46 beside zone 55, where a checkpoint has that many cells of these zones. */
function pinning(cells: number, zones: readonly number[], previous?: BuildData, foreign = [zone(46)]) {
  const home = newHome();
  const checkpoint = prepareCheckpoint({
    path: join(home, 'cells'),
    identity: {
      endpoint: 'x',
      zones: zones.map((zoneId) => ({ ...zone(zoneId), partitionId: 1, partitionName: '12.1' })),
      talentTreeVersion: 'y',
    },
    startedAt: 1000,
    lastBuilds: {},
    fresh: false,
    say: () => undefined,
  });
  for (let specId = 1; specId <= cells; specId++) {
    const key = { specId, encounterId: 1, contentType: 'raid' } as const;
    const read = { difficulty: 'mythic', tried: ['mythic'], metric: 'dps', pages: 1, enough: true } as const;
    checkpoint.append({ key, ...read, fetchedAt: 1, run: 1, runStartedAt: 1 }, []);
  }
  checkpoint.close();
  const pinned = { foreign, season: { zones: [zone(46), zone(55)] } } as unknown as PinnedSeason;
  const folders = { checkpoint: join(home, 'cells'), out: 'data', addon: 'addon', addonLeftAlone: false };
  return () => keepSeason(pinned, folders, previous);
}

describe('a pinned zone of another season', () => {
  it('is refused where the checkpoint has cells of other zones, by the number of cells', () => {
    expect(pinning(2, [53, 55])).toThrow(UsageError);
    expect(pinning(2, [53, 55])).toThrow(
      /^Not of the current season is Zone 46 \(46\), .*: 2 cells of Zone 53 \(53\), Zone 55 \(55\) in /,
    );
  });

  it('is refused where the data has builds of a zone that it would replace', () => {
    expect(pinning(0, [53, 55], smallData())).toThrow(/the builds of The Venomous Abyss \(53\), .* in data/);
  });

  it.each<[string, () => void]>([
    ['the checkpoint is of the same zones', pinning(2, [46, 55])],
    ['the checkpoint is empty', pinning(0, [53, 55])],
    ['the data has no builds', pinning(0, [53, 55], smallData({ specs: {} }))],
    ['the data is of the pinned zones', pinning(0, [46], smallData({ zones: [smallData().zones[1]!] }))],
    ['no pinned zone is of another season', pinning(2, [53, 55], smallData(), [])],
  ])('is taken where %s', (_, check) => {
    expect(check).not.toThrow();
  });
});
