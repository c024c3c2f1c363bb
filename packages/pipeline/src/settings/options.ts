/** The command line's options: names, values, defaults, and what help says of each. */
import { Option } from 'commander';
import type { ChooseMode } from '../choose/scores.ts';
import { readContent, readDays, readPages, readPath, readPoints } from './option-values.ts';

/** Options that a command does not take have their defaults. */
export interface Options {
  readonly class: readonly string[];
  readonly spec: readonly string[];
  readonly encounter: readonly string[];
  readonly zone: readonly string[];
  readonly content?: 'raid' | 'mythicPlus' | undefined;
  /** Undefined: Mythic, or Heroic where Mythic has too few players. */
  readonly difficulty?: 'mythic' | 'heroic' | 'normal' | undefined;
  /** The most pages of one cell, 1 to 20. */
  readonly pages: number;
  /** Days after which a cell is fetched again. */
  readonly maxAge: number;
  readonly choose: ChooseMode;
  readonly fresh: boolean;
  readonly wait: boolean;
  /** Made-up data from the stand-in, even where there are credentials. */
  readonly sample: boolean;
  readonly out?: string | undefined;
  readonly addonDir?: string | undefined;
  /** File for the summary of what changed, in Markdown. */
  readonly summary?: string | undefined;
  /** A `build-data.json` to compare with; undefined: the data before the run. */
  readonly since?: string | undefined;
  /** The most points that reports may cost a run. */
  readonly reportPoints: number;
  /** Publish even if more than a tenth of all builds are lost. */
  readonly acceptLosses: boolean;
  /** Say also what packages/game lacks of the running season. */
  readonly season: boolean;
  /** Say also which zones are no part of the season, and why. */
  readonly verbose: boolean;
  readonly json: boolean;
}

export const defaultOptions: Options = {
  class: [],
  spec: [],
  encounter: [],
  zone: [],
  pages: 3,
  maxAge: 5,
  choose: 'kernel',
  fresh: false,
  wait: false,
  sample: false,
  reportPoints: 300,
  acceptLosses: false,
  season: false,
  verbose: false,
  json: false,
};

/** As typed, without the dashes. */
export type OptionName = keyof typeof definitions;

/** A new option for commander, which keeps state in it. */
export function createOption(name: OptionName): Option {
  return definitions[name]();
}

const definitions = {
  class: () => repeated('--class <name>', 'only this class: name, slug or id'),
  spec: () => repeated('--spec <name>', 'only this specialization: Discipline, Priest/Discipline, 256'),
  encounter: () => repeated('--encounter <name>', 'only this boss or dungeon: name or id'),
  zone: () => repeated('--zone <name>', 'only this raid or season: name or id'),
  content: () =>
    new Option('--content <type>', 'only raids or only dungeons: raid or mythic-plus').argParser(readContent),
  difficulty: () =>
    new Option('--difficulty <name>', 'read raids at this difficulty').choices([
      'mythic',
      'heroic',
      'normal',
    ]),
  pages: () =>
    new Option('--pages <number>', 'most pages of 100 rows a cell, 1 to 20')
      .argParser(readPages)
      .default(defaultOptions.pages),
  'max-age': () =>
    new Option('--max-age <days>', 'fetch cells again that are older')
      .argParser(readDays)
      .default(defaultOptions.maxAge),
  choose: () =>
    new Option('--choose <rule>', 'kernel: most support among similar builds; exact: largest identical group')
      .choices(['kernel', 'exact'])
      .default(defaultOptions.choose),
  fresh: () => new Option('--fresh', 'forget the cells of this run, and fetch them again'),
  wait: () => new Option('--wait', 'sleep until there are points again instead of stopping'),
  sample: () => new Option('--sample', 'made-up sample data, even where there are credentials'),
  out: () => path('--out <folder>', 'where build-data.json goes, instead of data'),
  'addon-dir': () => path('--addon-dir <folder>', 'where TalentData.lua goes, instead of the addon in dist'),
  summary: () => path('--summary <file>', 'write what changed as Markdown, for a pull request'),
  since: () =>
    path('--since <file>', 'compare with this build-data.json, instead of the data before the run'),
  'report-points': () =>
    new Option('--report-points <number>', 'most points that reports may cost, where codes come from them')
      .argParser(readPoints)
      .default(defaultOptions.reportPoints),
  'accept-losses': () =>
    new Option('--accept-losses', 'publish even if more than a tenth of all builds are lost'),
  season: () =>
    new Option('--season', 'say also what packages/game lacks of the running season, and where it is found'),
  verbose: () => new Option('--verbose', 'say also which zones are not of the season, and why'),
  json: () => new Option('--json', 'print the outcome as JSON'),
} as const;

function repeated(flags: string, does: string): Option {
  const add = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];
  return new Option(flags, `${does}; may repeat`).argParser(add);
}

function path(flags: string, does: string): Option {
  return new Option(flags, does).argParser(readPath);
}
