/** Which files a package holds: what the TOC lists, and what goes with an addon without being listed. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { addonManifest, bindingsFile, filesInToc } from '@toptalent/addon-build';

/** A file's bytes by its name inside the addon's folder. */
export type ShippedFiles = ReadonlyMap<string, Uint8Array>;

export const tocFile = `${addonManifest.name}.toc`;

/** Found by the client or read by people, and so not in the TOC. */
export const unlistedFiles = [tocFile, bindingsFile, 'LICENSE', 'CHANGELOG.md'] as const;

/**
 * Reads them, ascending by name.
 *
 * @param folder The built addon.
 * @param project Holds the changelog.
 * @throws what the file system throws when one is missing.
 */
export async function readShippedFiles(folder: string, project: string): Promise<ShippedFiles> {
  const listed = filesInToc(await readFile(path.join(folder, tocFile), 'utf8'));
  const names = [...new Set([...listed, ...unlistedFiles])].toSorted();
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    files.set(name, await readFile(path.join(name === 'CHANGELOG.md' ? project : folder, name)));
  }
  return files;
}
