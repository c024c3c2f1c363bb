import type { BuildData } from '@toptalent/build-data';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectComplete, startFaultyWorld } from './faulty-world.ts';
import type { FaultyWorld } from './faulty-world.ts';
import { checkpointFile, newHome, readWritten, removeHomes } from './run-cli.ts';

/** The first dungeon of the current Mythic+ season: what discovery asks about. */
const probed = 12993;
const dungeons = ['--spec', '256', '--content', 'mythic-plus', '--pages', '1'];

let world: FaultyWorld;
let home: string;

beforeAll(async () => {
  world = await startFaultyWorld();
  home = newHome();
  await expectComplete(world.run(home, dungeons));
});
afterEach(() => world.put([]));
afterAll(async () => {
  removeHomes();
  await world.close();
});

describe('when it cannot be told whether the newest Mythic+ season has rankings', () => {
  it.each([
    ['because GraphQL refuses the page', 'page-error', /55 Mythic\+ Season 2 .*: Internal server error/],
    ['because the page holds an error', 'page-refused', /55 Mythic\+ Season 2 .*: Invalid difficulty/],
    ['because its dungeon is not known', 'unknown-encounter', /55 Mythic\+ Season 2 .*does not know/],
    ['because the rows are of another shape', 'odd-rows', /page of rankings is not in the agreed shape/],
  ] as const)('%s, no season is taken, and checkpoint and data stay', async (_, fault, message) => {
    const before = [readWritten(home), readFileSync(checkpointFile(home), 'utf8')];
    world.put([{ fault, encounter: probed }]);
    const end = await world.run(home, dungeons);
    expect(end.code, end.stderr).toBe(1);
    expect(end.stderr).toMatch(message);
    expect(end.stderr).not.toMatch(/returns no rankings|discarded/);
    expect([readWritten(home), readFileSync(checkpointFile(home), 'utf8')]).toEqual(before);
  });

  it('it is asked again, and a fault that passes changes nothing', async () => {
    world.put([{ fault: 'page-error', operation: 'Rankings', encounter: probed, times: 2 }]);
    const end = await world.run(home, ['plan', ...dungeons]);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toMatch(/Zone 55 Mythic\+ Season 2: current Mythic\+ season/);
  });

  it('the season before it may be ill: nobody needs to know about that one', async () => {
    // The first dungeon of the season before.
    world.put([{ fault: 'page-error', encounter: 112526 }]);
    await expectComplete(world.run(home, ['plan', ...dungeons]));
  });
});

describe('a newest Mythic+ season that nobody has played yet', () => {
  it('gives way to the season before: an empty page is an answer', async () => {
    world.put([{ fault: 'no-rows', encounter: probed }]);
    const other = newHome();
    const end = await world.run(other, ['plan', '--spec', '256', '--content', 'mythic-plus']);
    expect(end.stderr).toMatch(/returns no rankings: Mythic\+ Season 2 \(55\)/);
    expect(end.stderr).toMatch(/Zone 47 Mythic\+ Season 1: current/);
  });
});

it('data that is there names the season that it is of', () => {
  const data = JSON.parse(readWritten(home).buildData) as BuildData;
  expect(data.zones.map((zone) => zone.zoneId)).toContain(55);
});
