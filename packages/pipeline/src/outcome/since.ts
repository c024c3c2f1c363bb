/** Reads the data that a run's outcome is compared with. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { BuildDataError, parseBuildData } from '@toptalent/build-data/schema';
import { UsageError } from '../settings/usage-error.ts';

/**
 * Reads the file that `--since` names.
 *
 * @throws {UsageError} when it cannot be read, or is no build data of this version.
 */
export async function readSince(file: string): Promise<BuildData> {
  try {
    return parseBuildData(JSON.parse(await readFile(resolve(file), 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof BuildDataError) {
      throw new UsageError(`--since ${file} is no build data of this version.`);
    }
    if (error instanceof Error && 'code' in error) {
      throw new UsageError(`--since ${file} cannot be read (${String(error.code)}).`);
    }
    throw error;
  }
}
