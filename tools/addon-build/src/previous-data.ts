/** The data released last, out of git: what new data must not lose anything of. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BuildData } from '@toptalent/build-data';
import { parseBuildData } from '@toptalent/build-data/schema';

const run = promisify(execFile);
const mostBytes = 64 * 1024 * 1024;

export interface PreviousData {
  readonly data: BuildData;
  /** Said on the console: the tag or commit it is of. */
  readonly from: string;
}

/**
 * `data/build-data.json` of the newest tag before this commit, else of the commit itself.
 *
 * @returns undefined when neither has data of this version, or the project is no checkout of git.
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
