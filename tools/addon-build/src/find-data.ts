/** Which data goes into the addon: what the pipeline left under `data/`, else sample data made on the spot. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { readBuildData } from '@toptalent/pipeline';
import { AddonBuildError } from './build-addon.ts';

export interface FoundData {
  readonly data: BuildData;
  /** Said on the console: where it is from. */
  readonly origin: string;
}

/** @param root The project's root; sample data and its checkpoint stay under its `.sample/`. */
export async function findData(root: string): Promise<FoundData> {
  const real = await readBuildData(path.join(root, 'data'));
  if (real !== undefined) {
    const kind = real.source === 'sample' ? 'sample data' : 'data from Warcraft Logs';
    return { data: real, origin: `${kind} under data/` };
  }
  const sampleFolder = path.join(root, '.sample');
  const earlier = await readBuildData(path.join(sampleFolder, 'data'));
  if (earlier !== undefined) {
    return { data: earlier, origin: 'sample data made earlier, under .sample/' };
  }
  await makeSample(root, sampleFolder);
  const made = await readBuildData(path.join(sampleFolder, 'data'));
  if (made === undefined) {
    throw new AddonBuildError('The pipeline made no sample data.');
  }
  return { data: made, origin: 'sample data made just now, under .sample/' };
}

/** Runs the pipeline as `pnpm refresh` does, without credentials, whatever `.env` holds. */
async function makeSample(root: string, sampleFolder: string): Promise<void> {
  const environment: NodeJS.ProcessEnv = { ...process.env, TOPTALENT_HOME: sampleFolder };
  delete environment['WCL_CLIENT_ID'];
  delete environment['WCL_CLIENT_SECRET'];
  const argv = [
    path.join(root, 'packages', 'pipeline', 'src', 'cli.ts'),
    '--out',
    path.join(sampleFolder, 'data'),
    '--addon-dir',
    path.join(sampleFolder, 'AzerothsTopTalent'),
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
