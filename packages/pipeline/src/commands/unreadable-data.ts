/** What is said when there is build data that cannot be believed: the checkpoint is another matter, and all is not lost. */
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { scanIfReadable } from '../checkpoint/scan.ts';
import { isSystemError } from '../console/system-errors.ts';
import { buildDataFile, readBuildData, UnreadableDataError } from '../emit/write.ts';
import { counted } from '../outcome/text.ts';
import type { Folders } from '../settings/folders.ts';

/**
 * The data that is there; undefined when there is none. Data that cannot be believed is told, in lines that say what to
 * do next: nothing is built on it, and nothing written over it.
 *
 * @throws what the file system throws when the file cannot be opened.
 */
export async function readPrevious(
  folders: Folders,
  say: (line: string) => void,
): Promise<BuildData | undefined | 'unreadable'> {
  try {
    return await readBuildData(folders.out);
  } catch (error) {
    if (!(error instanceof UnreadableDataError)) {
      // A folder in place of the file is met while it is read, and then the system does not say where.
      throw isSystemError(error) ? Object.assign(error, { path: join(folders.out, buildDataFile) }) : error;
    }
    describeUnreadableData(error, folders.checkpoint).forEach(say);
    return 'unreadable';
  }
}

/** Most important first: what is wrong with which file, what the checkpoint holds, what to do next. */
function describeUnreadableData(error: UnreadableDataError, checkpoint: string): readonly string[] {
  const cells = cellsIn(checkpoint);
  return [
    error.message,
    cells === undefined
      ? `There is no checkpoint that can be read (${checkpoint}).`
      : `The checkpoint is intact: ${counted(cells, 'cell')} in ${checkpoint}.`,
    'Nothing was asked and nothing written. When the file is moved away, a whole pnpm refresh makes it anew' +
      `${cells === undefined ? '' : ' from the checkpoint, and fetches no more than what is due'}.`,
  ];
}

/** Undefined when there is no checkpoint of this version, or it cannot be read. */
function cellsIn(checkpoint: string): number | undefined {
  const scan = scanIfReadable(checkpoint);
  return scan?.header === undefined ? undefined : scan.cells.size;
}
