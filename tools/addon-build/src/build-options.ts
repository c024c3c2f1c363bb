/** The command line of `pnpm build`. */
import { parseArgs } from 'node:util';
import { releasable } from '@toptalent/pipeline';
import type { ReleaseException } from '@toptalent/pipeline';

export interface BuildOptions {
  /** Refuses sample data, and data that lost a specialization. */
  readonly release: boolean;
  /** Exceptions to `release`. */
  readonly allow: readonly ReleaseException[];
  readonly help: boolean;
}

export const buildHelp = `Usage: pnpm --filter @toptalent/addon-build build [options]

Makes dist/AzerothsTopTalent from the data under data/, else from sample data.

  --release         refuse sample data, and data that lost a specialization since
                    the last tag
  --allow <what>    an exception to --release: ${releasable.join(' or ')}; may repeat
  -h, --help        show this

Examples:
  pnpm build
  pnpm --filter @toptalent/addon-build build --release
`;

/** The command line is not understood. */
export class BuildUsageError extends Error {
  override readonly name = 'BuildUsageError';
}

/** @throws {BuildUsageError} */
export function readBuildOptions(argv: readonly string[]): BuildOptions {
  const { values } = parsed(argv);
  return {
    release: values.release ?? false,
    allow: readExceptions(values.allow ?? []),
    help: values.help ?? false,
  };
}

/**
 * Checks the names that `--allow` was given.
 *
 * @throws {BuildUsageError} if a name is unknown.
 */
function readExceptions(names: readonly string[]): readonly ReleaseException[] {
  return names.map((name) => {
    const exception = releasable.find((candidate) => candidate === name);
    if (exception === undefined) {
      throw new BuildUsageError(`--allow takes ${releasable.join(' or ')}, not ${name}.`);
    }
    return exception;
  });
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        release: { type: 'boolean' },
        allow: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new BuildUsageError(error instanceof Error ? error.message : String(error));
  }
}
