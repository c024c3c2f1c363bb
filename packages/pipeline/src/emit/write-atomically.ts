/**
 * Writes a file so that a reader always sees the old text or the new one, whole: to a file beside it, which then takes its
 * place. (write-file-atomic 8.0.0 does not notice a full disk: it replaces a whole file by half of one.)
 */
import { open, realpath, rename, rm } from 'node:fs/promises';
import { nameBeside } from '../files/name-beside.ts';

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
    const handle = await open(beside, 'wx');
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
