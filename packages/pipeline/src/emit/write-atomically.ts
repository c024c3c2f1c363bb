/**
 * Writes a file so that whoever looks sees the old one or the new one, whole, whatever happens: beside it first, on the
 * disk, then in its place. (write-file-atomic 8.0.0 takes a disk that is full for success: half a file replaces a whole one.)
 */
import { open, rename, rm } from 'node:fs/promises';
import process from 'node:process';

/** @throws what the file system throws; the file that was there stays, and nothing is left beside it. */
export async function writeAtomically(file: string, text: string): Promise<void> {
  // A number at the end: what a killed run leaves is known by it.
  const beside = `${file}.${process.pid}`;
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
