/** The entry of `pnpm start`: refreshes the data, then builds the addon folder. Takes the options of `refresh`. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  AddonBuildError,
  addonManifest,
  buildAddon,
  checkAddonFolder,
  compileAddon,
} from '@toptalent/addon-build';
import { runCommand, sayError, UsageError } from '@toptalent/command-line';
import { addonFolderOf, main as pipeline, processOutput, readStart } from '@toptalent/pipeline';
import type { Options } from '@toptalent/pipeline';

const typed = process.argv.slice(2);

process.exitCode = await runCommand(typed, { read: readStart, run: start, expected: [AddonBuildError] });

/** @returns the exit code of `refresh`; the addon is built around a partial outcome, too */
async function start(options: Options): Promise<number> {
  const folder = writableAddonFolder(options);
  // First, so that an addon that does not compile costs no points.
  sayError('Compiling the addon.');
  const compiled = await compileAddon();
  // With `--out` alone a refresh would not write the addon's data, which this command needs.
  const exitCode = await pipeline(typed, process.env, processOutput(), { addon: true });
  if (existsSync(join(folder, addonManifest.files.talentData))) {
    await buildAddon({ outDir: folder, compiled });
    const where = relative(process.cwd(), folder);
    sayError(
      exitCode === 0
        ? `The addon is in ${where}. Copy it into World of Warcraft/_retail_/Interface/AddOns.`
        : `The addon in ${where} holds what was finished so far, and the earlier builds for the rest.`,
    );
  }
  return exitCode;
}

/** @throws {UsageError} if the options name a folder that is no place for an addon */
function writableAddonFolder(options: Options): string {
  const folder = addonFolderOf(options, process.env);
  try {
    checkAddonFolder(folder);
  } catch (error) {
    throw error instanceof AddonBuildError ? new UsageError(error.message) : error;
  }
  return folder;
}
