/** The entry of `pnpm build`: makes `dist/AzerothsTopTalent/`, ready to drop into `Interface/AddOns`. */
import { ReleaseRefusedError, UnreadableDataError } from '@toptalent/pipeline';
import { workspaceRoot as projectRoot } from '@toptalent/tstl';
import { AddonBuildError } from './build-addon.ts';
import { buildDist } from './build-dist.ts';
import { buildHelp, BuildUsageError, readBuildOptions } from './build-options.ts';
import type { BuildOptions } from './build-options.ts';
import { addonVersion } from './addon-version.ts';
import { findData } from './find-data.ts';
import { playerVersion } from './player-version.ts';
import { releaseData } from './release-data.ts';
import { releaseNumber } from './release-number.ts';

try {
  await build(readBuildOptions(process.argv.slice(2)));
} catch (error) {
  if (error instanceof BuildUsageError) {
    console.error(error.message);
    process.exitCode = 2;
  } else if (
    error instanceof AddonBuildError ||
    error instanceof ReleaseRefusedError ||
    error instanceof UnreadableDataError
  ) {
    console.error(error.message);
    process.exitCode = 1;
  } else {
    throw error;
  }
}

async function build(options: BuildOptions): Promise<void> {
  if (options.help) {
    console.log(buildHelp);
    return;
  }
  const say = (line: string): void => console.log(line);
  const found = options.release
    ? await releaseData(projectRoot, options.allow, say)
    : await findData(projectRoot);
  const release = options.release
    ? await releaseNumber(projectRoot, playerVersion(addonVersion(), found.data))
    : undefined;
  await buildDist(projectRoot, found, say, release);
}
