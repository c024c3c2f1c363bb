import type { FaultStep } from '@toptalent/wcl-sandbox';
import type { BuildData } from '@toptalent/build-data';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  askedOf,
  expectComplete,
  finishedIn,
  laterBoss,
  narrowArgs,
  oneBoss,
  seasonCells,
} from './faulty-world.ts';
import { checkpointFile, newHome, readWritten } from './run-cli.ts';
import { sharedWorld, undisturbedRun } from './shared.ts';
import type { WrittenFiles } from './run-cli.ts';

const world = await sharedWorld();
const { home: finished, files: undisturbed } = await undisturbedRun(world);

const dataOf = (files: WrittenFiles): BuildData => JSON.parse(files.buildData) as BuildData;

/** Of the builds for a boss those that are there are the right ones. */
function expectNoWrongBuild(files: WrittenFiles): void {
  const right = dataOf(undisturbed).specs['256']!.raid.encounters;
  const there = dataOf(files).specs['256']?.raid.encounters ?? {};
  for (const [id, build] of Object.entries(there)) {
    expect(build === null || JSON.stringify(build) === JSON.stringify(right[id])).toBe(true);
  }
}

/** From the second request for this specialization's rankings on: most cells are finished by then. */
const later = (fault: FaultStep['fault']): FaultStep => ({ fault, on: 'api', encounter: laterBoss });
/** The same for whatever is asked then: the other bosses of that request one by one, too. */
const allLater = (fault: FaultStep['fault']): FaultStep => ({
  fault,
  on: 'api',
  operation: 'Rankings',
  from: 3,
});
const ofOneBoss = (fault: FaultStep['fault']): FaultStep => ({ fault, encounter: oneBoss });

describe('a fault that lasts ends in a clear message and its exit code, and loses no finished cell:', () => {
  it.each<[string, readonly FaultStep[], number, RegExp, number]>([
    ['HTTP 503', [later('http-503')], 3, /Failed: .*the server failed \(HTTP 503\)/, 7],
    ['resets', [later('reset')], 3, /did not answer \(/, 7],
    ['torn JSON', [later('torn-json')], 3, /no JSON, or torn/, 7],
    ['gzip that cannot be unpacked', [later('broken-gzip')], 3, /cannot be unpacked/, 7],
    ['the wall in front', [later('cloudflare')], 1, /Stopped: .*blocked by the wall/, 5],
    ['a token that is refused even when new', [later('unauthorized')], 1, /Stopped: .*not authorized/, 5],
    [
      'an expired token, and no new one to be had',
      [
        { ...later('token-expired'), times: 1 },
        { fault: 'unauthorized', on: 'token', from: 2 },
      ],
      1,
      /Stopped: .*refused the client id and secret/,
      5,
    ],
    ['429 that does not say how long', [later('slow-down')], 3, /Stopped: .*slow down/, 5],
    [
      '429 for ten minutes',
      [later('slow-down-600')],
      3,
      /goes on in 11 min .*, when there are points again/,
      5,
    ],
    ['GraphQL refusing everything', [allLater('graphql-error')], 1, /Stopped: .*Internal server error/, 5],
    ['GraphQL refusing one page of six', [ofOneBoss('page-error')], 3, /Failed: .*Internal server error/, 7],
    ['characterRankings: {error}', [ofOneBoss('page-refused')], 3, /Failed: .*Invalid difficulty/, 7],
    ['encounter: null', [ofOneBoss('unknown-encounter')], 3, /Failed: .*does not know the encounter/, 7],
    ['rows of another shape', [ofOneBoss('odd-rows')], 3, /Failed: .*not in the agreed shape/, 7],
  ])('%s', (_, steps, code, message, cells) => endsIn(steps, code, message, cells));

  // An honest answer may well miss this time-out on a busy machine; each request is tried twice.
  it('silence, and a body that never ends', () =>
    endsIn(
      [{ ...later('silence'), times: 3 }, later('endless')],
      3,
      /Failed: .*no whole answer within 3 s/,
      7,
      { WCL_TIMEOUT_MS: '3000' },
    ));

  async function endsIn(
    steps: readonly FaultStep[],
    code: number,
    message: RegExp,
    cells: number,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    world.put(steps);
    const home = newHome();
    const end = await world.run(home, narrowArgs, environment);
    expect(end.stderr).toMatch(message);
    expect(end.code, end.stderr).toBe(code);
    const kept = finishedIn(home);
    expect(kept).toHaveLength(cells);
    expectNoWrongBuild(readWritten(home));

    world.put([]);
    world.sandbox.resetStats();
    const again = await world.run(home);
    expect(again.code, again.stderr).toBe(0);
    expect(readWritten(home)).toEqual(undisturbed);
    expect(askedOf(world.sandbox).filter((encounterId) => kept.includes(encounterId))).toEqual([]);
  }
});

describe('before anything is fetched', () => {
  it.each<[string, readonly FaultStep[], number, RegExp]>([
    [
      'no talent trees',
      [{ fault: 'http-503', on: 'trees' }],
      1,
      /^Talent trees: the server failed \(HTTP 503\)\.\npnpm refresh doctor /m,
    ],
    ['talent trees in HTML', [{ fault: 'html-200', on: 'trees' }], 1, /^Talent trees: .*no JSON/m],
    [
      'no token',
      [{ fault: 'http-502', on: 'token' }],
      1,
      /^Access token: the server failed \(HTTP 502\)\.\npnpm refresh doctor /m,
    ],
    [
      'the wall before the token',
      [{ fault: 'cloudflare', on: 'token' }],
      1,
      /^Access token: blocked by the wall/m,
    ],
    [
      'no list of zones',
      [{ fault: 'graphql-error', on: 'api' }],
      1,
      /^Zones and classes: refused by the API: Internal/m,
    ],
    [
      '429 at once',
      [{ fault: 'slow-down-600', on: 'api' }],
      3,
      /^Zones and classes: asked to wait for 10 min\.\nThere are points again in 10 min .*--wait/m,
    ],
  ])('%s leaves the data as it is, and says what to do', async (_, steps, code, message) => {
    world.put(steps);
    const end = await world.run(finished);
    expect(end.stderr).toMatch(message);
    expect(end.code, end.stderr).toBe(code);
    expect(readWritten(finished)).toEqual(undisturbed);
  });
});

describe('a page that looks like an honest answer', () => {
  it('without rows and without an error is a gap, counted and said', async () => {
    world.put([ofOneBoss('no-rows')]);
    const home = newHome();
    const end = await world.run(home);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toMatch(/7 of 8 cells have rankings; 1 is empty\./);
    const { coverage, specs } = dataOf(readWritten(home));
    expect(coverage).toEqual({ cells: seasonCells, done: 7, empty: 1, failed: 0 });
    expect(specs['256']!.raid.encounters[oneBoss]).toBeNull();
    expectNoWrongBuild(readWritten(home));
  });
});

describe('rows of another shape', () => {
  it('are counted and said with all that is left out, of what is fetched and of what was', async () => {
    world.put([ofOneBoss('some-odd-rows')]);
    const home = newHome();
    const end = await world.run(home);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toMatch(/Rows left out: .*\b33 that could not be read/);
    const { general, encounters } = dataOf(readWritten(home)).specs['256']!.raid;
    expect(encounters[oneBoss]!.rejected['malformed']).toBe(33);
    expect(general!.rejected['malformed']).toBe(33);
    // The checkpoint knows as well, for whoever chooses again.
    const again = await world.run(home, [...narrowArgs, '--choose', 'exact']);
    expect(again.stderr).toMatch(/\b33 that could not be read/);
  });
});

describe('empty pages of a whole specialization', () => {
  it('are named in the outcome: a slug that is not theirs looks the same', async () => {
    world.put([{ fault: 'no-rows', on: 'api', operation: 'Rankings', from: 2 }]);
    const home = newHome();
    const summary = join(home, 'summary.md');
    const end = await world.run(home, [...narrowArgs, '--json', '--summary', summary]);
    expect(end.code, end.stderr).toBe(0);
    expect(readFileSync(summary, 'utf8')).toMatch(/^> Not one row for Priest\/Discipline in raids/m);
    expect(end.stderr).toMatch(
      /^Not one row for Priest\/Discipline in raids: nobody plays it there, or .*slug\.$/m,
    );
    expect(JSON.parse(end.stdout)).toMatchObject({
      coverage: { cells: 8, empty: 8 },
      withoutRows: [{ specialization: 'Priest/Discipline', contentType: 'raid' }],
    });
    // It is said again while it is so, although nothing is asked; and no more when there are rows.
    world.put([]);
    expect((await world.run(home)).stderr).toContain('Not one row for Priest/Discipline');
    expect((await world.run(home, [...narrowArgs, '--fresh'])).stderr).not.toContain('Not one row');
  });

  it('are not suspected for a single cell', async () => {
    world.put([ofOneBoss('no-rows')]);
    const end = await world.run(newHome(), ['--spec', '256', '--encounter', String(oneBoss), '--pages', '1']);
    expect(end.stderr).toMatch(/0 of 1 cells have rankings; 1 is empty\./);
    expect(end.stderr).not.toContain('Not one row');
  });
});

describe('another program that spends the points', () => {
  it('stops the run, which goes on when they are back', async () => {
    world.put([{ ...later('spent'), times: 1 }]);
    const home = newHome();
    const end = await world.run(home);
    expect(end.stderr).toMatch(/^Next: the same command goes on in \d+ min /m);
    expect(end.code, end.stderr).toBe(3);
    expect(finishedIn(home)).toHaveLength(5);
    world.advance(3600);
    await expectComplete(world.run(home));
    expect(readWritten(home)).toEqual(undisturbed);
  });
});

describe('a clock that is wrong by hours', () => {
  it('on their side does not make a date in Retry-After any longer', async () => {
    world.advance(7200);
    world.put([{ fault: 'slow-down-date', on: 'api', times: 1 }]);
    const home = newHome();
    await expectComplete(world.run(home));
    expect(readWritten(home)).toEqual(undisturbed);
  });

  it('on ours while cells were fetched does not keep them fresh for ever', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    const path = checkpointFile(home);
    const later = (_: string, time: string): string => `"fetchedAt":${Number(time) + 30 * 24 * 3600}`;
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/"fetchedAt":(\d+)/g, later));
    const end = await world.run(home);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toContain('8 fetched now');
    expect(readWritten(home)).toEqual(undisturbed);
  });
});
