/** A folder of this user's own among the temporary files, where everybody can make files and links. */
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Others made that folder, or can write to it. */
export class ForeignFolderError extends Error {
  override readonly name = 'ForeignFolderError';
}

/** Write permission of the group and of everybody. */
const othersWrite = 0o022;

/**
 * The folder, made if it is not there.
 *
 * @throws {ForeignFolderError} and what the file system throws
 */
export function ownTemporaryFolder(within = tmpdir()): string {
  // Windows has no numbers for users, and a folder of temporary files for each.
  const uid = process.getuid?.();
  const folder = join(within, `toptalent-${uid ?? userInfo().username}`);
  mkdirSync(within, { recursive: true });
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      throw error;
    }
  }
  const found = lstatSync(folder);
  const isOurs = uid === undefined || (found.uid === uid && (found.mode & othersWrite) === 0);
  if (!found.isDirectory() || !isOurs) {
    throw new ForeignFolderError(
      `${folder} is not a folder of yours alone: delete it, or set TMPDIR to another folder.`,
    );
  }
  return folder;
}
