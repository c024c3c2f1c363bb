/** Takes away what a killed run left beside the files it was writing: half-written copies under other names. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataFile, talentDataFile } from '../emit/write.ts';
import type { Folders } from '../settings/folders.ts';

export function removeLeftovers(folders: Folders): void {
  for (const [folder, file] of [
    [folders.out, buildDataFile],
    [folders.addon, talentDataFile],
  ] as const) {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    // `writeAtomically` writes to the file's name with a number after it.
    for (const name of names.filter(
      (one) => one.startsWith(`${file}.`) && /^\d+$/.test(one.slice(file.length + 1)),
    )) {
      rmSync(join(folder, name));
    }
  }
}
