/** Reads the data that a run's outcome is compared with. */
import { dirname, resolve } from 'node:path';
import { FileRefusedError, mostDataBytes, readRegular } from '@toptalent/border/read-regular';
import type { BuildData } from '@toptalent/build-data';
import { BuildDataError, parseBuildData } from '@toptalent/build-data/schema';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { describeSystemError, isSystemError } from '../console/system-errors.ts';
import { readTalentTrees } from '../emit/read-data.ts';
import { UsageError } from '../settings/usage-error.ts';

/**
 * Reads the file that `--since` names.
 *
 * @throws {UsageError} when it cannot be read, or is no build data of this version.
 */
export async function readSince(file: string): Promise<BuildData> {
  try {
    return parseBuildData(JSON.parse(readRegular(resolve(file), mostDataBytes).toString('utf8')));
  } catch (error) {
    if (error instanceof FileRefusedError) {
      throw new UsageError(`--since ${error.message}`);
    }
    if (error instanceof SyntaxError || error instanceof BuildDataError) {
      throw new UsageError(`--since ${file} is no build data of this version.`);
    }
    if (isSystemError(error)) {
      throw new UsageError(
        error.code === 'ENOENT'
          ? `--since ${file}: there is no such file.`
          : `--since ${file} cannot be read: ${describeSystemError(error)}`,
      );
    }
    throw error;
  }
}

/** The trees that lie beside the file that `--since` names: its talents have names. None if they cannot be used. */
export function treesBeside(file: string): Promise<TreesByVersion> {
  return readTalentTrees(dirname(resolve(file))).catch(() => ({}));
}
