/** The folder that a refresh writes `TalentData.lua` to: `pnpm start` puts the rest of the addon beside it. */
import { foldersFor, homeFolder } from './folders.ts';
import type { Options } from './options.ts';
import { readSource } from './source.ts';
import type { Environment } from './source.ts';

/** @throws {UsageError} as `main` would report it */
export function addonFolderOf(options: Options, environment: Environment): string {
  const home = homeFolder(environment);
  const source = readSource(environment, home, options.sample).kind;
  return foldersFor({ source, home, ...options }).addon;
}
