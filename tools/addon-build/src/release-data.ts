/** Finds the data of a release: real data that has every specialization of the last release. */
import type { BuildData } from '@toptalent/build-data';
import { gapsIn, lossesSince, refuseRelease } from '@toptalent/pipeline';
import type { ReleaseException } from '@toptalent/pipeline';
import { AddonBuildError } from './addon-build-error.ts';
import { findData, findRealData } from './find-data.ts';
import type { FoundData } from './find-data.ts';
import { previousData } from './previous-data.ts';
import type { PreviousData } from './previous-data.ts';

/**
 * @param root The folder that holds `data/`.
 * @param say Called with a line that names the last release's data, and what was lost since.
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
  refuseRelease(found.data, previous?.data, allow);
  say(comparison(found.data, previous));
  return found;
}

function comparison(data: BuildData, previous: PreviousData | undefined): string {
  if (previous === undefined) {
    return `There is no earlier release in git to compare with: ${gapsIn(data)}. In a shallow clone, fetch its tags.`;
  }
  // Without a tag the commit's own data is found, which is usually the very data that is released.
  if (previous.from === 'HEAD' && previous.data.generatedAt === data.generatedAt) {
    return 'There is no earlier release in git, so a lost specialization would not be noticed. In a shallow clone, fetch its tags.';
  }
  return `Compared with the data of ${previous.from}: ${lossesSince(data, previous.data)}.`;
}
