import { readFileSync } from 'node:fs';
import type { BuildData } from '@toptalent/build-data';
import type { FaultStep } from '@toptalent/wcl-sandbox';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../src/run/outcome.ts';
import { askedOf, expectComplete, oneBoss } from './faulty-world.ts';
import { checkpointFile, newHome, readWritten } from './run-cli.ts';
import { sharedWorld } from './shared.ts';

/** Six specializations on eight bosses: each has a page of the bad boss in its first request. */
const args = ['--class', 'priest', '--class', 'mage', '--zone', '53', '--pages', '1', '--json'];
const specializations = 6;
const cells = 48;

const world = await sharedWorld();
const healthy = newHome();
await expectComplete(world.run(healthy, args));
const undisturbed = readWritten(healthy);

/** A boss fails whenever talents are asked for, which discovery does not do. */
const always = (fault: FaultStep['fault']): FaultStep => ({ fault, encounter: oneBoss, talents: true });
const buildsIn = (home: string): number =>
  Object.values((JSON.parse(readWritten(home).buildData) as BuildData).specs).flatMap(({ raid }) =>
    Object.values(raid.encounters).filter((build) => build !== null),
  ).length;
/** Bosses that answered, in the order in which they were asked for. */
const bosses = (): readonly number[] => askedOf(world.sandbox);

describe('a boss whose page fails whenever it is asked for', () => {
  it.each([
    ['HTTP 500', 'http-500'],
    ['HTTP 408', 'http-408'],
    ['a refusal', 'page-error'],
  ] as const)(
    'with %s costs its own cells; the next run asks for them last, and ends as if nothing had been',
    async (_, fault) => {
      const home = newHome();
      world.put([always(fault)]);
      const end = await world.run(home, args);
      expect(end.code, end.stderr).toBe(3);
      expect(end.stderr).toMatch(/^Failed: (\d+ cells: .*: )?Mage\/Arcane on Nek'zali/m);
      expect(end.stderr).toMatch(/^Next: the same command asks again for the 6 unfinished cells\.$/m);
      const { coverage, unfinished } = JSON.parse(end.stdout) as Outcome;
      expect(coverage).toMatchObject({ cells, done: cells - specializations, failed: specializations });
      expect(unfinished).toHaveLength(specializations);
      expect(buildsIn(home)).toBe(cells - specializations);

      world.put([]);
      world.sandbox.resetStats();
      await expectComplete(world.run(home, args));
      expect(readWritten(home)).toEqual(undisturbed);
      expect(bosses()).toEqual(Array(specializations).fill(oneBoss));
    },
  );

  it('that is silent slows a run down by a few requests, not by a few for each specialization', async () => {
    const home = newHome();
    world.put([always('silence')]);
    const end = await world.run(home, args, { WCL_TIMEOUT_MS: '1500' });
    expect(end.code, end.stderr).toBe(3);
    expect(end.stderr).toMatch(/not asked, because the encounter failed 4 times in a row: no whole answer/);
    expect((JSON.parse(end.stdout) as Outcome).coverage).toMatchObject({ done: cells - specializations });
  });

  it('does not hold up the others of the next run, nor new cells of the run after that', async () => {
    const home = newHome();
    const narrow = [...args.filter((word) => word !== 'mage').toSpliced(2, 1)];
    world.put([always('http-500')]);
    expect((await world.run(home, narrow)).code).toBe(3);
    world.sandbox.resetStats();
    const end = await world.run(home, args);
    expect(end.code, end.stderr).toBe(3);
    expect(JSON.parse(end.stdout)).toMatchObject({ fetched: 21 });
    // 21 pages in four requests, and one or two of the boss, five times each; two of them are for the season.
    expect(world.sandbox.stats().requests.api).toBeLessThanOrEqual(2 + 4 + 10);
  });

  it('for one specialization alone is asked for at the end of the next run', async () => {
    const home = newHome();
    world.put([{ ...always('http-500'), from: 1, times: 9 }]);
    const only = ['--spec', '256', '--zone', '53', '--pages', '1'];
    expect((await world.run(home, only)).code).toBe(3);
    expect(readFileSync(checkpointFile(home), 'utf8')).toContain(`{"setAside":["256/${oneBoss}"]}\n`);
    world.put([]);
    world.sandbox.resetStats();
    await expectComplete(world.run(home, args));
    expect(bosses().at(-1)).toBe(oneBoss);
    expect(readWritten(home)).toEqual(undisturbed);
  });
});
