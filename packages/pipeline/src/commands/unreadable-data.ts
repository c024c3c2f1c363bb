/** Reads the build data that is there, and says what to do if it cannot be used. */
import type { BuildData } from '@toptalent/build-data';
import { scanIfReadable } from '../checkpoint/scan.ts';
import { readBuildData, UnreadableDataError } from '../emit/read-data.ts';
import { counted } from '../words/text.ts';
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
      throw error;
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
