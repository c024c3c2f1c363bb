import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSandbox } from '@toptalent/wcl-sandbox';
import { describe, expect, it } from 'vitest';
import { askedOf, expectComplete, finishedIn } from './faulty-world.ts';
import { checkpointFile, hasSmallDisks, newHome, readWritten } from './run-cli.ts';
import { sharedWorld, undisturbedRun } from './shared.ts';

const isWindows = process.platform === 'win32';
/** Root may read and write whatever the permissions say. */
const isRoot = process.getuid?.() === 0;

const world = await sharedWorld({ trees: await priestTrees() });
const { files: undisturbed } = await undisturbedRun(world);

/** A file of trees that does not fill the small disks before anything else does. */
async function priestTrees(): Promise<string> {
  const sandbox = await startSandbox();
  const trees = (await (await fetch(sandbox.treesUrl)).json()) as { className: string }[];
  await sandbox.close();
  const file = join(newHome(), 'talents.json');
  writeFileSync(file, JSON.stringify(trees.filter(({ className }) => className === 'Priest')));
  return file;
}

/** From here on there is room again: nothing that was finished is fetched twice, and the end is the same. */
async function expectGoingOn(home: string): Promise<void> {
  const kept = finishedIn(home);
  world.sandbox.resetStats();
  await expectComplete(world.run(home));
  expect(askedOf(world.sandbox).filter((encounterId) => kept.includes(encounterId))).toEqual([]);
  expect(readWritten(home)).toEqual(undisturbed);
  expect(readdirSync(join(home, 'data'))).toEqual(['build-data.json', 'talent-trees.json']);
}

describe.skipIf(isWindows)('a disk that is full (not on Windows, which has no ulimit)', () => {
  it.each([
    ['in the middle of the checkpoint', 400, /^Stopped: .*not grow any more.*EFBIG.*kept/m],
    ['from the first cell on', 20, /EFBIG/],
  ])('%s ends in one clear line, and loses nothing', async (_, blocks, message) => {
    const home = newHome();
    const end = await world.runOnFullDisk(blocks, home);
    expect(end.stderr).toMatch(message);
    expect(end.code, end.stderr).toBe(1);
    await expectGoingOn(home);
  });

  it('while the checkpoint is rewritten leaves the one that was there, and nothing beside it', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    const path = checkpointFile(home);
    // A week later a new run begins, and puts its own header over the cells there are.
    const weekEarlier = (_: string, time: string): string => `"fetchedAt":${Number(time) - 7 * 86_400}`;
    const cells = readFileSync(path, 'utf8').replaceAll(/^\{"(costs|asked|complete)":.*\n/gm, '');
    writeFileSync(path, cells.replaceAll(/"fetchedAt":(\d+)/g, weekEarlier));
    const before = readFileSync(path);
    // The very last write is a short one, and no other write follows that would fail.
    const end = await world.runOnFullDisk(Math.floor((before.length - 100) / 512), home);
    expect(end.stderr).toMatch(/EFBIG/);
    expect(end.code, end.stderr).toBe(1);
    expect(end.stderr).not.toMatch(/EBADF/);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(home).filter((name) => name.endsWith('.new'))).toEqual([]);
    // All of them are due.
    await expectComplete(world.run(home));
    expect(finishedIn(home)).toHaveLength(16);
    expect(readWritten(home)).toEqual(undisturbed);
  });

  it('for the data alone leaves the data that was there', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    const data = join(home, 'data', 'build-data.json');
    const before = readFileSync(data);
    // Another rule makes other builds, and asks for no cell.
    const end = await world.runOnFullDisk(8, home, ['--choose', 'exact']);
    expect(end.stderr).toMatch(/EFBIG/);
    expect(end.code, end.stderr).toBe(1);
    expect(readFileSync(data).equals(before)).toBe(true);
    await expectGoingOn(home);
  });
});

describe.skipIf(!hasSmallDisks)('a disk without room (needs Linux that lets everybody mount a tmpfs)', () => {
  // The checkpoint ends at some 330 KB, the data at 20.
  it.each([
    ['at the first cell', 20, 0, 0],
    ['at a later cell', 200, 1, 7],
    ['after the last cell', 340, 8, 8],
  ])('%s ends in one clear line, and loses nothing', async (_, kilobytes, least, most) => {
    const home = newHome();
    const end = await world.runOnSmallDisk(kilobytes, home);
    expect(end.stderr).toMatch(/the disk is full: make room, and run it again \(ENOSPC\)\. What/i);
    expect(end.code, end.stderr).toBe(1);
    expect(finishedIn(home).length).toBeGreaterThanOrEqual(least);
    expect(finishedIn(home).length).toBeLessThanOrEqual(most);
    await expectGoingOn(home);
  });
});

describe('a checkpoint that cannot be read', () => {
  it.each<[string, (path: string) => void, RegExp]>([
    ['because it is garbage', (path) => writeFileSync(path, Buffer.alloc(5000, 0xfe)), /not a header/],
    ['because it is empty', (path) => writeFileSync(path, ''), /not a header/],
    [
      'because it is a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
      /EISDIR/,
    ],
  ])('%s is set aside, and the run starts over', async (_, spoil, reason) => {
    const home = newHome();
    await expectComplete(world.run(home));
    spoil(checkpointFile(home));
    const end = await world.run(home);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toMatch(/cannot be read \(.*set aside as \.pipeline_cache\.jsonl\.unreadable-1/);
    expect(end.stderr).toMatch(reason);
    expect(readdirSync(home)).toContain('.pipeline_cache.jsonl.unreadable-1');
    expect(readWritten(home)).toEqual(undisturbed);
  });

  it.skipIf(isWindows || isRoot)('because it is not permitted is set aside (not as root)', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    chmodSync(checkpointFile(home), 0);
    const end = await world.run(home);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toMatch(/cannot be read \(EACCES\); it is set aside/);
    chmodSync(`${checkpointFile(home)}.unreadable-1`, 0o600);
  });

  it('in its middle keeps every other line, and the whole file aside', async () => {
    const home = newHome();
    await expectComplete(world.run(home));
    const lines = readFileSync(checkpointFile(home), 'utf8').split('\n');
    lines[3] = lines[3]!.slice(0, 200);
    writeFileSync(checkpointFile(home), lines.join('\n'));
    world.sandbox.resetStats();
    const end = await world.run(home);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toMatch(/1 line of the checkpoint cannot be read\. A copy of the file is kept as/);
    expect(new Set(askedOf(world.sandbox)).size).toBe(1);
    expect(readWritten(home)).toEqual(undisturbed);
  });
});

describe('files in the way', () => {
  it.each<[string, (home: string) => void, RegExp]>([
    [
      'a lock that is none',
      (home) => writeFileSync(`${checkpointFile(home)}.lock`, 'garbage'.repeat(1000)),
      /^The lock .*cannot be used \(file is not a database\): delete it/m,
    ],
    [
      'a folder in place of the lock',
      (home) => mkdirSync(`${checkpointFile(home)}.lock`),
      /^The lock .*cannot be used/m,
    ],
    [
      'a file in place of the data folder',
      (home) => writeFileSync(join(home, 'data'), ''),
      /data.*: there is a file where a folder should be/,
    ],
    [
      'a folder in place of the data',
      (home) => mkdirSync(join(home, 'data', 'build-data.json'), { recursive: true }),
      /build-data\.json: there is a folder where a file should be/,
    ],
    [
      'a folder in place of the trees',
      (home) => mkdirSync(join(home, 'data', 'talent-trees.json'), { recursive: true }),
      /talent-trees\.json: there is a folder where a file should be/,
    ],
    [
      'trees that a git merge left',
      (home) => {
        mkdirSync(join(home, 'data'));
        writeFileSync(join(home, 'data', 'talent-trees.json'), '<<<<<<< HEAD');
      },
      /talent-trees\.json cannot be used: not whole JSON\. Fix it, restore it from git, or move it away\./,
    ],
  ])('%s ends in one clear line', async (_, obstruct, message) => {
    const home = newHome();
    obstruct(home);
    const end = await world.run(home);
    expect(end.stderr).toMatch(message);
    expect(end.code, end.stderr).toBe(1);
  });
});
