/** The command line of `pnpm pictures`. */
import path from 'node:path';
import { clientLocales } from '@toptalent/addon/stories';
import { Command, CommanderError, Option } from 'commander';
import { moments } from './moments.ts';

export interface PictureOptions {
  /** Absolute path of the folder that the page and the PNGs are written to. */
  readonly folder: string;
  /** Names of moments; empty for all. */
  readonly only: readonly string[];
  /** Languages besides English, as the client names them. */
  readonly locales: readonly string[];
}

/** The languages with the longest words, and one with wide characters. */
const usualLocales = ['deDE', 'ruRU', 'frFR', 'zhCN'];

const description =
  "Draws the addon's windows as the simulated client lays them out: one page, and a PNG of each picture where the " +
  'machine has a Chromium.';

/** What was asked for cannot be done; the message says why. */
export class PictureUsageError extends Error {
  override readonly name = 'PictureUsageError';
}

/**
 * @returns the options, or the text that answers `--help`
 * @throws {PictureUsageError}
 */
export function readPictureOptions(argv: readonly string[]): PictureOptions | { readonly help: string } {
  const printed = { help: '', errors: '' };
  const program = new Command('pnpm pictures')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (printed.help += text),
      writeErr: (text) => (printed.errors += text),
      getOutHelpWidth: () => 80,
    })
    .description(description)
    .allowExcessArguments(false)
    .option('--out <folder>', 'folder of the page and the pictures', 'dist/pictures')
    .addOption(
      new Option('--only <moment...>', 'only these moments').choices(moments.map((moment) => moment.name)),
    )
    .addOption(
      new Option('--locale <locale...>', 'languages besides English')
        .choices(clientLocales)
        .default(usualLocales),
    )
    .showHelpAfterError('See: pnpm pictures --help');
  try {
    program.parse(argv[0] === '--' ? argv.slice(1) : argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      throw error;
    }
    if (error.exitCode !== 0) {
      throw new PictureUsageError(printed.errors.trim());
    }
    return { help: printed.help };
  }
  const given = program.opts<{ out: string; only?: string[]; locale: string[] }>();
  return {
    folder: path.resolve(given.out),
    only: given.only ?? [],
    locales: given.locale.filter((locale) => locale !== 'enUS'),
  };
}
