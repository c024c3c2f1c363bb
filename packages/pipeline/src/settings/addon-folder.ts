/** Where a command line would put `TalentData.lua`: for who has to put the rest of the addon beside it. */
import { foldersFor, homeFolder } from './folders.ts';
import { readCommandLine } from './command-line.ts';
import { readSource } from './source.ts';
import type { Environment } from './source.ts';

/**
 * The addon's folder of that command line; undefined when it writes none (help, `plan`, `status`).
 *
 * @throws {UsageError} as `main` would report it.
 */
export function addonFolderOf(argv: readonly string[], environment: Environment): string | undefined {
  const line = readCommandLine(argv);
  if (line.kind === 'text' || line.command !== 'refresh') {
    return undefined;
  }
  const home = homeFolder(environment);
  return foldersFor(readSource(environment, home, line.options.sample).kind, home, line.options).addon;
}
