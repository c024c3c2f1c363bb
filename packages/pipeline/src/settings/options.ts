/** The command line's options: what they are called, what they take, and what they default to. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { ChooseMode } from '../choose/choose-content.ts';
import { helpExamples } from './help.ts';
import { UsageError } from './usage-error.ts';

const commandNames = ['refresh', 'plan', 'status'] as const;
export type CommandName = (typeof commandNames)[number];

/** A raid difficulty on the command line. */
type AskedDifficulty = 'mythic' | 'heroic' | 'normal';

export interface Options {
  readonly class: readonly string[];
  readonly spec: readonly string[];
  readonly encounter: readonly string[];
  readonly zone: readonly string[];
  readonly content?: 'raid' | 'mythicPlus' | undefined;
  /** Undefined: Mythic, or Heroic where Mythic has too few players. */
  readonly difficulty?: AskedDifficulty | undefined;
  /** Most pages of one cell, 1..20. */
  readonly pages: number;
  /** Days after which a cell is fetched again. */
  readonly maxAge: number;
  readonly choose: ChooseMode;
  readonly fresh: boolean;
  readonly wait: boolean;
  readonly out?: string | undefined;
  readonly addonDir?: string | undefined;
  readonly json: boolean;
}

/** What was typed: a command with its options, or a text to print and be done. */
export type CommandLine =
  | { readonly kind: 'run'; readonly command: CommandName; readonly options: Options }
  | { readonly kind: 'text'; readonly text: string };

/** @throws {UsageError} when it makes no sense. */
export function readCommandLine(args: readonly string[]): CommandLine {
  let text = '';
  let run: CommandLine | undefined;
  const program = describe();
  program
    .exitOverride()
    .configureOutput({ writeOut: (part) => (text += part), writeErr: () => undefined })
    .action((command: CommandName, options: Options) => {
      run = { kind: 'run', command, options };
    });
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      throw error;
    }
    if (error.exitCode !== 0) {
      throw new UsageError(`${error.message.replace(/^error: /, '')}\nSee: pnpm refresh --help`);
    }
  }
  return run ?? { kind: 'text', text };
}

function describe(): Command {
  const repeat = (value: string, earlier: readonly string[]): string[] => [...earlier, value];
  return new Command('refresh')
    .usage('[plan | status] [options]')
    .description(
      'Fetches what the top players run and chooses a build for every specialization and encounter.',
    )
    .argument(
      '[command]',
      'refresh, plan (what a run would cost) or status (what the checkpoint holds)',
      command,
      'refresh',
    )
    .option('--class <name>', 'only this class: name, slug or id; may repeat', repeat, [])
    .option(
      '--spec <name>',
      'only this specialization: Discipline, Priest/Discipline, 256; may repeat',
      repeat,
      [],
    )
    .option('--encounter <name>', 'only this boss or dungeon: name or id; may repeat', repeat, [])
    .option(
      '--zone <name>',
      'only this zone, also one that would not be taken by itself; may repeat',
      repeat,
      [],
    )
    .option('--content <type>', 'only raid or mythic-plus', content)
    .addOption(
      new Option('--difficulty <name>', 'read raids at this difficulty').choices([
        'mythic',
        'heroic',
        'normal',
      ]),
    )
    .option('--pages <number>', 'most pages of 100 rows for one cell, 1 to 20', pages, 3)
    .option('--max-age <days>', 'fetch again what is older', days, 5)
    .addOption(
      new Option(
        '--choose <rule>',
        'kernel: most support among similar builds; exact: largest identical group',
      )
        .choices(['kernel', 'exact'])
        .default('kernel'),
    )
    .option('--fresh', 'forget the checkpoint and start over', false)
    .option('--wait', 'sleep until there are points again instead of stopping', false)
    .option('--out <folder>', 'where build-data.json goes (default: data)')
    .option('--addon-dir <folder>', 'where TalentData.lua goes (default: dist/AzerothsTopTalent)')
    .option('--json', 'print the outcome as JSON', false)
    .allowExcessArguments(false)
    .addHelpText('after', helpExamples);
}

function command(value: string): CommandName {
  const found = commandNames.find((name) => name === value.toLowerCase());
  if (found === undefined) {
    throw new InvalidArgumentError(`The commands are ${commandNames.join(', ')}.`);
  }
  return found;
}

function content(value: string): 'raid' | 'mythicPlus' {
  const plain = value.toLowerCase().replace(/[-_ ]/g, '');
  if (plain === 'raid') {
    return 'raid';
  }
  if (plain === 'mythicplus' || plain === 'm+') {
    return 'mythicPlus';
  }
  throw new InvalidArgumentError('It is raid or mythic-plus.');
}

function pages(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 20) {
    throw new InvalidArgumentError('It is a whole number from 1 to 20: Warcraft Logs shows no more pages.');
  }
  return number;
}

function days(value: string): number {
  const number = Number(value.replace(/d$/i, ''));
  if (!Number.isFinite(number) || number < 0 || value.trim() === '') {
    throw new InvalidArgumentError('It is a number of days, 0 or more.');
  }
  return number;
}
