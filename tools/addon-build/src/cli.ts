/** The entry of `pnpm build`: makes `dist/AzerothsTopTalent/`, ready to drop into `Interface/AddOns`. */
import { runCommand, say } from '@toptalent/command-line';
import { homeFolder, ReleaseRefusedError, UnreadableDataError } from '@toptalent/pipeline';
import { AddonBuildError } from './addon-build-error.ts';
import { buildCached } from './build-cached.ts';
import { readBuildOptions } from './build-options.ts';
import type { BuildOptions } from './build-options.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  read: readBuildOptions,
  run: build,
  expected: [AddonBuildError, ReleaseRefusedError, UnreadableDataError],
});

/** A release is always built anew: it also depends on git's tags. */
async function build(options: BuildOptions): Promise<void> {
  const home = homeFolder(process.env);
  const isProject = home === homeFolder({});
  const cached = options.release || !isProject ? undefined : await buildCached(home);
  if (cached !== undefined) {
    cached.forEach(say);
    return;
  }
  // The compiler takes a second to load, which a build from the cache does not need.
  const { buildNow } = await import('./build-now.ts');
  await buildNow(home, options, say);
}
