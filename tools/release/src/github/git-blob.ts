/** Git's name for the content of a file. */
import { createHash } from 'node:crypto';

export function blobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
