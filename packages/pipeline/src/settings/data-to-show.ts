/** Finds the data that there is to show: the project's own, or else the sample. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataFile } from '../emit/write.ts';
import { foldersFor } from './folders.ts';

/**
 * The folder that `--out` names, or the sample's if `--sample` asks for it. Otherwise the project's own, whether there are
 * credentials or not, and the sample's if only that holds data.
 */
export function dataFolderToShow(
  home: string,
  { out, sample }: { readonly out?: string | undefined; readonly sample: boolean },
): string {
  const folderOf = (source: 'warcraft-logs' | 'sample'): string => foldersFor({ source, home, out }).out;
  const own = folderOf('warcraft-logs');
  const made = folderOf('sample');
  return sample || (!existsSync(join(own, buildDataFile)) && existsSync(join(made, buildDataFile)))
    ? made
    : own;
}
