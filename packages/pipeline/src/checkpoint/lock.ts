/**
 * One fetcher at a time: a lock of the operating system on a file beside the checkpoint. It dies with its process,
 * however that ends, so that no lock is ever left behind. (SQLite holds it: Node has no file locks of its own.)
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process is fetching into the same checkpoint. */
export class CheckpointLockedError extends Error {
  override readonly name = 'CheckpointLockedError';
}

/** SQLITE_BUSY and SQLITE_LOCKED. */
const busyCodes = [5, 6];

/**
 * Takes the lock, or fails at once. Returns what gives it back.
 *
 * @throws {CheckpointLockedError} when another process has it.
 */
export function lockCheckpoint(checkpoint: string): () => void {
  mkdirSync(dirname(checkpoint), { recursive: true });
  const database = new DatabaseSync(`${checkpoint}.lock`, { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && busyCodes.includes(Number(error.errcode))) {
      throw new CheckpointLockedError(
        'Another refresh is running with the same checkpoint; wait for it, or stop it.',
      );
    }
    throw error;
  }
  return () => database.close();
}
