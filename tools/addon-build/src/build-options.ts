/** The command line of `pnpm build`. */
import { readOptions } from '@toptalent/command-line';
import type { Read } from '@toptalent/command-line';
import { releasable } from '@toptalent/pipeline';
import type { ReleaseException } from '@toptalent/pipeline';
import { Option } from 'commander';

export interface BuildOptions {
  /** Refuses sample data, and data that lost a specialization. */
  readonly release: boolean;
  /** Exceptions to `release`. */
  readonly allow: readonly ReleaseException[];
}

const moreHelp = `
Environment:
  TOPTALENT_HOME     folder of data and dist (default: the project)
  SOURCE_DATE_EPOCH  dates the sample data

Exit codes: 0 done, 1 refused or failed, 2 usage.

Examples:
  pnpm build
  pnpm build --release`;

/** @throws {UsageError} */
export function readBuildOptions(typed: readonly string[]): Read<BuildOptions> {
  return readOptions<BuildOptions>('pnpm build', typed, (command) =>
    command
      .description('Makes dist/AzerothsTopTalent from the data under data/, else from sample data.')
      .addOption(
        new Option(
          '--release',
          'refuse sample data, and data that lost a specialization since the last tag',
        ).default(false, 'off'),
      )
      .addOption(
        new Option('--allow <what...>', 'an exception to --release; may repeat')
          .choices(releasable)
          .default([], 'nothing'),
      )
      .addHelpText('after', moreHelp),
  );
}
