/** Finds the data for the addon: the pipeline's under `data/`, or else new sample data. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { readBuildData } from '@toptalent/pipeline';
import { workspaceRoot as projectRoot } from '@toptalent/tstl';
import { AddonBuildError } from './addon-build-error.ts';

export interface FoundData {
  readonly data: BuildData;
  /** Where it lies, with the talent trees beside it. */
  readonly folder: string;
  /** Where the data is from, for the console. */
  readonly origin: string;
}

/**
 * The data under `data/`, or else a complete sample. The pipeline makes the sample anew each time, because `.sample/` may
 * hold the result of a narrow or interrupted run. This takes a second or two if every cell is already there.
 *
 * @param root The project's root; sample data and its checkpoint stay under its `.sample/`.
 * @throws {AddonBuildError} if the sample cannot be made.
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
  return {
    data: made,
    folder: sampleData,
    origin: 'SAMPLE DATA, made up, under .sample/: there is no real data under data/',
  };
}

/** The data under `data/`, which is real unless somebody wrote a sample there. Undefined if the file is missing. */
export async function findRealData(root: string): Promise<FoundData | undefined> {
  const folder = path.join(root, 'data');
  const data = await readBuildData(folder);
  const kind = data?.source === 'sample' ? 'SAMPLE DATA, made up,' : 'from Warcraft Logs,';
  return data === undefined ? undefined : { data, folder, origin: `${kind} under data/` };
}

/** Runs the pipeline like `pnpm refresh --sample`, but does not touch the built addon. Its words show only if it fails. */
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
  let said = '';
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, argv, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (part) => (said += String(part)));
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) {
    throw new AddonBuildError(`${said}Making sample data ended with exit code ${String(code)}.`);
  }
}
