/** Writes a small or urgent file whole, while nothing else runs: beside its place, then into it. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { nameBeside } from './name-beside.ts';

/**
 * A link in the place of the file is replaced, not followed.
 *
 * @throws what the file system throws; the file that was there stays, and nothing is left beside it
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const beside = nameBeside(path);
  try {
    const file = openSync(beside, 'wx', 0o644);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
