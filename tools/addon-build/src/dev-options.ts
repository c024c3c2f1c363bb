/** The command line of `pnpm dev`. */
import path from 'node:path';
import { readOptions, UsageError } from '@toptalent/command-line';
import type { Read } from '@toptalent/command-line';
import { addonManifest } from './addon.manifest.ts';

export interface DevOptions {
  /** Absolute path of the addon's folder in the game. */
  readonly addonDir: string;
}

const moreHelp = `
The TalentData.lua in that folder stays, unless data/ holds data from Warcraft Logs.
In the game, /reload loads what was built. End with Ctrl+C.

Exit codes: 0 ended, 1 failed, 2 usage.

Example:
  pnpm dev --addon-dir "/games/World of Warcraft/_retail_/Interface/AddOns/AzerothsTopTalent"`;

/** @throws {UsageError} */
export function readDevOptions(typed: readonly string[]): Read<DevOptions> {
  const line = readOptions<{ readonly addonDir?: string }>('pnpm dev', typed, (command) =>
    command
      .description(
        'Builds the addon into a folder of the game, now and whenever one of its sources is saved.',
      )
      .option('--addon-dir <folder>', `the folder to build into; its name is ${addonManifest.name}`)
      .addHelpText('after', moreHelp),
  );
  if ('help' in line) {
    return line;
  }
  const { addonDir } = line.options;
  if (addonDir === undefined) {
    throw new UsageError('Say where to build: --addon-dir FOLDER.\nSee: pnpm dev --help');
  }
  return { options: { addonDir: path.resolve(addonDir) } };
}
