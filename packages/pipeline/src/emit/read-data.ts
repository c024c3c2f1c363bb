/** Reads `build-data.json` and `talent-trees.json`, and refuses files that nothing should be based on. */
import path from 'node:path';
import { FileRefusedError, mostDataBytes, readRegular } from '@toptalent/border/read-regular';
import type { BuildData } from '@toptalent/build-data';
import { BuildDataError, parseBuildData } from '@toptalent/build-data/schema';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { parseTalentTreesFile, TalentTreesFileError } from '@toptalent/build-data/talent-trees-schema';
import { isSystemError } from '../console/system-errors.ts';
import { talentTreeVersion } from '../trees/tree-version.ts';
import { buildDataFile, talentTreesFile } from './write.ts';

/** There is a file of data or trees, but it cannot be used: torn, edited, left by a git merge, or of another format. */
export class UnreadableDataError extends Error {
  override readonly name = 'UnreadableDataError';
  readonly file: string;

  constructor(file: string, cause: Error) {
    const why =
      cause instanceof SyntaxError ? 'not whole JSON' : cause.message.split('\n', 1)[0]!.replace(/\.$/, '');
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
  return read(path.join(directory, buildDataFile), parseBuildData);
}

/**
 * Reads the trees in `directory/talent-trees.json`. Each version is checked against its hash: a tree that was changed by
 * hand would give talents wrong names.
 *
 * @returns No trees if there is no such file.
 * @throws {UnreadableDataError} if it does not hold talent trees of a version that we read.
 */
export async function readTalentTrees(directory: string): Promise<TreesByVersion> {
  return (await read(path.join(directory, talentTreesFile), parseTrees)) ?? {};
}

function parseTrees(json: unknown): TreesByVersion {
  const { versions } = parseTalentTreesFile(json);
  for (const [version, trees] of Object.entries(versions)) {
    if (talentTreeVersion(Object.values(trees)) !== version) {
      throw new TalentTreesFileError(`The trees of version ${version.slice(0, 12)} are not what they were`);
    }
  }
  return versions;
}

/** Undefined if there is no such file. */
async function read<Content>(file: string, parse: (json: unknown) => Content): Promise<Content | undefined> {
  try {
    return parse(JSON.parse(readRegular(file, mostDataBytes).toString('utf8')));
  } catch (error) {
    const isWrong =
      error instanceof SyntaxError ||
      error instanceof FileRefusedError ||
      error instanceof BuildDataError ||
      error instanceof TalentTreesFileError;
    if (isWrong) {
      throw new UnreadableDataError(file, error);
    }
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return undefined;
    }
    // The error of a folder in place of the file does not name the file.
    throw isSystemError(error) ? Object.assign(error, { path: file }) : error;
  }
}
