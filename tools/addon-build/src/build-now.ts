/** Builds the addon of a folder's data, for trying it or for a release. */
import { addonVersion } from './addon-version.ts';
import { buildDist } from './build-dist.ts';
import type { BuildOptions } from './build-options.ts';
import { findData } from './find-data.ts';
import { checkRelease } from './check-release.ts';
import { playerVersion } from './player-version.ts';
import { releaseData } from './release-data.ts';
import { releaseNumber } from './release-number.ts';

/**
 * @param home The folder that holds `data/` and `dist/`.
 * @param say Called with each line that tells what was built.
 * @throws {AddonBuildError} if it cannot be built.
 * @throws {ReleaseRefusedError} if the data must not be released, or a build of it does not fit its talent trees.
 */
export async function buildNow(
  home: string,
  { release, allow }: BuildOptions,
  say: (line: string) => void,
): Promise<void> {
  if (!release) {
    await buildDist(home, await findData(home), say);
    return;
  }
  const found = await releaseData(home, allow, say);
  await checkRelease(found, allow, say);
  await buildDist(home, found, say, await releaseNumber(home, playerVersion(addonVersion(), found.data)));
}
