/** Writes and reads `build-data.json`, and writes `TalentData.lua`: atomically, and only data that passes the schema. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { BuildDataError, parseBuildData } from '@toptalent/build-data/schema';
import { renderBuildData } from './build-data-json.ts';
import { renderTalentData } from './talent-data.ts';
import { writeAtomically } from './write-atomically.ts';

export const buildDataFile = 'build-data.json';
export const talentDataFile = 'TalentData.lua';

/** Where the two files go; a folder that is undefined gets none. */
export interface DataFolders {
  readonly out?: string | undefined;
  readonly addon?: string | undefined;
}

/**
 * Writes `build-data.json` and its rendering for the addon, making the folders where needed. Nothing is written if one of
 * the two texts cannot be made of the data.
 *
 * @throws {BuildDataError} if the data contradicts its schema; the files that were there stay.
 */
export async function writeData({ out, addon }: DataFolders, data: BuildData): Promise<void> {
  parseBuildData(data);
  const texts = [
    [out, buildDataFile, renderBuildData(data)],
    [addon, talentDataFile, renderTalentData(data)],
  ] as const;
  for (const [folder, name, text] of texts) {
    if (folder !== undefined) {
      await mkdir(folder, { recursive: true });
      await writeAtomically(path.join(folder, name), text);
    }
  }
}

/** There is a file of build data, but it cannot be used: torn, edited, left by a git merge, or of another format. */
export class UnreadableDataError extends Error {
  override readonly name = 'UnreadableDataError';
  readonly file: string;

  constructor(file: string, cause: Error) {
    const why = cause instanceof SyntaxError ? 'not whole JSON' : cause.message.split('\n', 1)[0]!;
    super(`${file} cannot be used: ${why}. Fix it, restore it from git, or move it away.`, { cause });
    this.file = file;
  }
}

/**
 * Reads `directory/build-data.json`.
 *
 * @returns undefined if there is no such file.
 * @throws {UnreadableDataError} if it is not build data of a version that we read.
 */
export async function readBuildData(directory: string): Promise<BuildData | undefined> {
  const file = path.join(directory, buildDataFile);
  try {
    return parseBuildData(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof BuildDataError) {
      throw new UnreadableDataError(file, error);
    }
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}
