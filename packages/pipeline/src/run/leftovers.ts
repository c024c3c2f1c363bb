/** Removes what a killed run left beside the files that it was writing: half-written copies under other names. */
import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { holderFile } from '../checkpoint/lock-holder.ts';
import { buildDataFile, talentDataFile, talentTreesFile } from '../emit/write.ts';
import { isNameBeside } from '../files/name-beside.ts';
import type { Folders } from '../settings/folders.ts';

/** Looks only where this run writes: another run may be writing to an addon that this one leaves alone. */
export function removeLeftovers(folders: Folders): void {
  const written: readonly (readonly [folder: string, file: string])[] = [
    [folders.out, buildDataFile],
    [folders.out, talentTreesFile],
    [dirname(folders.checkpoint), basename(folders.checkpoint)],
    [dirname(folders.checkpoint), basename(holderFile(folders.checkpoint))],
    ...(folders.addonLeftAlone ? [] : [[folders.addon, talentDataFile] as const]),
  ];
  for (const [folder, file] of written) {
    const path = join(folder, file);
    // The file behind a link is written where it is, so its copies are there, too.
    const target = existsSync(path) ? realpathSync(path) : path;
    const names = existsSync(dirname(target)) ? readdirSync(dirname(target)) : [];
    for (const name of names.filter((one) => isNameBeside(one, basename(target)))) {
      rmSync(join(dirname(target), name));
    }
  }
}
