/** Puts the changelog of a release together: the project's own, and what the data changed since the last release. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { previousData } from '@toptalent/addon-build';
import type { BuildData } from '@toptalent/build-data';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { parseTalentTreesFile } from '@toptalent/build-data/talent-trees-schema';
import { playerNotes, readTalentTrees } from '@toptalent/pipeline';
import { workspaceRoot as project } from '@toptalent/tstl';
import { releaseChangelog } from './changelog.ts';

const run = promisify(execFile);
const mostBytes = 64 * 1024 * 1024;

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
  const trees = {
    ...(last === undefined ? {} : await treesAt(home, last.from)),
    ...(await readTalentTrees(path.join(home, 'data'))),
  };
  return releaseChangelog({
    version,
    dataNotes: playerNotes({ data, previous: last?.data, trees }),
    changelog: await readFile(path.join(project, 'CHANGELOG.md'), 'utf8'),
    lastChangelog: last === undefined ? undefined : await fileAt(home, last.from, 'CHANGELOG.md'),
  });
}

/** The trees that the last release's builds were read with; none if that commit has none that we read. */
async function treesAt(home: string, commit: string): Promise<TreesByVersion> {
  const text = await fileAt(home, commit, 'data/talent-trees.json');
  try {
    return text === undefined ? {} : parseTalentTreesFile(JSON.parse(text)).versions;
  } catch {
    return {};
  }
}

/** Undefined if that commit does not have the file. */
async function fileAt(home: string, commit: string, file: string): Promise<string | undefined> {
  try {
    return (await run('git', ['show', `${commit}:${file}`], { cwd: home, maxBuffer: mostBytes })).stdout;
  } catch {
    return undefined;
  }
}
