/** Builds the addon, or takes it from turbo's cache if nothing has changed since it was built. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { sayError } from '@toptalent/command-line';
import { holdsRealData, readBuildData } from '@toptalent/pipeline';
import { addonManifest } from './addon.manifest.ts';
import { outcomeFile } from './outcome-file.ts';

const require = createRequire(import.meta.url);

/** Milliseconds after which a build says that it is at work. */
const patience = 3000;

/**
 * Runs the task `build:addon` of the folder's `turbo.json`.
 *
 * @param root The folder that holds `turbo.json`, `data/` and `dist/`.
 * @returns What the build said; undefined if it failed, or if only a build by hand may decide what to do.
 */
export async function buildCached(root: string): Promise<readonly string[] | undefined> {
  if (await mightReplaceRealData(root)) {
    return undefined;
  }
  const working = setTimeout(() => sayError('Building the addon.'), patience);
  const code = await runTurbo(root);
  clearTimeout(working);
  return code === 0
    ? (await readFile(path.join(root, outcomeFile), 'utf8')).trimEnd().split('\n')
    : undefined;
}

/** The cache would put a sample in the place of real data without asking. */
async function mightReplaceRealData(root: string): Promise<boolean> {
  if (!holdsRealData(path.join(root, 'dist', addonManifest.name))) {
    return false;
  }
  const data = await readBuildData(path.join(root, 'data'));
  return data?.source !== 'warcraft-logs';
}

function runTurbo(root: string): Promise<number | null> {
  const turbo = require.resolve('turbo/bin/turbo');
  const child = spawn(process.execPath, [turbo, 'run', '//#build:addon'], { cwd: root, stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}
