/** Puts the changelog of a release together: the project's own, and what the data changed since the last release. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { previousData } from '@toptalent/addon-build';
import type { BuildData } from '@toptalent/build-data';
import { playerNotes, readTalentTrees } from '@toptalent/pipeline';
import { workspaceRoot as project } from '@toptalent/tstl';
import { releaseChangelog } from './changelog.ts';

const run = promisify(execFile);

export interface ChangelogRequest {
  /** The folder that holds `data/`. */
  readonly home: string;
  /** As players see it. */
  readonly version: string;
  readonly data: BuildData;
}

/** @throws {UnreadableDataError} if the talent trees beside the data are not what they were */
export async function readChangelog({ home, version, data }: ChangelogRequest): Promise<string> {
  const previous = await previousData(home);
  // Without a tag there is only the commit itself to compare with: it is the first release.
  const last = previous?.from === 'HEAD' ? undefined : previous;
  const trees = await readTalentTrees(path.join(home, 'data'));
  return releaseChangelog({
    version,
    dataNotes: playerNotes({ data, previous: last?.data, trees }),
    changelog: await readFile(path.join(project, 'CHANGELOG.md'), 'utf8'),
    lastChangelog: last === undefined ? undefined : await changelogAt(home, last.from),
  });
}

/** Undefined if that commit has none. */
async function changelogAt(home: string, commit: string): Promise<string | undefined> {
  try {
    return (await run('git', ['show', `${commit}:CHANGELOG.md`], { cwd: home })).stdout;
  } catch {
    return undefined;
  }
}
