/**
 * One fetcher at a time: a lock of the operating system on a file beside the checkpoint. It dies with its process,
 * however that ends, so that no lock is ever left behind. (SQLite holds it: Node has no file locks of its own.)
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { messageOf } from '../console/message-of.ts';
import { holderText, nameHolder } from './lock-holder.ts';

/** Another process is fetching into the same checkpoint, or the lock is not to be had at all. */
export class CheckpointLockedError extends Error {
  override readonly name = 'CheckpointLockedError';
}

/** SQLITE_BUSY and SQLITE_LOCKED. */
const busyCodes = [5, 6];
/** Milliseconds to try: `doctor` takes the lock for an instant to see whether it is free, which must stop no refresh. */
export const usualPatience = 1000;

/**
 * Takes the lock, or fails after a second. Returns what gives it back.
 *
 * @param patience milliseconds to try
 * @throws {CheckpointLockedError} when another process has it, or its file is none.
 */
export function lockCheckpoint(checkpoint: string, patience = usualPatience): () => void {
  mkdirSync(dirname(checkpoint), { recursive: true });
  const path = `${checkpoint}.lock`;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: patience });
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    if (error instanceof Error && 'errcode' in error && busyCodes.includes(Number(error.errcode))) {
      const who = holderText(checkpoint);
      throw new CheckpointLockedError(
        `Another refresh is running with the same checkpoint${who}; wait for it, or stop it.`,
      );
    }
    throw new CheckpointLockedError(
      `The lock ${path} cannot be used (${messageOf(error)}): delete it when no refresh is running.`,
    );
  }
  const held = database;
  const forgetHolder = nameHolder(checkpoint);
  return () => {
    forgetHolder();
    held.close();
  };
}
