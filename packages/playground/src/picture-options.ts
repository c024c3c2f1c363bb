/** The command line of `pnpm pictures`. */
import path from 'node:path';
import { clientLocales } from '@toptalent/addon/locales';
import { readOptions } from '@toptalent/command-line';
import type { Read } from '@toptalent/command-line';
import { Option } from 'commander';
import { moments } from './moments.ts';

export interface PictureOptions {
  /** Absolute path of the folder that the page and the PNGs are written to. */
  readonly folder: string;
  /** Names of moments; empty for all. */
  readonly only: readonly string[];
  /** Languages besides English, as the client names them. */
  readonly locales: readonly string[];
}

interface Given {
  readonly out: string;
  readonly only?: readonly string[];
  readonly locale: readonly string[];
}

/** The languages with the longest words, and one with wide characters. */
const usualLocales = ['deDE', 'ruRU', 'frFR', 'zhCN'];

const description =
  "Draws the addon's windows as the simulated client lays them out: one page, and a PNG of each picture where the " +
  'machine has a Chromium.';

/** @throws {UsageError} */
export function readPictureOptions(typed: readonly string[]): Read<PictureOptions> {
  const line = readOptions<Given>('pnpm pictures', typed, (command) =>
    command
      .description(description)
      .option('--out <folder>', 'folder of the page and the pictures', 'dist/pictures')
      .addOption(
        new Option('--only <moment...>', 'only these moments').choices(moments.map((moment) => moment.name)),
      )
      .addOption(
        new Option('--locale <locale...>', 'languages besides English')
          .choices(clientLocales)
          .default(usualLocales),
      ),
  );
  if ('help' in line) {
    return line;
  }
  const { out, only = [], locale } = line.options;
  return {
    options: { folder: path.resolve(out), only, locales: locale.filter((one) => one !== 'enUS') },
  };
}
