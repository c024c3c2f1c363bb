/** The folder that a command line writes `TalentData.lua` to: `pnpm start` puts the rest of the addon beside it. */
import { foldersFor, homeFolder } from './folders.ts';
import { readCommandLine } from './command-line.ts';
import { readSource } from './source.ts';
import type { Environment } from './source.ts';

/**
 * Undefined for a command line that writes none: help, `plan`, `status`.
 *
 * @throws {UsageError} as `main` would report it
 */
export function addonFolderOf(argv: readonly string[], environment: Environment): string | undefined {
  const line = readCommandLine(argv);
  if (line.kind === 'text' || line.command !== 'refresh') {
    return undefined;
  }
  const home = homeFolder(environment);
  const source = readSource(environment, home, line.options.sample).kind;
  return foldersFor({ source, home, ...line.options }).addon;
}
