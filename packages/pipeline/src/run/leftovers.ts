/** Takes away what a killed run left beside the files it was writing: half-written copies under other names. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isNameBeside } from '../emit/write-atomically.ts';
import { buildDataFile, talentDataFile } from '../emit/write.ts';
import type { Folders } from '../settings/folders.ts';

export function removeLeftovers(folders: Folders): void {
  for (const [folder, file] of [
    [folders.out, buildDataFile],
    [folders.addon, talentDataFile],
  ] as const) {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    for (const name of names.filter((one) => isNameBeside(one, file))) {
      rmSync(join(folder, name));
    }
  }
}
