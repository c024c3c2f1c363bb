/** Reads the data of the last release from git, to compare new data with it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BuildData } from '@toptalent/build-data';
import { parseBuildData } from '@toptalent/build-data/schema';

const run = promisify(execFile);
const mostBytes = 64 * 1024 * 1024;

export interface PreviousData {
  readonly data: BuildData;
  /** The tag or commit of the data, for the console. */
  readonly from: string;
}

/**
 * `data/build-data.json` of the newest tag before this commit, else of the commit itself.
 *
 * @returns Undefined if neither has data of this version, or if the project is not a git checkout.
 */
export async function previousData(root: string): Promise<PreviousData | undefined> {
  const tag = await git(root, ['describe', '--tags', '--abbrev=0', 'HEAD^']);
  for (const from of [tag?.trim(), 'HEAD']) {
    const text = from === undefined ? undefined : await git(root, ['show', `${from}:data/build-data.json`]);
    const data = text === undefined ? undefined : dataOrUndefined(text);
    if (from !== undefined && data !== undefined) {
      return { data, from };
    }
  }
  return undefined;
}

async function git(root: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await run('git', args, { cwd: root, maxBuffer: mostBytes })).stdout;
  } catch {
    return undefined;
  }
}

function dataOrUndefined(text: string): BuildData | undefined {
  try {
    return parseBuildData(JSON.parse(text));
  } catch {
    return undefined;
  }
}
