/** The command line of `pnpm package`. */
import { Command, CommanderError, Option } from 'commander';
import { BuildUsageError } from '@toptalent/addon-build';
import { releasable } from '@toptalent/pipeline';
import type { ReleaseException } from '@toptalent/pipeline';

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

/**
 * @returns the options, or the text that answers `--help`
 * @throws {BuildUsageError}
 */
export function readPackageOptions(argv: readonly string[]): PackageOptions | { readonly help: string } {
  const printed = { help: '', errors: '' };
  const program = new Command('pnpm package')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (printed.help += text),
      writeErr: (text) => (printed.errors += text),
      getOutHelpWidth: () => 80,
    })
    .description(description)
    .allowExcessArguments(false)
    .addOption(
      new Option('--allow <what...>', 'package the data although it is this; may repeat').choices(releasable),
    )
    .showHelpAfterError('See: pnpm package --help')
    .addHelpText('after', moreHelp);
  try {
    program.parse(argv[0] === '--' ? argv.slice(1) : argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      throw error;
    }
    if (error.exitCode !== 0) {
      throw new BuildUsageError(printed.errors.trim());
    }
    return { help: printed.help };
  }
  return { allow: program.opts<Partial<PackageOptions>>().allow ?? [] };
}
