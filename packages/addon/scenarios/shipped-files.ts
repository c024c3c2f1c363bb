/** The addon's folder, and what of it the client runs. */
import { filesToRun, raise } from '@toptalent/wow-sim';
import { addonName } from './world.ts';

/** A file of the addon's folder. */
export interface ShippedFile {
  /** Relative to the folder, with `/` between folders. */
  readonly name: string;
  readonly source: string;
}

/**
 * The Lua files that the TOC lists for a client of that language, in order: data and texts first, the addon itself last.
 *
 * @param textLocale What `GetLocale()` returns.
 */
export function listedFiles(files: readonly ShippedFile[], textLocale: string): readonly ShippedFile[] {
  const toc = fileNamed(`${addonName}.toc`, files);
  return filesToRun(toc.source, textLocale).map((name) => fileNamed(name, files));
}

function fileNamed(name: string, files: readonly ShippedFile[]): ShippedFile {
  return files.find((file) => file.name === name) ?? raise(`the folder has no ${name}`);
}
