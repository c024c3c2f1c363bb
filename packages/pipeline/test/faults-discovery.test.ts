import type { BuildData } from '@toptalent/build-data';
import { readFileSync } from 'node:fs';
import type { FaultStep } from '@toptalent/wcl-sandbox';
import { describe, expect, it } from 'vitest';
import { expectComplete } from './faulty-world.ts';
import { checkpointFile, newHome, readWritten } from './run-cli.ts';
import { sharedWorld } from './shared.ts';
import type { WrittenFiles } from './run-cli.ts';
import type { Outcome } from '../src/run/outcome.ts';

/** The first two dungeons of the current Mythic+ season: what discovery asks about. */
const probed = [12993, 12825] as const;
/** The only boss of the second raid. */
const onlyOf57 = 3379;
const dungeons = ['--spec', '256', '--content', 'mythic-plus', '--pages', '1'];
/** Raids and dungeons of one specialization. */
const all = ['--spec', '256', '--pages', '1'];

const world = await sharedWorld();
const home = newHome();
await expectComplete(world.run(home, all));

const specsIn = ({ buildData }: WrittenFiles) => (JSON.parse(buildData) as BuildData).specs;
const checkpointIn = (folder: string): string => readFileSync(checkpointFile(folder), 'utf8');
/** Lines of the checkpoint: cells of that encounter. */
const cellsOf = (folder: string, encounterId: number): readonly string[] =>
  checkpointIn(folder)
    .split('\n')
    .filter((line) => line.startsWith(`{"specId":256,"encounterId":${encounterId},`));
/** From now on the newest Mythic+ season answers with that. */
const putOnSeason = (fault: FaultStep['fault']): void =>
  world.put(probed.map((encounter) => ({ fault, encounter })));

describe('when the newest Mythic+ season cannot be read, and nothing else is asked for', () => {
  it.each([
    ['because GraphQL refuses the page', 'page-error', /55 Mythic\+ Season 2 \(.*Internal server error/],
    ['because the page holds an error', 'page-refused', /55 Mythic\+ Season 2 \(Invalid difficulty/],
    ['because its dungeons are not known', 'unknown-encounter', /55 Mythic\+ Season 2 \(.*does not know/],
    ['because the rows are of another shape', 'odd-rows', /page of rankings is not in the agreed shape/],
  ] as const)('%s, the run stops, and checkpoint and data stay', async (_, fault, message) => {
    const before = [readWritten(home), checkpointIn(home)];
    putOnSeason(fault);
    const end = await world.run(home, dungeons);
    expect(end.code, end.stderr).toBe(1);
    expect(end.stderr).toMatch(message);
    expect(end.stderr).not.toMatch(/no rankings|discarded/);
    expect([readWritten(home), checkpointIn(home)]).toEqual(before);
  });

  it('its next dungeon is asked for: one that is ill costs no more than its own cell', async () => {
    world.put([{ fault: 'page-error', encounter: probed[0] }]);
    const end = await world.run(home, [...dungeons, '--max-age', '0', '--json']);
    expect(end.code, end.stderr).toBe(3);
    const { fetched, leftOut, unfinished } = JSON.parse(end.stdout) as Outcome;
    expect([fetched, leftOut, unfinished.length]).toEqual([7, [], 1]);
    world.put([]);
    await expectComplete(world.run(home, all));
  });

  it('the season before it may be ill: nobody needs to know about that one', async () => {
    // The first dungeon of the season before.
    world.put([{ fault: 'page-error', encounter: 112526 }]);
    await expectComplete(world.run(home, ['plan', ...dungeons]));
  });
});

describe('a zone that cannot be read, among others', () => {
  it('is left out while the others are fetched: its cells and builds stay, and the run is not complete', async () => {
    const before = readWritten(home);
    // The newest line of a cell is the one that counts.
    const dungeonCell = cellsOf(home, probed[0]).at(-1)!;
    putOnSeason('page-error');
    const end = await world.run(home, [...all, '--max-age', '0', '--json']);
    expect(end.code, end.stderr).toBe(3);
    expect(end.stderr).toMatch(
      /Zone 55 Mythic\+ Season 2 is left out, and its builds stay .*\(.*Internal server error\)/,
    );
    expect(end.stderr).not.toMatch(/discarded/);
    expect(JSON.parse(end.stdout)).toMatchObject({ leftOut: [{ zoneId: 55 }], unfinished: [] });
    expect(specsIn(readWritten(home))).toEqual(specsIn(before));
    expect(cellsOf(home, probed[0]).at(-1)).toBe(dungeonCell);
    world.put([]);
    await expectComplete(world.run(home, all));
  });

  it('keeps its cells when everything is to be forgotten, while the others are fetched anew', async () => {
    // The newest line of a cell is the one that counts.
    const dungeonCell = cellsOf(home, probed[0]).at(-1)!;
    expect(cellsOf(home, onlyOf57)).not.toEqual([]);
    // A run without filters would be of all specializations; it ends at the first request for cells.
    world.put([
      ...probed.map((encounter) => ({ fault: 'page-error', encounter }) as const),
      { fault: 'cloudflare', on: 'api', operation: 'Rankings', from: 3 },
    ]);
    const end = await world.run(home, ['--fresh']);
    expect(end.code, end.stderr).toBe(1);
    expect(cellsOf(home, probed[0])).toEqual([dungeonCell]);
    expect(cellsOf(home, onlyOf57)).toEqual([]);
    world.put([]);
    await expectComplete(world.run(home, all));
  });

  it('is what one without rows is taken for where earlier runs found some: its season does not begin anew', async () => {
    const before = specsIn(readWritten(home));
    world.put([{ fault: 'no-rows', encounter: probed[0], times: 1 }]);
    await expectComplete(world.run(home, all));
    putOnSeason('no-rows');
    const end = await world.run(home, [...all, '--max-age', '0']);
    expect(end.code, end.stderr).toBe(3);
    expect(end.stderr).toMatch(/Zone 55 .* is left out, .*\(no rows where earlier runs found some\)/);
    expect(end.stderr).not.toMatch(/discarded/);
    expect(specsIn(readWritten(home))).toEqual(before);
  });

  it('is no matter of a run that --zone narrows to another one', async () => {
    putOnSeason('page-error');
    const end = await world.run(home, [...all, '--zone', '53']);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).not.toMatch(/is left out/);
  });

  it.each([
    ['unknown-encounter', /Zone 57 .*is left out.*does not know Nymrissa/],
    ['page-error', /Zone 57 .*is left out.*Internal server error/],
  ] as const)(
    'may be a raid (%s): that one is left out, and the other one fetched',
    async (fault, message) => {
      const before = specsIn(readWritten(home))['256']!.raid;
      world.put([{ fault, encounter: onlyOf57 }]);
      const end = await world.run(home, [...all, '--content', 'raid', '--max-age', '0']);
      expect(end.code, end.stderr).toBe(3);
      expect(end.stderr).toMatch(message);
      expect(end.stderr).not.toMatch(/Failed:/);
      expect(specsIn(readWritten(home))['256']!.raid).toEqual(before);
    },
  );

  it('gives way to the season before where there is nothing of it yet', async () => {
    putOnSeason('page-error');
    const other = newHome();
    const end = await world.run(other, dungeons);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toMatch(
      /^Passed over: Mythic\+ Season 2 \(55\), because its rankings cannot be read \(.*Internal server error\)\.$/m,
    );
    expect(end.stderr).toMatch(/^Season: .*Mythic\+ Season 1 \(/m);
    expect(readWritten(other).buildData).toContain('"zoneId": 47');
  });

  it('is a warning of the doctor, and of the plan', async () => {
    putOnSeason('page-error');
    const doctor = await world.run(home, ['doctor']);
    expect(doctor.code, doctor.stderr).toBe(0);
    expect(doctor.stdout).toMatch(/warn +API .*the rankings of Mythic\+ Season 2 .*cannot be read/);
    const plan = await world.run(home, ['plan', ...all]);
    expect(plan.stderr).toMatch(/Zone 55 Mythic\+ Season 2 is left out/);
  });
});

describe('a newest Mythic+ season that nobody has played yet', () => {
  it('gives way to the season before: an empty page is an answer', async () => {
    putOnSeason('no-rows');
    const other = newHome();
    const end = await world.run(other, ['plan', '--spec', '256', '--content', 'mythic-plus', '--verbose']);
    expect(end.stderr).toMatch(/no rankings: Mythic\+ Season 2 \(55\)/);
    expect(end.stderr).toMatch(/^Season: .*Mythic\+ Season 1 \(/m);
  });
});

it('data that is there names the season that it is of', () => {
  const data = JSON.parse(readWritten(home).buildData) as BuildData;
  expect(data.zones.map((zone) => zone.zoneId)).toContain(55);
});

describe('an encounter that cannot be read in the list of zones', () => {
  const raids = ['--spec', '256', '--zone', '53', '--pages', '1'];

  it.each([3470, 3492])(
    '(%i) is asked for as always if the last data has it, and the run says so',
    async (id) => {
      const other = newHome();
      await expectComplete(world.run(other, raids));
      const before = readWritten(other);
      world.put([{ fault: 'listing-error', encounter: id }]);
      const end = await world.run(other, [...raids, '--fresh']);
      expect(end.code, end.stderr).toBe(0);
      expect(end.stderr).toMatch(
        /^Warcraft Logs' list cannot be read whole: encounter without a name of The Venomous Abyss\. /m,
      );
      expect(end.stderr).toMatch(/8 fetched now/);
      expect(readWritten(other)).toEqual(before);
    },
  );

  it('costs itself and nothing else if no earlier run knew it, and the run is not complete', async () => {
    const other = newHome();
    world.put([{ fault: 'listing-error', encounter: 3470 }]);
    const end = await world.run(other, [...raids, '--json']);
    expect(end.code, end.stderr).toBe(3);
    expect(end.stderr).toMatch(/7 of 7 cells have rankings/);
    const lost = 'encounter without a name of The Venomous Abyss';
    expect(end.stderr).toContain(
      `Left out, because Warcraft Logs' list of zones cannot be read there: ${lost}.`,
    );
    expect((JSON.parse(end.stdout) as Outcome).lost).toEqual([lost]);
    expect((await world.run(other, ['status'])).stdout).toMatch(
      /^Last run: Left out, .* of The Venomous Abyss\..*\n(.*\n)*The last run is not complete/m,
    );
    const doctor = await world.run(other, ['doctor']);
    expect([doctor.code, doctor.stdout]).toEqual([
      0,
      expect.stringMatching(/warn {2}Season .* of The Venomous Abyss/),
    ]);
    world.put([]);
    await expectComplete(world.run(other, raids));
    expect((await world.run(other, ['status'])).stdout).not.toMatch(/Last run: /);
  });

  it('is no matter of a run about others', async () => {
    world.put([{ fault: 'listing-error', encounter: 3470 }]);
    await expectComplete(world.run(newHome(), [...dungeons, '--encounter', String(probed[0])]));
    await expectComplete(world.run(newHome(), ['--spec', '256', '--zone', '57', '--pages', '1']));
  });
});

describe('a zone that cannot be read in the list of zones', () => {
  it('is asked for as always if the last data has it: nothing is lost, and nothing discarded', async () => {
    const before = readWritten(home);
    world.put([{ fault: 'zone-listing-error', encounter: onlyOf57 }]);
    const end = await world.run(home, [...all, '--max-age', '0']);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toMatch(/^Warcraft Logs' list cannot be read whole: zone without a name\. /m);
    expect(end.stderr).not.toMatch(/discarded/);
    expect(specsIn(readWritten(home))).toEqual(specsIn(before));
    expect((await world.run(home, ['doctor'])).stdout).not.toMatch(/warn {2}Season/);
  });

  it('leaves a run unfinished that may be about it, and no other', async () => {
    world.put([{ fault: 'zone-listing-error', encounter: onlyOf57 }]);
    const end = await world.run(newHome(), [...all, '--content', 'raid', '--json']);
    expect(end.code, end.stderr).toBe(3);
    expect((JSON.parse(end.stdout) as Outcome).lost).toEqual(['zone without a name']);
    await expectComplete(world.run(newHome(), ['--spec', '256', '--zone', '53', '--pages', '1']));
  });
});
