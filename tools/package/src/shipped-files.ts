/** The files of a package: those that the TOC lists, and those that an addon has beside them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { addonManifest, bindingsFile, filesInToc, iconFile } from '@toptalent/addon-build';

/** A file's bytes by its name inside the addon's folder. */
export type ShippedFiles = ReadonlyMap<string, Uint8Array>;

export const tocFile = `${addonManifest.name}.toc`;

/** Files that the client finds by itself or that people read, so that the TOC does not list them. */
export const unlistedFiles = [tocFile, bindingsFile, iconFile, 'LICENSE', 'CHANGELOG.md'] as const;

/**
 * Reads the files, ascending by name.
 *
 * @param folder the built addon
 * @param changelog the text of the changelog, which begins with this release
 * @throws what the file system throws when one is missing
 */
export async function readShippedFiles(folder: string, changelog: string): Promise<ShippedFiles> {
  const listed = filesInToc(await readFile(path.join(folder, tocFile), 'utf8'));
  const names = [...new Set([...listed, ...unlistedFiles])].toSorted();
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    files.set(
      name,
      name === 'CHANGELOG.md' ? new TextEncoder().encode(changelog) : await readFile(path.join(folder, name)),
    );
  }
  return files;
}
