/** What `pnpm build` takes from the cache: a folder with the project's own task for turbo, and other data. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '@toptalent/pipeline';
import { workspaceRoot } from '@toptalent/tstl';
import { startSandbox } from '@toptalent/wcl-sandbox';
import type { Sandbox } from '@toptalent/wcl-sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildCached } from '../src/build-cached.ts';

const task = fileURLToPath(new URL('../src/build-task.ts', import.meta.url));
const addon = 'dist/AzerothsTopTalent';
let home: string;
let sandbox: Sandbox;

const textOf = (file: string): Promise<string> => readFile(path.join(home, file), 'utf8');

/** `pnpm refresh` of a few cells into the folder. */
async function refresh(...options: string[]): Promise<void> {
  const nothing = (): void => undefined;
  const quiet = {
    data: nothing,
    dataBehind: nothing,
    say: nothing,
    sayBehind: nothing,
    hide: nothing,
    terminal: undefined,
  };
  const code = await main(
    [
      '--spec',
      'Discipline',
      '--content',
      'raid',
      '--pages',
      '1',
      '--out',
      path.join(home, 'data'),
      ...options,
    ],
    {
      TOPTALENT_HOME: home,
      WCL_TOKEN_URL: sandbox.tokenUrl,
      WCL_API_URL: sandbox.apiUrl,
      TALENT_TREES_URL: sandbox.treesUrl,
      WCL_CLIENT_ID: sandbox.clientId,
      WCL_CLIENT_SECRET: sandbox.clientSecret,
      SOURCE_DATE_EPOCH: '1790000000',
    },
    quiet,
  );
  expect(code).toBe(0);
}

describe('a build from the cache', () => {
  beforeAll(async () => {
    sandbox = await startSandbox();
    home = await mkdtemp(path.join(os.tmpdir(), 'toptalent-cached-'));
    await cp(path.join(workspaceRoot, 'turbo.json'), path.join(home, 'turbo.json'));
    const { packageManager } = JSON.parse(
      await readFile(path.join(workspaceRoot, 'package.json'), 'utf8'),
    ) as {
      packageManager: string;
    };
    const scripts = { 'build:addon': `node ${JSON.stringify(task)}` };
    await writeFile(
      path.join(home, 'package.json'),
      JSON.stringify({ name: 'home', packageManager, scripts }),
    );
    // Tasks of the root need a workspace with a package beside it.
    await writeFile(path.join(home, 'pnpm-workspace.yaml'), 'packages: [only]\n');
    await mkdir(path.join(home, 'only'));
    await writeFile(path.join(home, 'only', 'package.json'), JSON.stringify({ name: 'only' }));
  });
  afterAll(async () => {
    await sandbox.close();
    await rm(home, { recursive: true, force: true });
  });
  afterEach(() => vi.unstubAllEnvs());

  it('shows the data of the refresh before it, and is as it was while nothing changes', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1790000000');
    await refresh();
    expect(await buildCached(home)).toEqual([
      expect.stringMatching(/^Built dist\/AzerothsTopTalent, version /),
      'Data: from Warcraft Logs, under data/.',
    ]);
    const first = await textOf(`${addon}/TalentData.lua`);

    await writeFile(path.join(home, addon, 'AzerothsTopTalent.lua'), 'broken');
    await rm(path.join(home, addon, 'TalentData.lua'));
    expect(await buildCached(home)).toHaveLength(2);
    expect(await textOf(`${addon}/AzerothsTopTalent.lua`)).not.toBe('broken');
    expect(await textOf(`${addon}/TalentData.lua`)).toBe(first);

    await rm(path.join(home, addon), { recursive: true });
    await refresh('--spec', 'Shadow', '--addon-dir', path.join(home, 'elsewhere', 'AzerothsTopTalent'));
    expect(existsSync(path.join(home, addon))).toBe(false);
    await buildCached(home);
    const second = await textOf(`${addon}/TalentData.lua`);
    expect(second).not.toBe(first);
    expect(second).toContain('[258]');
  });

  it('is another one for another date', () => {
    const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo');
    const hashFor = (date: string): unknown => {
      const dry = execFileSync(process.execPath, [turbo, 'run', '//#build:addon', '--dry=json'], {
        cwd: home,
        env: { ...process.env, SOURCE_DATE_EPOCH: date },
        encoding: 'utf8',
      });
      return (JSON.parse(dry) as { tasks: { hash: string }[] }).tasks[0]!.hash;
    };
    expect(hashFor('1790000000')).toBe(hashFor('1790000000'));
    expect(hashFor('1790000001')).not.toBe(hashFor('1790000000'));
  });

  it('leaves it to the build itself to refuse a sample in the place of real data', async () => {
    await rm(path.join(home, 'data'), { recursive: true });
    expect(await buildCached(home)).toBeUndefined();
    expect(await textOf(`${addon}/TalentData.lua`)).toContain('source = "warcraft-logs"');
  });
});
