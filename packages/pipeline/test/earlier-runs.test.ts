import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { prepareCheckpoint } from '../src/checkpoint/prepare.ts';
import { earlierRuns } from '../src/run/earlier-runs.ts';
import { newHome, removeHomes } from './run-cli.ts';
import { smallData } from './small-data.ts';

afterAll(removeHomes);

describe('the zones that earlier runs took', () => {
  const nowhere = join(newHome(), 'none');

  it('are those of the data and those of the checkpoint', () => {
    const path = join(newHome(), 'cells');
    prepareCheckpoint({
      path,
      identity: {
        endpoint: 'x',
        zones: [{ zoneId: 57, name: 'Grotto', partitionId: 1, partitionName: '12.1' }],
        talentTreeVersion: 'y',
      },
      startedAt: 1000,
      lastBuilds: {},
      fresh: false,
      say: () => undefined,
    }).close();
    const { isThere } = earlierRuns(path, smallData(), 'warcraft-logs');
    expect([53, 55, 57, 46].map(isThere)).toEqual([true, true, true, false]);
  });

  it('are none of data of another source, and none where there is nothing', () => {
    expect(earlierRuns(nowhere, smallData({ source: 'sample' }), 'warcraft-logs').isThere(53)).toBe(false);
    expect(earlierRuns(nowhere, undefined, 'warcraft-logs').isThere(53)).toBe(false);
  });
});
