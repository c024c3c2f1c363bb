/** Reads the build data that is there, and says what to do if it cannot be used. */
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { scanIfReadable } from '../checkpoint/scan.ts';
import { isSystemError } from '../console/system-errors.ts';
import { buildDataFile, readBuildData, UnreadableDataError } from '../emit/write.ts';
import { counted } from '../outcome/text.ts';
import type { Folders } from '../settings/folders.ts';

/**
 * The data that is there, if any; 'unreadable' if it cannot be used, which the user has been told. Nothing is based on such
 * data, and nothing overwrites it.
 *
 * @throws what the file system throws if the file cannot be opened.
 */
export async function readPrevious(
  folders: Folders,
  say: (line: string) => void,
): Promise<BuildData | undefined | 'unreadable'> {
  try {
    return await readBuildData(folders.out);
  } catch (error) {
    if (!(error instanceof UnreadableDataError)) {
      // The error of a folder in place of the file does not name the file.
      throw isSystemError(error) ? Object.assign(error, { path: join(folders.out, buildDataFile) }) : error;
    }
    describeUnreadableData(error, folders.checkpoint).forEach(say);
    return 'unreadable';
  }
}

/** What is wrong with which file, what the checkpoint holds, and what to do next. */
function describeUnreadableData(error: UnreadableDataError, checkpoint: string): readonly string[] {
  const cells = cellsIn(checkpoint);
  return [
    error.message,
    cells === undefined
      ? `There is no checkpoint that can be read (${checkpoint}).`
      : `The checkpoint is intact: ${counted(cells, 'cell')} in ${checkpoint}.`,
    'Nothing was fetched or written. Once the file is moved away, a whole pnpm refresh makes it anew' +
      `${cells === undefined ? '' : ' from the checkpoint, and fetches only what is due'}.`,
  ];
}

/** Undefined if there is no checkpoint of this version, or it cannot be read. */
function cellsIn(checkpoint: string): number | undefined {
  const scan = scanIfReadable(checkpoint);
  return scan?.header === undefined ? undefined : scan.cells.size;
}
