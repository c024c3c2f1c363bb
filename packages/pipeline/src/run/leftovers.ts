/** Takes away what a killed run left beside the files it was writing: half-written copies under other names. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isNameBeside } from '../emit/write-atomically.ts';
import { buildDataFile, talentDataFile } from '../emit/write.ts';
import type { Folders } from '../settings/folders.ts';

/** Only where this run writes: into an addon that is left alone another run may be writing now. */
export function removeLeftovers(folders: Folders): void {
  const written: readonly (readonly [folder: string, file: string])[] = [
    [folders.out, buildDataFile],
    ...(folders.addonLeftAlone ? [] : [[folders.addon, talentDataFile] as const]),
  ];
  for (const [folder, file] of written) {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    for (const name of names.filter((one) => isNameBeside(one, file))) {
      rmSync(join(folder, name));
    }
  }
}
