/** The command line of `pnpm package`. */
import { readOptions } from '@toptalent/command-line';
import type { Read } from '@toptalent/command-line';
import { releasable } from '@toptalent/pipeline';
import type { ReleaseException } from '@toptalent/pipeline';
import { Option } from 'commander';

export interface PackageOptions {
  /** What is packaged although it would be refused. */
  readonly allow: readonly ReleaseException[];
}

const description =
  'Builds the addon for the public and packs dist/AzerothsTopTalent-<version>.zip, which CurseForge, Wago and ' +
  'WoWInterface take; then reads the zip back and checks it. Refuses sample data, and data that lost a ' +
  'specialization since the last tag.';

const moreHelp = `
Environment:
  TOPTALENT_HOME     folder of data and dist (default: the project)
  SOURCE_DATE_EPOCH  dates the files in the zip (default: the date of the data)

Exit codes: 0 done, 1 refused or failed, 2 usage.

Examples:
  pnpm package
  pnpm package --allow sample`;

/** @throws {UsageError} */
export function readPackageOptions(typed: readonly string[]): Read<PackageOptions> {
  return readOptions<PackageOptions>('pnpm package', typed, (command) =>
    command
      .description(description)
      .addOption(
        new Option('--allow <what...>', 'package the data although it is this; may repeat')
          .choices(releasable)
          .default([], 'nothing'),
      )
      .addHelpText('after', moreHelp),
  );
}
