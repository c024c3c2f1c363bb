/** Locks the checkpoint and the data folder, which runs of two homes may share with `--out`. */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CheckpointLockedError, lockCheckpoint } from '../checkpoint/lock.ts';
import { ForeignFolderError, ownTemporaryFolder } from '../files/own-temporary-folder.ts';
import type { Folders } from '../settings/folders.ts';

/**
 * Takes both locks; returns a function that gives them back.
 *
 * @throws {CheckpointLockedError} when another run has one of them
 */
export function lockRun(folders: Pick<Folders, 'checkpoint' | 'out'>): () => void {
  const unlockCheckpoint = lockCheckpoint(folders.checkpoint);
  try {
    const unlockOut = lockCheckpoint(lockOf(folders.out));
    return () => {
      unlockOut();
      unlockCheckpoint();
    };
  } catch (error) {
    unlockCheckpoint();
    if (error instanceof ForeignFolderError) {
      throw new CheckpointLockedError(error.message);
    }
    throw error instanceof CheckpointLockedError
      ? new CheckpointLockedError(
          `Another refresh is writing to ${folders.out}, with another checkpoint; wait for it, or stop it.`,
        )
      : error;
  }
}

/** Among the temporary files, so that the data folder holds nothing but data. */
function lockOf(folder: string): string {
  const hash = createHash('sha256').update(realPath(folder)).digest('hex').slice(0, 16);
  return join(ownTemporaryFolder(), hash);
}

/** The path without links; a folder that is not there yet has the real path of the one above it. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path === dirname(path) ? path : join(realPath(dirname(path)), basename(path));
  }
}
