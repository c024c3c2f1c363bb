/** Refuses to replace real data by sample data, even in a folder that the command line names. */
import type { BuildData } from '@toptalent/build-data';
import type { Folders } from './folders.ts';
import { holdsRealData } from './real-data.ts';
import type { Source } from './source.ts';
import { UsageError } from './usage-error.ts';

/**
 * @param previous the data in `folders.out`
 * @throws {UsageError} when a sample run would replace real data
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
