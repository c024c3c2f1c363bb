/** `pnpm start`: refreshes the data, then builds the addon folder. Takes every option of `refresh`. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  AddonBuildError,
  addonManifest,
  buildAddon,
  checkAddonFolder,
  compileAddon,
} from '@toptalent/addon-build';
import { addonFolderOf, main as pipeline, processOutput, UsageError } from '@toptalent/pipeline';

const usage = 2;

process.exitCode = await start(process.argv.slice(2));

/** @returns the exit code of `refresh`; the addon is built around a partial outcome, too */
async function start(argv: readonly string[]): Promise<number> {
  let folder: string | undefined;
  try {
    folder = addonFolderOf(argv, process.env);
    if (folder !== undefined) {
      checkAddonFolder(folder);
    }
  } catch (error) {
    if (error instanceof UsageError || error instanceof AddonBuildError) {
      console.error(error.message);
      return usage;
    }
    throw error;
  }
  if (folder === undefined) {
    return pipeline(argv, process.env);
  }
  // First, so that an addon that does not compile costs no points.
  console.error('Compiling the addon.');
  const compiled = await compileAddon();
  // With `--out` alone a refresh would not write the addon's data, which this command needs.
  const exitCode = await pipeline(argv, process.env, processOutput(), { addon: true });
  if (existsSync(join(folder, addonManifest.files.talentData))) {
    await buildAddon({ outDir: folder, compiled });
    const where = relative(process.cwd(), folder);
    console.error(
      exitCode === 0
        ? `The addon is in ${where}. Copy it into World of Warcraft/_retail_/Interface/AddOns.`
        : `The addon in ${where} holds what was finished so far, and the earlier builds for the rest.`,
    );
  }
  return exitCode;
}
