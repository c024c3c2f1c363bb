/** The entry of `pnpm build`: makes `dist/AzerothsTopTalent/`, ready to drop into `Interface/AddOns`. */
import path from 'node:path';
import { holdsRealData, refuseRelease, ReleaseRefusedError, UnreadableDataError } from '@toptalent/pipeline';
import { workspaceRoot as projectRoot } from '@toptalent/tstl';
import { addonManifest } from './addon.manifest.ts';
import { AddonBuildError, buildAddon } from './build-addon.ts';
import { buildHelp, BuildUsageError, readBuildOptions } from './build-options.ts';
import type { BuildOptions } from './build-options.ts';
import { findData, findRealData } from './find-data.ts';
import type { FoundData } from './find-data.ts';
import { previousData } from './previous-data.ts';

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
  const { data, origin } = options.release ? await releaseData(options) : await findData(projectRoot);
  const outDir = path.join(projectRoot, 'dist', addonManifest.name);
  if (data.source === 'sample' && holdsRealData(outDir)) {
    throw new AddonBuildError(
      `dist/${addonManifest.name} holds data from Warcraft Logs and data/ holds none. Delete that folder to pack a sample.`,
    );
  }
  const built = await buildAddon({ outDir, buildData: data });
  const kilobytes = (built.bundleBytes / 1000).toFixed(0);
  console.log(`Built dist/${addonManifest.name}: ${built.files.join(', ')}; bundle ${kilobytes} KB.`);
  console.log(`Data: ${origin}.`);
}

/** @throws {AddonBuildError} without data, and {ReleaseRefusedError} when it must not be released. */
async function releaseData(options: BuildOptions): Promise<FoundData> {
  const found = options.allow.includes('sample')
    ? await findData(projectRoot)
    : await findRealData(projectRoot);
  if (found === undefined) {
    throw new AddonBuildError('There is no data under data/ to release: run pnpm refresh first.');
  }
  const previous = await previousData(projectRoot);
  console.log(
    previous === undefined
      ? 'No earlier data in git: whether a specialization was lost cannot be told.'
      : `Compared with the data of ${previous.from}.`,
  );
  refuseRelease(found.data, previous?.data, options.allow);
  return found;
}
