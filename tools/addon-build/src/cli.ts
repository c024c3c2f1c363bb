/** The entry of `pnpm build`: makes `dist/AzerothsTopTalent/`, ready to drop into `Interface/AddOns`. */
import { runCommand, say } from '@toptalent/command-line';
import { ReleaseRefusedError, UnreadableDataError } from '@toptalent/pipeline';
import { workspaceRoot as projectRoot } from '@toptalent/tstl';
import { AddonBuildError } from './build-addon.ts';
import { buildDist } from './build-dist.ts';
import { readBuildOptions } from './build-options.ts';
import type { BuildOptions } from './build-options.ts';
import { addonVersion } from './addon-version.ts';
import { findData } from './find-data.ts';
import { playerVersion } from './player-version.ts';
import { releaseData } from './release-data.ts';
import { releaseNumber } from './release-number.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  read: readBuildOptions,
  run: build,
  expected: [AddonBuildError, ReleaseRefusedError, UnreadableDataError],
});

async function build({ release, allow }: BuildOptions): Promise<void> {
  const found = release ? await releaseData(projectRoot, allow, say) : await findData(projectRoot);
  const number = release
    ? await releaseNumber(projectRoot, playerVersion(addonVersion(), found.data))
    : undefined;
  await buildDist(projectRoot, found, say, number);
}
