import type { BuildData } from '@toptalent/build-data';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Header } from '../src/checkpoint/header.ts';
import { scanCheckpoint } from '../src/checkpoint/scan.ts';
import type { Outcome } from '../src/run/outcome.ts';
import { askedOf, expectComplete, laterBoss, narrowArgs, oneBoss } from './faulty-world.ts';
import { checkpointFile, newHome, readWritten } from './run-cli.ts';
import { sharedWorld } from './shared.ts';

/** Holy on one boss: what somebody else may want in the middle of things. */
const otherArgs = ['--spec', '257', '--encounter', String(oneBoss), '--pages', '1'];
/** The clock dates the data. */
const byTheClock = { SOURCE_DATE_EPOCH: '' };
const day = 86_400;

const world = await sharedWorld();

const dataIn = (home: string): BuildData => JSON.parse(readWritten(home).buildData) as BuildData;
/** Date of the general raid build. */
const dateOf = ({ specs }: BuildData, specId: string) => specs[specId]!.raid.general!.asOf;
const headerOf = (home: string): Header => scanCheckpoint(checkpointFile(home)).header!;
const cellsIn = (home: string): readonly string[] => [...scanCheckpoint(checkpointFile(home)).cells.keys()];
const isComplete = (home: string): boolean => scanCheckpoint(checkpointFile(home)).open.size === 0;

/** Epoch seconds, an hour ago. */
const lately = (): number => Date.now() / 1000 - 3600;

/** As if everything had been fetched so many days earlier. */
function age(home: string, days: number): void {
  const path = checkpointFile(home);
  const earlier = (_: string, name: string, time: string): string => `"${name}":${Number(time) - days * day}`;
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replaceAll(/"(fetchedAt|runStartedAt|startedAt)":(\d+)/g, earlier));
}

/** Stopped for want of points with five of eight cells. */
async function startUnfinished(home: string): Promise<void> {
  world.put([{ fault: 'spent', on: 'api', operation: 'Rankings', from: 3, times: 1 }]);
  const end = await world.run(home, narrowArgs, byTheClock);
  expect(end.code, end.stderr).toBe(3);
  world.put([]);
  world.advance(3600);
}

describe('--zone of a zone that is not of the season', () => {
  const bothArgs = ['--spec', '256', '--spec', '257', '--encounter', String(oneBoss), '--pages', '1'];
  const pinned = ['--spec', '256', '--zone', '46', '--pages', '1'];

  it('is refused where the season it would replace has cells or builds, and says what to do', async () => {
    const home = newHome();
    await expectComplete(world.run(home, bothArgs));
    const before = [readWritten(home), readFileSync(checkpointFile(home), 'utf8')];
    for (const args of [pinned, [...pinned, '--fresh'], ['plan', ...pinned]]) {
      const end = await world.run(home, args);
      expect(end.code, end.stderr).toBe(2);
      expect(end.stderr).toMatch(/2 cells of .*\(53\).*TOPTALENT_HOME/);
      expect([readWritten(home), readFileSync(checkpointFile(home), 'utf8')]).toEqual(before);
    }
    // Builds alone are as much to lose.
    writeFileSync(checkpointFile(home), '');
    const end = await world.run(home, pinned);
    expect(end.code, end.stderr).toBe(2);
    expect(end.stderr).toMatch(/builds of .*\(53\).*TOPTALENT_HOME/);
    expect(readWritten(home)).toEqual(before[0]);
  });

  it('is fetched into a home of its own, and again there', async () => {
    const home = newHome();
    await expectComplete(world.run(home, pinned));
    expect(dataIn(home).zones.map((zone) => zone.zoneId)).toContain(46);
    world.sandbox.resetStats();
    await expectComplete(world.run(home, pinned));
    expect(askedOf(world.sandbox)).toEqual([]);
    const another = await world.run(home, pinned.with(3, '50'));
    expect([another.code, another.stderr]).toEqual([2, expect.stringMatching(/9 cells of .*\(46\)/)]);
  });
});

describe('--fresh with a filter', () => {
  it('forgets what the filter means, and nothing else', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    await expectComplete(world.run(home, otherArgs));
    const before = dataIn(home);
    world.sandbox.resetStats();
    await expectComplete(world.run(home, [...otherArgs, '--fresh']));
    expect(askedOf(world.sandbox)).toEqual([oneBoss]);
    expect(cellsIn(home)).toHaveLength(9);
    expect(dataIn(home).specs['256']).toEqual(before.specs['256']);
  });

  it('that is stopped goes on without --fresh, and keeps the builds until then', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    const before = readWritten(home);
    world.put([{ fault: 'cloudflare', on: 'api', operation: 'Rankings', from: 3 }]);
    expect((await world.run(home, [...narrowArgs, '--fresh'])).code).toBe(1);
    expect(dataIn(home).specs).toEqual((JSON.parse(before.buildData) as BuildData).specs);
    expect(cellsIn(home)).toHaveLength(5);
    world.put([]);
    await expectComplete(world.run(home));
    expect(readWritten(home)).toEqual(before);
  });
});

describe('a run that another one comes into', () => {
  it('is complete when its own cells are there, whatever the other has finished', async () => {
    const home = newHome();
    await startUnfinished(home);
    const { run, startedAt } = headerOf(home);
    await expectComplete(world.run(home, otherArgs, byTheClock));
    expect(isComplete(home)).toBe(false);
    expect((await world.run(home, ['status'])).stdout).toContain('The last run is not complete');
    await sleep(1100);
    await expectComplete(world.run(home, narrowArgs, byTheClock));
    expect(isComplete(home)).toBe(true);
    expect(headerOf(home)).toMatchObject({ run, startedAt });
    expect(dataIn(home).generatedAt).toBe(startedAt);
  });

  it('is over when it has been left for longer than cells stay fresh: what is fetched then has its own date', async () => {
    const home = newHome();
    await startUnfinished(home);
    age(home, 4);
    await expectComplete(world.run(home, otherArgs, byTheClock));
    age(home, 4);
    await expectComplete(world.run(home, otherArgs.with(1, '258'), byTheClock));
    expect(dateOf(dataIn(home), '258')).toBeGreaterThan(lately());
    expect(dateOf(dataIn(home), '257')).toBeLessThan(lately());
  });
});

describe('a complete run', () => {
  it('stays complete when its oldest cells are deleted: what is fetched next is dated by the new run', async () => {
    const home = newHome();
    await expectComplete(world.run(home, narrowArgs, byTheClock));
    age(home, 11);
    await expectComplete(world.run(home, otherArgs, byTheClock));
    age(home, 4);
    await expectComplete(world.run(home, narrowArgs, byTheClock));
    expect(dataIn(home).generatedAt).toBeGreaterThan(lately());
    expect(dateOf(dataIn(home), '256')).toBeGreaterThan(lately());
    expect(isComplete(home)).toBe(true);
  });
});

describe('gaps', () => {
  it('are told of the cells that a run is about, and of no others', async () => {
    const home = newHome();
    world.put([{ fault: 'no-talents', encounter: oneBoss }]);
    const first = await world.run(home, [...narrowArgs, '--json']);
    expect((JSON.parse(first.stdout) as Outcome).changes.gaps).toEqual([
      { specId: 256, contentType: 'raid', encounterId: oneBoss },
    ]);
    expect(first.stderr).toMatch(/^1 gap, .*: Priest\/Discipline \(Nek'zali/m);
    world.put([]);
    const end = await world.run(home, [
      '--spec',
      '257',
      '--encounter',
      String(laterBoss),
      '--pages',
      '1',
      '--json',
    ]);
    expect([end.code, (JSON.parse(end.stdout) as Outcome).changes.gaps], end.stderr).toEqual([0, []]);
    expect(end.stderr).not.toMatch(/gap/);
  });
});
