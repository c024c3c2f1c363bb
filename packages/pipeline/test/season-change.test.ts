import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessEnd } from '@toptalent/command-line/process-end';
import type { BuildData, ContentBuilds, ContentType } from '@toptalent/build-data';
import type { SandboxOptions } from '@toptalent/wcl-sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../src/run/outcome.ts';
import { startFaultyWorld } from './faulty-world.ts';
import type { FaultyWorld } from './faulty-world.ts';
import { newHome, readWritten, removeHomes, sourceDate } from './run-cli.ts';

/** Whole processes on the days on which a season changes, or on which the talent trees lack a specialization. */
const two = ['--spec', '256', '--spec', '257', '--pages', '1'];
/** The same for one of them, with everything due again. */
const one = ['--spec', '256', '--pages', '1', '--max-age', '0', '--json'];
const nextWeek = { SOURCE_DATE_EPOCH: String(sourceDate + 7 * 86_400) };

/** Encounters of the sandbox's next season, zones 60 and 61. */
const nextRaidBosses = [4001, 4002, 4003];
const nextDungeons = [14001, 14002, 14003, 14004, 14005, 14006, 14007, 14008];

let port: number;
let trees: readonly { readonly specId: number }[];
/** Data and checkpoint of both specializations, from before the change. */
let firstHome: string;
let before: BuildData;
let home: string;

const dataIn = (folder: string): BuildData => JSON.parse(readWritten(folder).buildData) as BuildData;
const builds = (data: BuildData, specId: number, contentType: ContentType): ContentBuilds =>
  data.specs[specId]![contentType];
const zonesIn = (data: BuildData): readonly number[] =>
  data.zones.map(({ zoneId }) => zoneId).toSorted((a, b) => a - b);
const encountersWithBuild = ({ encounters }: ContentBuilds): readonly number[] =>
  Object.entries(encounters).flatMap(([id, build]) => (build === null ? [] : [Number(id)]));
const outcomeOf = (end: ProcessEnd): Outcome => JSON.parse(end.stdout) as Outcome;

async function inWorld(options: SandboxOptions, use: (world: FaultyWorld) => Promise<void>): Promise<void> {
  const world = await startFaultyWorld({ ...options, port });
  try {
    await use(world);
  } finally {
    await world.close();
  }
}

beforeAll(async () => {
  const world = await startFaultyWorld();
  port = world.sandbox.port;
  firstHome = newHome();
  const end = await world.runProcess(firstHome, two);
  trees = (await (await fetch(world.sandbox.treesUrl)).json()) as typeof trees;
  await world.close();
  expect(end.code, end.stderr).toBe(0);
  before = dataIn(firstHome);
});
beforeEach(() => {
  home = newHome();
  cpSync(firstHome, home, { recursive: true });
});
afterAll(removeHomes);

describe('a change of season', () => {
  it('does not begin when the next season is listed: nothing is lost, and no cell is discarded', async () => {
    await inWorld({ world: { nextSeason: 'listed' } }, async (world) => {
      const end = await world.runProcess(home, one, nextWeek);
      expect(end.code, end.stderr).toBe(0);
      expect(end.stderr).not.toMatch(/discarded/);
      expect(zonesIn(dataIn(home))).toEqual([53, 55, 57]);
      expect(outcomeOf(end).changes.lostSpecializations).toEqual([]);
      expect(dataIn(home).specs['257']).toEqual(before.specs['257']);
    });
  });

  it('may begin with the dungeons: the old raids go on, and others keep the old dungeons', async () => {
    await inWorld({ world: { nextSeason: 'dungeons' } }, async (world) => {
      const end = await world.runProcess(home, one, nextWeek);
      expect(end.code, end.stderr).toBe(0);
      const data = dataIn(home);
      expect(zonesIn(data)).toEqual([53, 55, 57, 61]);
      expect(encountersWithBuild(builds(data, 256, 'mythicPlus'))).toEqual(nextDungeons);
      expect(encountersWithBuild(builds(data, 256, 'raid'))).toEqual(
        encountersWithBuild(builds(before, 256, 'raid')),
      );
      expect(data.specs['257']).toEqual(before.specs['257']);
      expect((await world.runProcess(home, ['status'])).stdout).toMatch(/The last run is complete\./);
    });
  });

  it('waits until the new rankings of a content type are of enough players', async () => {
    await inWorld({ world: { nextSeason: 'open' } }, async (world) => {
      world.put([{ fault: 'few-rows', talents: true }]);
      const end = await world.runProcess(home, one, nextWeek);
      expect(end.code, end.stderr).toBe(3);
      const data = dataIn(home);
      expect(zonesIn(data)).toEqual([53, 55, 57, 60, 61]);
      // Three rows of three bosses are of fewer than ten players; those of eight dungeons are enough for a general build.
      const { general, encounters } = builds(before, 256, 'raid');
      expect(builds(data, 256, 'raid')).toEqual({
        general,
        encounters: expect.objectContaining(encounters) as unknown,
      });
      expect(builds(data, 256, 'mythicPlus').general).toMatchObject({ confidence: 'thin' });
      const { unfinished } = outcomeOf(end);
      expect(unfinished.map(({ encounterId }) => encounterId)).toEqual(nextRaidBosses);
      expect(new Set(unfinished.map(({ why }) => why))).toEqual(new Set(['unusable']));
      expect((await world.runProcess(home, ['status'])).stdout).toMatch(
        /^3 cells gave no build, so the last good ones stay/m,
      );
      world.put([]);
      const next = await world.runProcess(home, ['--spec', '256', '--pages', '1', '--json'], nextWeek);
      expect([next.code, outcomeOf(next).fetched], next.stderr).toEqual([0, 3]);
      expect(encountersWithBuild(builds(dataIn(home), 256, 'raid'))).toEqual(nextRaidBosses);
      expect(dataIn(home).specs['257']).toEqual(before.specs['257']);
    });
  });

  it('that is interrupted leaves what was not reached as it was, and the next run goes on with it', async () => {
    await inWorld({ world: { nextSeason: 'open' } }, async (world) => {
      // Three bosses and eight dungeons of the first specialization; the second is not reached.
      world.put([{ fault: 'spent', operation: 'Rankings', from: 4 }]);
      const end = await world.runProcess(home, [...two, '--json'], nextWeek);
      expect(end.code, end.stderr).toBe(3);
      expect(outcomeOf(end).unfinished.every(({ why }) => why === 'allowance')).toBe(true);
      for (const contentType of ['raid', 'mythicPlus'] as const) {
        for (const specId of [256, 257]) {
          const { general, encounters } = builds(dataIn(home), specId, contentType);
          expect(general).not.toBeNull();
          expect(Object.values(encounters).some((build) => build !== null)).toBe(true);
        }
      }
      world.put([]);
      world.advance(3600);
      const next = await world.runProcess(home, two);
      expect(next.code, next.stderr).toBe(0);
      expect(zonesIn(dataIn(home))).toEqual([60, 61]);
    });
  });
});

describe('talent trees that lack a specialization', () => {
  /** A file of the trees without that specialization's. */
  const treesWithout = (specId: number): string => {
    const file = join(newHome(), 'talents.json');
    writeFileSync(file, JSON.stringify(trees.filter((tree) => tree.specId !== specId)));
    return file;
  };

  it('keep its builds, say why, ask no report, and harm no other', async () => {
    await inWorld({ trees: treesWithout(256) }, async (world) => {
      const end = await world.runProcess(home, [...two, '--json'], nextWeek);
      expect(end.code, end.stderr).toBe(3);
      const data = dataIn(home);
      expect(data.specs['256']).toEqual(before.specs['256']);
      expect(builds(data, 257, 'raid').general!.asOf).toBe(sourceDate + 7 * 86_400);
      const { unfinished } = outcomeOf(end);
      expect(new Set(unfinished.map(({ specId, why }) => `${specId} ${why}`))).toEqual(
        new Set(['256 unusable']),
      );
      expect(unfinished[0]!.reason).toMatch(/whose specialization or hero trees the talent trees lack/);
      expect(world.sandbox.stats().reports).toEqual([]);
      for (const command of ['status', 'doctor']) {
        const { stdout, stderr } = await world.runProcess(home, [command]);
        expect(stdout + stderr).toMatch(
          /cells gave no build, so the last good ones stay.*: .*talent trees lack/,
        );
      }
    });
    await inWorld({}, async (world) => {
      const end = await world.runProcess(home, two);
      expect(end.code, end.stderr).toBe(0);
    });
  });

  it('are a reason to ask reports where it has no builds yet', async () => {
    await inWorld({ trees: treesWithout(256) }, async (world) => {
      const args = ['--spec', '256', '--encounter', '3470', '--pages', '1'];
      const end = await world.runProcess(newHome(), args);
      expect(end.code, end.stderr).toBe(0);
      expect(world.sandbox.stats().reports).not.toEqual([]);
    });
  });
});
