import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import type { FaultStep, SandboxOptions } from '@toptalent/wcl-sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../src/run/outcome.ts';
import { askedOf, expectComplete, narrowArgs, oneBoss, startFaultyWorld } from './faulty-world.ts';
import type { FaultyWorld } from './faulty-world.ts';
import { newHome, readWritten, removeHomes, sourceDate } from './run-cli.ts';

/** A run that finds nothing usable keeps the builds that are there: eight bosses of one specialization. */
let world: FaultyWorld;
let home: string;
let before: BuildData;

const dataIn = (folder: string): BuildData => JSON.parse(readWritten(folder).buildData) as BuildData;
const raidIn = (data: BuildData) => data.specs['256']!.raid;
/** Everything is asked for anew, so many days later. */
const later = (days: number) => ({ SOURCE_DATE_EPOCH: String(sourceDate + days * 86_400) });
const anew = [...narrowArgs, '--fresh', '--json'];

beforeAll(async () => {
  world = await startFaultyWorld();
});
beforeEach(async () => {
  home = newHome();
  world.put([]);
  await expectComplete(world.run(home));
  before = dataIn(home);
});
afterAll(async () => {
  removeHomes();
  await world.close();
});

/** The run left all eight cells without a build, and said so. */
async function expectKept(running: ReturnType<FaultyWorld['run']>, reason: RegExp): Promise<void> {
  const end = await running;
  expect(end.code, end.stderr).toBe(3);
  const { unfinished, changes } = JSON.parse(end.stdout) as Outcome;
  expect(unfinished).toHaveLength(8);
  for (const cell of unfinished) {
    expect(cell).toMatchObject({ specId: 256, contentType: 'raid', why: 'unusable' });
    expect(cell.reason).toMatch(reason);
  }
  expect(changes.changes).toEqual([]);
  expect(end.stderr).toMatch(/^Unusable: (\d cells: .*: )?Priest\/Discipline on /m);
  // All were answered, some by an empty page.
  expect(end.stderr).toMatch(
    /^(8 of 8 cells have rankings; 8 of them gave no build yet|0 of 8 cells have rankings; 8 are empty)\. 8 f/m,
  );
  expect(end.stderr).toMatch(/^Where there was a build it stays, with its own date\./m);
  expect(raidIn(dataIn(home))).toEqual(raidIn(before));
}

describe('a cell without usable rows keeps its build, and is asked for again by the next run', () => {
  it.each<[string, FaultStep['fault'], RegExp]>([
    [
      'rows without talents',
      'no-talents',
      /^none of its \d+ rows can be used \(left out: \d+ without talents\)$/,
    ],
    ['no rows', 'no-rows', /^it has no rankings$/],
    ['three rows', 'few-rows', /^its rows are of [123] players? only/],
  ])('%s', async (_, fault, reason) => {
    world.put([{ fault, talents: true }]);
    await expectKept(world.run(home, anew, later(3)), reason);
    expect((await world.run(home, ['status'])).stdout).toMatch(/8 cells gave no build/);
    expect((await world.run(home, ['doctor'])).stdout).toMatch(
      /warn {2}Checkpoint .*8 cells gave no build, so the last good ones stay/,
    );
    world.put([]);
    world.sandbox.resetStats();
    await expectComplete(world.run(home, narrowArgs, later(4)));
    expect(new Set(askedOf(world.sandbox))).toHaveProperty('size', 8);
    expect(raidIn(dataIn(home)).encounters[oneBoss]!.asOf).toBe(sourceDate + 4 * 86_400);
  });

  it('and does not hold up the others', async () => {
    world.put([{ fault: 'no-talents', encounter: oneBoss }]);
    const end = await world.run(home, anew, later(3));
    expect(end.code, end.stderr).toBe(3);
    const { general, encounters } = raidIn(dataIn(home));
    const dates = Object.entries(encounters).map(([id, build]) => [Number(id), build!.asOf - sourceDate]);
    expect(dates.filter(([, age]) => age === 0)).toEqual([[oneBoss, 0]]);
    expect(dates.filter(([, age]) => age === 3 * 86_400)).toHaveLength(7);
    expect(general!.asOf).toBe(sourceDate);
  });

  it('and nobody else notices', async () => {
    await expectComplete(world.run(home, ['--spec', '257', '--zone', '53', '--pages', '1']));
    const others = dataIn(home).specs['257'];
    world.put([{ fault: 'no-talents' }]);
    expect((await world.run(home, anew, later(20))).code).toBe(3);
    expect(dataIn(home).specs['257']).toEqual(others);
    world.put([]);
    await expectComplete(world.run(home, ['--spec', '257', '--zone', '53', '--pages', '1'], later(20)));
  });
});

describe('builds that are too old', () => {
  it('are not removed by a write that would lose them all, until losses are accepted', async () => {
    world.put([{ fault: 'no-talents' }]);
    const files = readWritten(home);
    const end = await world.run(home, anew, later(22));
    expect(end.code, end.stderr).toBe(1);
    expect(end.stderr).toMatch(/would lose 8 of 9 builds \(Priest\/Discipline\), so it is not written/);
    expect(JSON.parse(end.stdout)).toMatchObject({
      exitCode: 1,
      files: { talentData: null },
      changes: { changes: [] },
    });
    expect(readWritten(home)).toEqual(files);
    await expectComplete(world.run(home, [...narrowArgs, '--accept-losses'], later(22)));
    const { general, encounters } = raidIn(dataIn(home));
    expect(Object.values(encounters).filter((build) => build !== null)).toEqual([]);
    // One boss of the season was not asked for.
    expect(general).toEqual(raidIn(before).general);
  });
});

describe('talent trees or partitions that are not whole', () => {
  /** The same place with another world, whose trees are changed. */
  async function inWorld(options: SandboxOptions, use: (other: FaultyWorld) => Promise<void>): Promise<void> {
    const { port } = world.sandbox;
    await world.close();
    const other = await startFaultyWorld({ ...options, port });
    try {
      await use(other);
    } finally {
      await other.close();
      world = await startFaultyWorld({ port });
    }
  }

  it.each([
    ['without the choice of a hero tree', (spec: object) => ({ ...spec, subTreeNodes: [] })],
    [
      'with half of the choice of a hero tree',
      (spec: { subTreeNodes: { entries: object[] }[] }) => ({
        ...spec,
        subTreeNodes: spec.subTreeNodes.map((node) => ({ ...node, entries: node.entries.slice(0, 1) })),
      }),
    ],
  ])('trees %s', async (_, change) => {
    const trees = (await (await fetch(world.sandbox.treesUrl)).json()) as never[];
    const file = join(newHome(), 'talents.json');
    writeFileSync(file, JSON.stringify(trees.map(change)));
    expect(readFileSync(file, 'utf8')).not.toBe('');
    await inWorld({ trees: file }, async (other) => {
      await expectKept(other.run(home, [...narrowArgs, '--json'], later(3)), /hero tree/);
      expect(other.sandbox.stats().reports).toEqual([]);
    });
  });

  it('a new default partition with three rows a cell', async () => {
    await inWorld({ world: { newPatch: true } }, async (other) => {
      other.put([{ fault: 'few-rows' }]);
      await expectKept(other.run(home, [...narrowArgs, '--json'], later(3)), /of [123] players? only/);
      expect(dataIn(home).zones.map(({ partition }) => partition.name)).toContain('12.2');
      other.put([]);
      await expectComplete(other.run(home, narrowArgs, later(4)));
      expect(raidIn(dataIn(home)).general!.asOf).toBe(sourceDate + 4 * 86_400);
    });
  });
});
