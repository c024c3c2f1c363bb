import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../src/run/outcome.ts';
import { expectComplete, laterBoss, narrowArgs } from './faulty-world.ts';
import { newHome, readWritten } from './run-cli.ts';
import { sharedWorld, undisturbedRun } from './shared.ts';

const world = await sharedWorld();
const { home: kernelHome } = await undisturbedRun(world);
const again = [...narrowArgs, '--fresh', '--json'];

const raidIn = (home: string) => (JSON.parse(readWritten(home).buildData) as BuildData).specs['256']!.raid;
/** Import codes by place. */
const codesIn = (home: string): Readonly<Record<string, string>> => {
  const { general, encounters } = raidIn(home);
  return Object.fromEntries(
    Object.entries({ general, ...encounters }).map(([place, build]) => [place, build!.talentCode]),
  );
};
const best = codesIn(kernelHome);

/** A home whose last data was chosen by the largest groups: some of its builds are close to the best, others are not. */
async function lastWeek(): Promise<string> {
  const home = newHome();
  await expectComplete(world.run(home, [...narrowArgs, '--choose', 'exact']));
  return home;
}

const home = await lastWeek();
const last = codesIn(home);
const end = await world.run(home, again);
const { kept } = JSON.parse(end.stdout) as Outcome;
const written = readWritten(home);

describe('a refresh of data that is there', () => {
  it('keeps builds that the best is ahead of by chance, and replaces the others', () => {
    expect(end.code, end.stderr).toBe(0);
    const now = codesIn(home);
    const stayed = Object.keys(now).filter(
      (place) => now[place] === last[place] && now[place] !== best[place],
    );
    expect(stayed.length).toBeGreaterThan(0);
    expect(stayed).toHaveLength(kept.length);
    for (const [place, code] of Object.entries(now)) {
      expect(stayed.includes(place) || code === best[place]).toBe(true);
    }
  });

  it('says so: which, and how far the best is ahead', () => {
    expect(end.stderr).toMatch(
      /\d+ builds? of the last data (is|are) kept, .*: Priest\/Discipline, .* \(kept; the best is .*% ahead\)/,
    );
    expect(kept.every(({ behind }) => behind > 0 && behind < 0.15)).toBe(true);
  });

  it("publishes this week's figures with a kept build", () => {
    const { encounters } = raidIn(home);
    for (const [id, build] of Object.entries(encounters)) {
      const { asOf, sampleSize, exactPlayers } = build!;
      expect([id, asOf, sampleSize]).toEqual([
        id,
        raidIn(kernelHome).encounters[id]!.asOf,
        raidIn(kernelHome).encounters[id]!.sampleSize,
      ]);
      expect(exactPlayers).toBeGreaterThan(0);
    }
  });

  it('keeps nothing in exact mode', async () => {
    const other = newHome();
    await expectComplete(world.run(other));
    await expectComplete(world.run(other, [...again, '--choose', 'exact']));
    expect(codesIn(other)).toEqual(last);
  });

  it('ends with the same bytes if it was stopped and the data was lost or replaced in between', async () => {
    for (const meanwhile of ['lost', 'replaced']) {
      const stopped = await lastWeek();
      world.put([{ fault: 'cloudflare', on: 'api', encounter: laterBoss }]);
      expect((await world.run(stopped, again)).code).toBe(1);
      world.put([]);
      const file = join(stopped, 'data', 'build-data.json');
      rmSync(file);
      if (meanwhile === 'replaced') {
        copyFileSync(join(kernelHome, 'data', 'build-data.json'), file);
      }
      await expectComplete(world.run(stopped));
      expect(readWritten(stopped)).toEqual(written);
    }
  });
});
