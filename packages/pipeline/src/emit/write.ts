/** Writes what was chosen: atomically, so that a reader never sees half a file, and only what the schema accepts. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { BuildDataError, parseBuildData } from '@toptalent/build-data/schema';
import { renderBuildData } from './build-data-json.ts';
import { checked } from './checked.ts';
import { renderTalentData } from './talent-data.ts';
import { writeAtomically } from './write-atomically.ts';

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
 * Writes both, or neither where one of them cannot be made of the data.
 *
 * @param addon where `TalentData.lua` goes; undefined for nowhere
 */
export async function writeBoth(out: string, addon: string | undefined, data: BuildData): Promise<void> {
  const buildData = renderBuildData(checked(data));
  const talentData = renderTalentData(data);
  await write(out, buildDataFile, buildData);
  if (addon !== undefined) {
    await write(addon, talentDataFile, talentData);
  }
}

/** There is a file of build data, but it cannot be believed: torn, edited, left by a merge, or of another format. */
export class UnreadableDataError extends Error {
  override readonly name = 'UnreadableDataError';
  readonly file: string;

  constructor(file: string, cause: Error) {
    const why = cause instanceof SyntaxError ? 'not whole JSON' : cause.message.split('\n', 1)[0]!;
    super(`${file} cannot be used: ${why}. Mend it, take it from git, or move it away.`, { cause });
    this.file = file;
  }
}

/**
 * Reads `directory/build-data.json`.
 *
 * @returns undefined when there is none.
 * @throws {UnreadableDataError} when it is not build data of this version.
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

async function write(directory: string, name: string, text: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  const file = path.join(directory, name);
  await writeAtomically(file, text);
  return file;
}
