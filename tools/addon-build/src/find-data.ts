/** Which data goes into the addon: what the pipeline left under `data/`, else sample data made on the spot. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { readBuildData } from '@toptalent/pipeline';
import { workspaceRoot as projectRoot } from '@toptalent/tstl';
import { AddonBuildError } from './build-addon.ts';

export interface FoundData {
  readonly data: BuildData;
  /** Said on the console: where it is from. */
  readonly origin: string;
}

/**
 * The data under `data/`, or a whole sample: the pipeline is asked for one every time, since what lies under `.sample/`
 * may be what a narrow or interrupted run left. With every cell there that takes a second or two.
 *
 * @param root The project's root; sample data and its checkpoint stay under its `.sample/`.
 * @throws {AddonBuildError} when the sample cannot be made.
 */
export async function findData(root: string): Promise<FoundData> {
  const real = await findRealData(root);
  if (real !== undefined) {
    return real;
  }
  const sampleData = path.join(root, '.sample', 'data');
  await makeSample(root, sampleData);
  const made = await readBuildData(sampleData);
  if (made === undefined) {
    throw new AddonBuildError('The pipeline made no sample data.');
  }
  return { data: made, origin: 'SAMPLE DATA, made up, under .sample/: there is no real data under data/' };
}

/** The data under `data/`: real, unless somebody put a sample there by name. Undefined when there is none. */
export async function findRealData(root: string): Promise<FoundData | undefined> {
  const data = await readBuildData(path.join(root, 'data'));
  const kind = data?.source === 'sample' ? 'SAMPLE DATA, made up,' : 'data from Warcraft Logs';
  return data === undefined ? undefined : { data, origin: `${kind} under data/` };
}

/** Runs the pipeline as `pnpm refresh --sample` does, but leaves the built addon alone. */
async function makeSample(root: string, sampleData: string): Promise<void> {
  const environment: NodeJS.ProcessEnv = { ...process.env, TOPTALENT_HOME: root };
  const argv = [
    path.join(projectRoot, 'packages', 'pipeline', 'src', 'cli.ts'),
    '--sample',
    '--out',
    sampleData,
    '--addon-dir',
    path.join(root, '.sample', 'AzerothsTopTalent'),
  ];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, argv, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) {
    throw new AddonBuildError(`Making sample data ended with exit code ${String(code)}.`);
  }
}
