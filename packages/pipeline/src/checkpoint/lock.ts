/**
 * Locks the checkpoint, so that one process at a time fetches. The operating system releases the lock when the process
 * ends, however it ends. It is a lock of SQLite, because Node has no file locks.
 */
import { lstatSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { messageOf } from '../console/message-of.ts';
import { holderText, nameHolder } from './lock-holder.ts';

/** Another process has the lock, or the lock's file cannot be used. */
export class CheckpointLockedError extends Error {
  override readonly name = 'CheckpointLockedError';
}

/** SQLITE_BUSY and SQLITE_LOCKED. */
const busyCodes = [5, 6];
/** Milliseconds that a refresh waits for the lock: `doctor` holds it for a moment to see whether it is free. */
export const usualPatience = 1000;

/**
 * Takes the lock. Returns a function that releases it.
 *
 * @param patience Milliseconds to try.
 * @throws {CheckpointLockedError} if another process has the lock, or its file cannot be used.
 */
export function lockCheckpoint(checkpoint: string, patience = usualPatience): () => void {
  mkdirSync(dirname(checkpoint), { recursive: true });
  const path = `${checkpoint}.lock`;
  let database: DatabaseSync | undefined;
  // SQLite would follow it, and make a file where it points.
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new CheckpointLockedError(`The lock ${path} is a link: delete it.`);
  }
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
