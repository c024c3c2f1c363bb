import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { specializations } from '@toptalent/game';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../src/run/outcome.ts';
import { askedOf, expectComplete, oneBoss, seasonCells, startFaultyWorld } from './faulty-world.ts';
import type { FaultyWorld } from './faulty-world.ts';
import { checkpointFile, newHome, readWritten, removeHomes } from './run-cli.ts';

/** A narrow or early-stopped run takes no builds away: not where the data lie elsewhere, and not where they are gone. */
const oneArgs = ['--spec', '256', '--encounter', String(oneBoss), '--pages', '1'];
const bothArgs = [...oneArgs, '--spec', '257'];

let world: FaultyWorld;
let home: string;

beforeAll(async () => {
  world = await startFaultyWorld();
});
beforeEach(async () => {
  home = newHome();
  await expectComplete(world.run(home, bothArgs));
  world.sandbox.resetStats();
});
afterAll(async () => {
  removeHomes();
  await world.close();
});

const specsIn = (folder: string): readonly string[] => {
  const text = readFileSync(join(folder, 'build-data.json'), 'utf8');
  return Object.keys((JSON.parse(text) as BuildData).specs);
};
const specsInAddon = (folder: string): readonly string[] =>
  [...readFileSync(join(folder, 'TalentData.lua'), 'utf8').matchAll(/ specs\[(\d+)\]/g)].map(
    (match) => match[1]!,
  );
const addonIn = (folder: string): string => join(folder, 'dist', 'AzerothsTopTalent');

describe('a narrow run', () => {
  it('with --out alone leaves the built addon as it is, and says so', async () => {
    const { talentData } = readWritten(home);
    const out = newHome();
    const end = await world.run(home, [...oneArgs, '--choose', 'exact', '--out', out, '--json']);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toMatch(/TalentData\.lua is left as it was, because --out .* --addon-dir/);
    expect((JSON.parse(end.stdout) as Outcome).files.talentData).toBeNull();
    expect(readWritten(home).talentData).toBe(talentData);
    expect(readdirSync(out)).toEqual(['build-data.json', 'talent-trees.json']);
  });

  it('into folders without data writes all that the checkpoint holds there', async () => {
    const [out, addon] = [newHome(), newHome()];
    const end = await world.run(home, [...oneArgs, '--out', out, '--addon-dir', addon]);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toMatch(
      /^The checkpoint holds cells of 2 specializations that the data lacks: they are chosen, too\.$/m,
    );
    expect([specsIn(out), specsInAddon(addon)]).toEqual([
      ['256', '257'],
      ['256', '257'],
    ]);
    expect(askedOf(world.sandbox)).toEqual([]);
  });

  it('makes data that is gone anew from the checkpoint, even what the run is not about', async () => {
    const before = JSON.parse(readWritten(home).buildData) as BuildData;
    rmSync(join(home, 'data'), { recursive: true });
    await expectComplete(world.run(home, oneArgs));
    expect((JSON.parse(readWritten(home).buildData) as BuildData).specs).toEqual(before.specs);
    expect(askedOf(world.sandbox)).toEqual([]);
  });

  it('takes from the checkpoint only what newer data lacks', async () => {
    await expectComplete(world.run(home, ['--spec', '256', '--zone', '53', '--pages', '1']));
    const file = join(home, 'data', 'build-data.json');
    const data = JSON.parse(readFileSync(file, 'utf8')) as BuildData;
    const { [oneBoss]: lacking, ...others } = data.specs['256']!.raid.encounters;
    const later = JSON.parse(
      JSON.stringify(others).replaceAll(/"similarShare":[\d.]+/g, '"similarShare":0.1234'),
    );
    const raid = { ...data.specs['256']!.raid, encounters: later as typeof others };
    const specs = { ...data.specs, '256': { ...data.specs['256']!, raid } };
    writeFileSync(file, JSON.stringify({ ...data, generatedAt: data.generatedAt + 60, specs }));
    await expectComplete(world.run(home, ['--spec', '257', '--encounter', String(oneBoss), '--pages', '1']));
    const after = (JSON.parse(readWritten(home).buildData) as BuildData).specs['256']!.raid;
    expect(after.encounters).toEqual({ ...later, [oneBoss]: lacking });
  });
});

describe('the coverage of the data', () => {
  const season = { cells: seasonCells, done: 2, empty: 0, failed: 0 };
  const coverageIn = (): object => (JSON.parse(readWritten(home).buildData) as BuildData).coverage;

  it('is over the whole season, however narrow the run is', async () => {
    expect(coverageIn()).toEqual(season);
    const end = await world.run(home, [...oneArgs, '--fresh', '--json']);
    expect(end.code, end.stderr).toBe(0);
    expect((JSON.parse(end.stdout) as Outcome).coverage).toEqual({ cells: 1, done: 1, empty: 0, failed: 0 });
    expect(coverageIn()).toEqual(season);
  });

  it('counts builds that are kept without their cells, and says what failed now', async () => {
    rmSync(checkpointFile(home));
    world.put([{ fault: 'page-error', encounter: oneBoss }]);
    const end = await world.run(home, oneArgs);
    world.put([]);
    expect(end.code, end.stderr).toBe(3);
    expect(coverageIn()).toEqual({ ...season, done: 1, failed: 1 });
  });
});

it('a run dated by the very beginning of time has its builds as well', async () => {
  const first = newHome();
  await expectComplete(world.run(first, oneArgs, { SOURCE_DATE_EPOCH: '0' }));
  const { generatedAt, specs } = JSON.parse(readWritten(first).buildData) as BuildData;
  expect([generatedAt, specs['256']!.raid.encounters[oneBoss]?.asOf]).toEqual([0, 0]);
});

it.each(['4070908800', '99999999999', '-1', 'soon'])('a run dated %s is refused', async (date) => {
  const end = await world.run(newHome(), oneArgs, { SOURCE_DATE_EPOCH: date });
  expect([end.code, end.stderr]).toEqual([2, expect.stringContaining('before 2099')]);
});

describe('a date that no calendar has', () => {
  const absurd = (text: string): string =>
    text.replaceAll(/"(startedAt|runStartedAt|generatedAt)":\s*\d+/g, '"$1":99999999999999');
  const spoil = (file: string): void => writeFileSync(file, absurd(readFileSync(file, 'utf8')));

  it('in the checkpoint sets it aside, and harms neither file', async () => {
    const before = readWritten(home);
    spoil(checkpointFile(home));
    const end = await world.run(home, bothArgs, { SOURCE_DATE_EPOCH: '' });
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toMatch(/checkpoint cannot be read .*set aside as/);
    expect(JSON.parse(readWritten(home).buildData)).toMatchObject({ coverage: { done: 2 } });
    expect(readWritten(home).talentData).not.toBe(before.talentData);
    expect((await world.run(home, ['status'])).code).toBe(0);
  });

  it('in a file of build data makes the file unusable', async () => {
    const file = join(home, 'data', 'build-data.json');
    const since = join(home, 'before.json');
    writeFileSync(since, absurd(readFileSync(file, 'utf8')));
    const end = await world.run(home, [...oneArgs, '--since', since]);
    expect([end.code, end.stderr]).toEqual([2, expect.stringMatching(/is no build data of this version/)]);
    spoil(file);
    expect((await world.run(home, oneArgs)).stderr).toMatch(/cannot be used: .*Fix it/);
    expect((await world.run(home, ['status'])).code).toBe(0);
  });
});

describe('the addon', () => {
  const narrowed = new RegExp(`^The addon will hold 1 of ${specializations.length} specializations\\.$`, 'm');

  it('holds what the data holds, and a run that makes it hold fewer specializations says so first', async () => {
    rmSync(join(home, 'data'), { recursive: true });
    rmSync(checkpointFile(home));
    const end = await world.run(home, oneArgs);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toMatch(narrowed);
    expect(end.stderr.search(narrowed)).toBeLessThan(end.stderr.indexOf('1/1 cells'));
    expect([specsIn(join(home, 'data')), specsInAddon(addonIn(home))]).toEqual([['256'], ['256']]);
  });

  it('that is left alone needs no warning', async () => {
    const end = await world.run(home, [...oneArgs, '--out', newHome()]);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).not.toMatch(/addon will hold/);
  });
});
