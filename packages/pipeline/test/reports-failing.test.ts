import type { BuildData } from '@toptalent/build-data';
import type { FaultStep } from '@toptalent/wcl-sandbox';
import { describe, expect, it } from 'vitest';
import { scanCheckpoint } from '../src/checkpoint/scan.ts';
import { askedOf, expectComplete, finishedIn, narrowArgs, oneBoss } from './faulty-world.ts';
import { checkpointFile, newHome, readWritten } from './run-cli.ts';
import { sharedWorld, undisturbedRun } from './shared.ts';

/** The day of a patch: the tree file is older than all rows, so that every code comes out of a report. */
const world = await sharedWorld({ treesEdition: 'previous' });
const { files: undisturbed } = await undisturbedRun(world);

const refused = (operation: string, times?: number): FaultStep => ({
  fault: 'graphql-error',
  on: 'api',
  operation,
  ...(times === undefined ? {} : { times }),
});
const buildsIn = (home: string) =>
  (JSON.parse(readWritten(home).buildData) as BuildData).specs['256']?.raid.encounters ?? {};
const isComplete = (home: string): boolean => scanCheckpoint(checkpointFile(home)).open.size === 0;

/** Nothing that was read is read again, and the end is as if nothing had been. */
async function expectGoingOn(home: string): Promise<void> {
  world.put([]);
  world.sandbox.resetStats();
  const kept = finishedIn(home);
  await expectComplete(world.run(home));
  expect(askedOf(world.sandbox).filter((encounterId) => kept.includes(encounterId))).toEqual([]);
  expect(readWritten(home)).toEqual(undisturbed);
  expect(isComplete(home)).toBe(true);
}

describe('reports that fail while codes are asked of them', () => {
  it.each([
    ['its players', 'FightRoster', 1],
    ['its codes', 'ImportCodes', 2],
  ])('one that GraphQL refuses (%s) is passed over: others have the code', async (_, operation, times) => {
    world.put([refused(operation, times)]);
    const home = newHome();
    const end = await world.run(home);
    expect(end.code, end.stderr).toBe(0);
    expect(Object.values(buildsIn(home)).filter((build) => build !== null)).toHaveLength(8);
  });

  it.each([
    ['GraphQL errors', [refused('FightRoster')], 3, /Failed: Priest.*players of a fight: refused/],
    ['answers that are torn', [{ fault: 'torn-json', on: 'api', operation: 'FightRoster' }], 3, /torn/],
    [
      'want of points',
      [{ fault: 'spent', on: 'api', operation: 'FightRoster', from: 4, times: 1 }],
      3,
      /^Stopped/m,
    ],
    [
      'the wall in front',
      [{ fault: 'cloudflare', on: 'api', operation: 'FightRoster' }],
      1,
      /^Stopped.*wall/m,
    ],
  ] as const)(
    '%s cost no cell that was read: its codes are asked for by the next run',
    async (_, steps, code, message) => {
      world.put(steps);
      const home = newHome();
      const end = await world.run(home);
      expect(end.stderr).toMatch(message);
      expect(end.code, end.stderr).toBe(code);
      expect(finishedIn(home).length).toBeGreaterThanOrEqual(5);
      expect(isComplete(home)).toBe(false);
      world.advance(3600);
      await expectGoingOn(home);
    },
  );

  it('for every report are left alone after a few, while everything else is fetched', async () => {
    world.put([refused('FightRoster')]);
    world.sandbox.resetStats();
    const home = newHome();
    const end = await world.run(home);
    expect(end.stderr).toMatch(/0 of 8 cells have rankings; 8 failed\./);
    expect(new Set(finishedIn(home))).toHaveLength(8);
    // Three reports for each of three cells.
    expect(world.sandbox.stats().faults).toBe(9);
  });

  it('take no build away, not even from a narrow run beside them', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    const before = buildsIn(home);
    world.put([refused('FightRoster')]);
    expect((await world.run(home, [...narrowArgs, '--fresh'])).code).toBe(3);
    expect(buildsIn(home)).toEqual(before);
    world.put([]);
    const boss = ['--spec', '256', '--encounter', String(oneBoss), '--pages', '1'];
    await expectComplete(world.run(home, boss));
    expect(isComplete(home)).toBe(false);
    expect(buildsIn(home)).toEqual(before);
    await expectGoingOn(home);
  });
});
