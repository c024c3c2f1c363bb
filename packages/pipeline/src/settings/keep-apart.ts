/** Sample data never replaces real data: not even in folders that were named on the command line. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import type { Folders } from './folders.ts';
import type { Source } from './source.ts';
import { UsageError } from './usage-error.ts';

/**
 * @param previous what `folders.out` holds
 * @throws {UsageError} when a sample run would write where real data is.
 */
export function keepApart(source: Source['kind'], folders: Folders, previous: BuildData | undefined): void {
  if (source !== 'sample') {
    return;
  }
  const real = [
    ...(previous?.source === 'warcraft-logs' ? [folders.out] : []),
    ...(!folders.addonLeftAlone && holdsRealData(folders.addon) ? [folders.addon] : []),
  ];
  if (real.length > 0) {
    throw new UsageError(
      `${real.join(' and ')} holds data from Warcraft Logs, which sample data does not replace. ` +
        'Set WCL_CLIENT_ID and WCL_CLIENT_SECRET, or name other folders with --out and --addon-dir.',
    );
  }
}

/** Whether that addon folder holds data from Warcraft Logs. */
export function holdsRealData(addonFolder: string): boolean {
  const file = join(addonFolder, 'TalentData.lua');
  return existsSync(file) && readFileSync(file, 'utf8').includes('source = "warcraft-logs"');
}
