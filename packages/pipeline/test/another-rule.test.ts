import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BuildData } from '@toptalent/build-data';
import { askedOf, expectComplete, narrowArgs } from './faulty-world.ts';
import { checkpointFile, newHome, readWritten } from './run-cli.ts';
import { sharedWorld } from './shared.ts';
import { isHashOf, playerHash } from '../src/fetch/player.ts';

/** On patch day every code comes out of a report, and only those that are needed are asked for. */
const world = await sharedWorld({ treesEdition: 'previous' });
const exactArgs = [...narrowArgs, '--choose', 'exact'];

const raidIn = (home: string) =>
  (JSON.parse(readWritten(home).buildData) as BuildData).specs['256']!.raid.encounters;
const reportsAsked = (): number => world.sandbox.stats().reports.length;

/** Rows whose report was asked and gave nothing. */
function askedInVain(home: string): { readonly withFight: number; readonly without: number } {
  const rows =
    readFileSync(checkpointFile(home), 'utf8').match(/\{"player"[^}]*"reportCode":""[^}]*\}/g) ?? [];
  const withFight = rows.filter((row) => row.includes('"fight"')).length;
  return { withFight, without: rows.length - withFight };
}

describe('another rule for cells that are there, while the talent trees lag', () => {
  it('asks the reports for just the codes that are missing, and ends with what a fresh run gives', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    const kernel = raidIn(home);
    const planned = await world.run(home, ['plan', ...exactArgs, '--json']);
    const { pages, codes, requests, points } = JSON.parse(planned.stdout) as Record<string, number>;
    world.sandbox.resetStats();
    const end = await world.run(home, exactArgs);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toMatch(
      /^\d cells got the import codes that this rule needs and that they lacked\.$/m,
    );
    expect(end.stderr).toContain('; 0 fetched now,');
    expect(askedOf(world.sandbox)).toEqual([]);
    const asked = reportsAsked();
    expect(asked).toBeGreaterThan(0);
    // A third question where two of the specialization fought.
    expect(planned.stderr).not.toMatch(/discard/);
    expect([pages, requests]).toEqual([0, 2 * codes!]);
    expect(asked).toBeGreaterThanOrEqual(2 * codes!);
    expect(asked).toBeLessThan(3 * codes!);
    expect(points).toBeGreaterThan(requests!);
    expect(raidIn(home)).not.toEqual(kernel);

    const fresh = newHome();
    world.sandbox.resetStats();
    await expectComplete(world.run(fresh, exactArgs));
    expect(raidIn(home)).toEqual(raidIn(fresh));
    expect(asked).toBeLessThan(reportsAsked());

    // Both rules have their codes now: going back and forth asks nobody.
    world.sandbox.resetStats();
    await expectComplete(world.run(home));
    expect(raidIn(home)).toEqual(kernel);
    await expectComplete(world.run(home, exactArgs));
    expect([askedOf(world.sandbox), reportsAsked()]).toEqual([[], 0]);
  });

  it('fails for now, and goes on with the next run, when a report cannot be had', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    world.put([{ fault: 'http-503', on: 'api', operation: 'ImportCodes' }]);
    const end = await world.run(home, exactArgs);
    expect(end.stderr).toMatch(/Failed: Priest\/Discipline on .*import codes.*HTTP 503/);
    expect(end.code, end.stderr).toBe(3);
    world.put([]);
    await expectComplete(world.run(home, exactArgs));
    const fresh = newHome();
    await expectComplete(world.run(fresh, exactArgs));
    expect(raidIn(home)).toEqual(raidIn(fresh));
  });

  it('names the cells where no code is to be had, and asks no report twice', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    const checkpoint = readFileSync(checkpointFile(home), 'utf8');
    writeFileSync(checkpointFile(home), checkpoint.replaceAll(/"fight":"[^"#]+#/g, '"fight":"gone#'));
    const asked = askedInVain(home);
    const end = await world.run(home, exactArgs);
    expect(end.code, end.stderr).toBe(0);
    // Rows without a fight are not even tried.
    expect(askedInVain(home).withFight).toBeGreaterThan(asked.withFight);
    expect(askedInVain(home).without).toBe(asked.without);
    expect(end.stderr).toMatch(
      /^No import code for the build with the most support; the next best with one stands in: Priest\/Discipline on /m,
    );
    world.sandbox.resetStats();
    const again = await world.run(home, [...exactArgs, '--out', newHome()]);
    expect(again.stderr).toContain('No import code for the build with the most support');
    expect(reportsAsked()).toBe(0);
  });
});

describe('a player whose name is not kept', () => {
  const row = { name: 'Ärger', server: { name: 'Tarren Mill', region: 'EU' }, startTime: 1 };
  it.each([
    ['Ärger', 'Tarren Mill', true],
    ['Ärger', 'TarrenMill', true],
    ['Ärger', 'Silvermoon', false],
    ['Arger', 'Tarren Mill', false],
  ])('is known again as %s of %s: %s', (name, server, known) => {
    expect(isHashOf(playerHash(row, 'aa'), 'aa', name, server)).toBe(known);
    expect(isHashOf(playerHash(row, 'aa'), 'bb', name, server)).toBe(false);
  });

  it('is nobody when the player hides', () => {
    const hidden = playerHash({ ...row, hidden: true }, 'aa');
    expect(isHashOf(hidden, 'aa', row.name, row.server.name)).toBe(false);
  });
});
