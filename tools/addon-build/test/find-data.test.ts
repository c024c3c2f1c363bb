/** Which data the addon is built with, and which is compared before a release. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { UsageError } from '@toptalent/command-line';
import { main } from '@toptalent/pipeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuildData } from '@toptalent/build-data';
import { emptyData } from '@toptalent/build-data/made-up-data';
import { readBuildOptions } from '../src/build-options.ts';
import { findData } from '../src/find-data.ts';
import { previousData } from '../src/previous-data.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'toptalent-find-'));
});
afterAll(async () => rm(root, { recursive: true, force: true }));

async function putData(folder: string, content: BuildData): Promise<void> {
  await mkdir(path.join(folder, 'data'), { recursive: true });
  await writeFile(path.join(folder, 'data', 'build-data.json'), JSON.stringify(content));
}

describe('the data of the addon', () => {
  it('is a whole sample if there is no real data, even after a run for a part of the sample', async () => {
    const home = path.join(root, 'sample');
    const nothing = (): void => undefined;
    const quiet = {
      data: nothing,
      say: nothing,
      sayBehind: nothing,
      dataBehind: nothing,
      hide: nothing,
      terminal: undefined,
    };
    await main(['--sample', '--spec', '256', '--content', 'raid'], { TOPTALENT_HOME: home }, quiet);
    const found = await findData(home);
    expect(found.origin).toContain('SAMPLE');
    expect(Object.keys(found.data.specs)).toHaveLength(40);
    expect(found.data.coverage.done + found.data.coverage.empty).toBe(found.data.coverage.cells);
  }, 180_000);

  it('is the data under data/ if there is any', async () => {
    const home = path.join(root, 'real');
    await putData(home, emptyData);
    expect(await findData(home)).toMatchObject({
      data: emptyData,
      origin: 'from Warcraft Logs, under data/',
    });
  });
});

describe('the data released last', () => {
  it('is that of the newest tag before this commit, else of the commit itself', async () => {
    const home = path.join(root, 'git');
    await mkdir(home);
    const git = (...args: string[]): void => {
      const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org'];
      execFileSync('git', [...who, ...args], { cwd: home, stdio: 'ignore' });
    };
    const commit = async (generatedAt: number): Promise<void> => {
      await putData(home, { ...emptyData, generatedAt });
      git('add', '.');
      git('commit', '-m', 'data');
    };
    git('init');
    expect(await previousData(home)).toBeUndefined();
    await commit(1);
    expect(await previousData(home)).toMatchObject({ from: 'HEAD', data: { generatedAt: 1 } });
    git('tag', 'v1');
    await commit(2);
    git('tag', 'v2');
    expect(await previousData(home)).toMatchObject({ from: 'v1', data: { generatedAt: 1 } });
  });
});

describe('the command line of the build', () => {
  it('takes --release, and exceptions by name', () => {
    expect(readBuildOptions([])).toEqual({ options: { release: false, allow: [] } });
    expect(readBuildOptions(['--release', '--allow', 'sample'])).toEqual({
      options: { release: true, allow: ['sample'] },
    });
  });

  it.each([[['--releas']], [['--allow', 'everything']], [['dist']]])('refuses %j', (argv) => {
    expect(() => readBuildOptions(argv)).toThrow(UsageError);
  });
});
