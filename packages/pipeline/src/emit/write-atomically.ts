/**
 * Writes a file so that whoever looks sees the old one or the new one, whole, whatever happens: beside it first, on the
 * disk, then in its place. (write-file-atomic 8.0.0 takes a disk that is full for success: half a file replaces a whole one.)
 */
import { open, realpath, rename, rm } from 'node:fs/promises';
import process from 'node:process';

/** Nobody else names files so: what a killed run leaves is known by it, and is not taken for somebody's copy. */
const unfinished = '.unfinished';

/** What the file is called while this process writes it. */
export function nameBeside(file: string): string {
  return `${file}.${process.pid}${unfinished}`;
}

/** Whether that is what the file was called while some process wrote it. */
export function isNameBeside(name: string, file: string): boolean {
  return (
    name.startsWith(`${file}.`) &&
    name.endsWith(unfinished) &&
    /^\d+$/.test(name.slice(file.length + 1, -unfinished.length))
  );
}

/**
 * A link is written through: the file that it points to is replaced, and the link stays.
 *
 * @throws what the file system throws; the file that was there stays, and nothing is left beside it
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  // A file that is not there yet is not a link.
  const target = await realpath(file).catch(() => file);
  const beside = nameBeside(target);
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
