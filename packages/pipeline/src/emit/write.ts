/** Writes what was chosen: atomically, so that a reader never sees half a file, and only what the schema accepts. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { BuildDataError, parseBuildData } from '@toptalent/build-data/schema';
import writeFileAtomic from 'write-file-atomic';
import { renderBuildData } from './build-data-json.ts';
import { checked } from './checked.ts';
import { renderTalentData } from './talent-data.ts';

export const buildDataFile = 'build-data.json';
export const talentDataFile = 'TalentData.lua';

/**
 * Writes `directory/build-data.json`, making the directory where needed.
 *
 * @returns The file's path.
 * @throws {BuildDataError} when the data contradicts its schema; the file that was there stays.
 */
export async function writeBuildData(directory: string, data: BuildData): Promise<string> {
  return write(directory, buildDataFile, renderBuildData(checked(data)));
}

/** Writes `directory/TalentData.lua`, as `writeBuildData` does. */
export async function writeTalentData(directory: string, data: BuildData): Promise<string> {
  return write(directory, talentDataFile, renderTalentData(checked(data)));
}

/**
 * Reads `directory/build-data.json`.
 *
 * @returns undefined when there is none, or it is not build data of this version (torn, edited, of another format).
 */
export async function readBuildData(directory: string): Promise<BuildData | undefined> {
  try {
    return parseBuildData(JSON.parse(await readFile(path.join(directory, buildDataFile), 'utf8')));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing || error instanceof SyntaxError || error instanceof BuildDataError) {
      return undefined;
    }
    throw error;
  }
}

async function write(directory: string, name: string, text: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  const file = path.join(directory, name);
  await writeFileAtomic(file, text, { encoding: 'utf8' });
  return file;
}
