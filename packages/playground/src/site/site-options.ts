/** The command line of `pnpm site` and `pnpm playground`. */
import path from 'node:path';
import { readOptions } from '@toptalent/command-line';
import type { Read } from '@toptalent/command-line';

export interface SiteOptions {
  /** Folder with the data that the builds page shows and the playground can play; undefined for sample data. */
  readonly data: string | undefined;
}

/** @throws {UsageError} */
export function readSiteOptions(
  name: string,
  description: string,
  typed: readonly string[],
): Read<SiteOptions> {
  const line = readOptions<{ readonly data?: string }>(name, typed, (command) =>
    command
      .description(description)
      .option(
        '--data <folder>',
        'data to show and to play, such as data/; without it, made-up sample data only',
      ),
  );
  return 'help' in line
    ? line
    : { options: { data: line.options.data === undefined ? undefined : path.resolve(line.options.data) } };
}
