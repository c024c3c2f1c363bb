/**
 * Writes a file so that a reader always sees the old text or the new one, whole: to a file beside it, which then takes its
 * place. (write-file-atomic 8.0.0 does not notice a full disk: it replaces a whole file by half of one.)
 */
import { open, realpath, rename, rm } from 'node:fs/promises';
import process from 'node:process';

/** Ends the names of our unfinished files: it tells what a killed run left from a copy that a user made. */
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
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  // A file that is not there yet is not a link.
  const target = await realpath(file).catch(() => file);
  const beside = nameBeside(target);
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(content, 'utf8');
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
