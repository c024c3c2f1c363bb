/** The command line of `pnpm package`. */
import { parseArgs } from 'node:util';
import { BuildUsageError, readExceptions } from '@toptalent/addon-build';
import { releasable } from '@toptalent/pipeline';
import type { ReleaseException } from '@toptalent/pipeline';

export interface PackageOptions {
  /** What the package may be all the same. */
  readonly allow: readonly ReleaseException[];
  readonly help: boolean;
}

export const packageHelp = `Usage: pnpm package [options]

Builds the addon for the public and makes dist/AzerothsTopTalent-<version>.zip,
the file that CurseForge, Wago and WoWInterface take; then reads it back and
checks it. Refuses sample data, and data that lost a specialization since the
last tag.

  --allow <what>    all the same: ${releasable.join(' or ')}; may repeat
  -h, --help        show this

Environment:
  TOPTALENT_HOME     where data/ and dist/ are (default: the project)
  SOURCE_DATE_EPOCH  dates the files in the zip (default: the data's own date)

Exit codes: 0 done, 1 refused or failed, 2 usage.

Examples:
  pnpm package
  pnpm package --allow sample
`;

/** @throws {BuildUsageError} */
export function readPackageOptions(argv: readonly string[]): PackageOptions {
  const { allow = [], help = false } = parsed(argv);
  return { allow: readExceptions(allow), help };
}

/** The last date that a zip can say in any time zone, epoch seconds. */
const latest = Date.UTC(2099) / 1000 - 1;

/** @throws {BuildUsageError} when it is set to something else than such a time. @returns epoch seconds */
export function readSourceDate(text: string | undefined): number | undefined {
  if (text === undefined || text === '') {
    return undefined;
  }
  const seconds = Number(text);
  if (!/^\d+$/.test(text) || seconds > latest) {
    throw new BuildUsageError('SOURCE_DATE_EPOCH must be whole seconds since 1970, of a date before 2099.');
  }
  return seconds;
}

function parsed(argv: readonly string[]) {
  try {
    const options = {
      allow: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    } as const;
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BuildUsageError(`${message}\nSee: pnpm package --help`);
  }
}
