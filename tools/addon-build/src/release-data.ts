/** Finds the data of a release: real data that has every specialization of the last release. */
import { refuseRelease } from '@toptalent/pipeline';
import type { ReleaseException } from '@toptalent/pipeline';
import { AddonBuildError } from './addon-build-error.ts';
import { findData, findRealData } from './find-data.ts';
import type { FoundData } from './find-data.ts';
import { previousData } from './previous-data.ts';

/**
 * @param root The folder that holds `data/`.
 * @param say Called with a line that names the compared data.
 * @throws {AddonBuildError} if there is no data.
 * @throws {ReleaseRefusedError} if the data must not be released.
 */
export async function releaseData(
  root: string,
  allow: readonly ReleaseException[],
  say: (line: string) => void,
): Promise<FoundData> {
  const found = allow.includes('sample') ? await findData(root) : await findRealData(root);
  if (found === undefined) {
    throw new AddonBuildError('There is no data under data/ to release: run pnpm refresh first.');
  }
  const previous = await previousData(root);
  say(
    previous === undefined
      ? 'No earlier data in git: a lost specialization would not be noticed.'
      : `Compared with the data of ${previous.from}.`,
  );
  refuseRelease(found.data, previous?.data, allow);
  return found;
}
