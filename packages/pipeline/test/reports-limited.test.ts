import type { BuildData } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../src/run/outcome.ts';
import { expectComplete, narrowArgs } from './faulty-world.ts';
import { newHome, readWritten } from './run-cli.ts';
import { sharedWorld } from './shared.ts';

/** The day of a patch: the tree file is older than all rows, so that every code comes out of a report. */
const world = await sharedWorld({ treesEdition: 'previous' });
const buildsIn = (home: string) =>
  (JSON.parse(readWritten(home).buildData) as BuildData).specs['256']?.raid.encounters ?? {};
const built = (home: string): number =>
  Object.values(buildsIn(home)).filter((build) => build !== null).length;

describe('reports may cost so many points a run', () => {
  it('and what the limit leaves waits for the next run: exit 3, with the points that it takes', async () => {
    const home = newHome();
    const end = await world.run(home, [...narrowArgs, '--report-points', '50', '--json']);
    expect(end.code, end.stderr).toBe(3);
    const { reportPoints, unfinished, coverage } = JSON.parse(end.stdout) as Outcome;
    expect(reportPoints.spent).toBeGreaterThan(20);
    expect(reportPoints.spent).toBeLessThanOrEqual(50);
    expect(reportPoints.needed).toBeGreaterThan(20);
    expect(unfinished.length).toBeGreaterThan(2);
    expect(unfinished.map(({ why }) => why)).toEqual(unfinished.map(() => 'allowance'));
    expect(coverage).toMatchObject({ done: 8 - unfinished.length, failed: 0 });
    expect(built(home)).toBe(8 - unfinished.length);
    expect(end.stderr).toMatch(
      /^Waiting: \d cells: reports may cost 50 points a run \(--report-points\): Priest\/Discipline on /m,
    );
    expect(end.stderr).toMatch(/still missing take about \d+ points of reports/);
    expect((await world.run(home, ['status'])).stdout).toMatch(
      /\d cells still need import codes from reports\./,
    );

    world.sandbox.resetStats();
    await expectComplete(world.run(home));
    expect(world.sandbox.stats().cells.filter(({ specName }) => specName !== null)).toEqual([]);
    expect(built(home)).toBe(8);
  });

  it('none with 0, and the builds that were there stay', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    const before = buildsIn(home);
    world.sandbox.resetStats();
    const end = await world.run(home, [...narrowArgs, '--fresh', '--report-points', '0']);
    expect(end.code, end.stderr).toBe(3);
    expect(world.sandbox.stats().reports).toEqual([]);
    expect(buildsIn(home)).toEqual(before);
  });

  it('and the plan says what the codes take, and what of it a run spends', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    const plan = async (...more: string[]) =>
      JSON.parse((await world.run(home, ['plan', ...narrowArgs, '--fresh', '--json', ...more])).stdout) as {
        points: number;
        requests: number;
        codePoints: number;
      };
    const [whole, part, none] = [
      await plan(),
      await plan('--report-points', '20'),
      await plan('--report-points', '0'),
    ];
    expect([part.codePoints, none.codePoints]).toEqual([whole.codePoints, whole.codePoints]);
    expect(whole.points - none.points).toBe(whole.codePoints);
    expect(part.points - none.points).toBe(20);
    expect(none.requests).toBe(2);
    expect(
      (await world.run(home, ['plan', ...narrowArgs, '--fresh', '--report-points', '20'])).stdout,
    ).toMatch(/They take about \d+ points, of which a run spends 20 \(--report-points\)\./);
  });
});

describe('reports without import codes', () => {
  it('are asked no more after the first few, and the builds that were there stay', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    const before = buildsIn(home);
    world.put([{ fault: 'no-codes', on: 'api' }]);
    world.sandbox.resetStats();
    const end = await world.run(home, [...narrowArgs, '--fresh', '--json']);
    expect(end.code, end.stderr).toBe(3);
    expect(new Set(world.sandbox.stats().reports).size).toBeLessThanOrEqual(6);
    const { unfinished, reportPoints, codeMissing } = JSON.parse(end.stdout) as Outcome;
    expect(unfinished).toHaveLength(8);
    expect(unfinished[0]).toMatchObject({
      why: 'unusable',
      reason: 'the first 6 reports have no import codes',
    });
    expect(reportPoints.spent).toBeLessThan(40);
    expect([reportPoints.needed, codeMissing]).toEqual([0, []]);
    expect(buildsIn(home)).toEqual(before);
    world.put([]);
    await expectComplete(world.run(home));
  });
});
