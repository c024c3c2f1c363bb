/** The command line of `pnpm site` and `pnpm playground`. */
import path from 'node:path';
import { readOptions } from '@toptalent/command-line';
import type { Read } from '@toptalent/command-line';

export interface SiteOptions {
  /** Folder with the data that the builds page shows; undefined for sample data. */
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
        'the builds page shows the data in this folder; without it, made-up sample data',
      ),
  );
  return 'help' in line
    ? line
    : { options: { data: line.options.data === undefined ? undefined : path.resolve(line.options.data) } };
}
