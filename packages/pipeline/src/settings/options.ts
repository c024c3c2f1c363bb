/** The command line's options: what they are called, what they take, and what they default to. */
import { Command, CommanderError, Option } from 'commander';
import type { ChooseMode } from '../choose/choose-content.ts';
import { commandAmong, commandNamed, commandTexts } from './command-names.ts';
import type { CommandName } from './command-names.ts';
import { helpCommands, helpExamples } from './help.ts';
import { readContent, readCount, readDays, readPages, readPath } from './option-values.ts';
import { UsageError } from './usage-error.ts';

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
  /** The stand-in and made-up data even where there are credentials. */
  readonly sample: boolean;
  readonly out?: string | undefined;
  readonly addonDir?: string | undefined;
  /** File for the summary of what changed, in Markdown. */
  readonly summary?: string | undefined;
  /** A `build-data.json` to compare with; undefined: the data that is there when the run begins. */
  readonly since?: string | undefined;
  readonly json: boolean;
}

/** What was typed: a command with its options, or a text to print and be done. */
export type CommandLine =
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      /** Of `verify`: how many builds; undefined when not said. */
      readonly count: number | undefined;
      readonly options: Options;
    }
  | { readonly kind: 'text'; readonly text: string };

/** @throws {UsageError} when it makes no sense. */
export function readCommandLine(typed: readonly string[]): CommandLine {
  const args = typed[0] === 'help' ? [...typed.slice(1), '--help'] : typed;
  let text = '';
  let run: CommandLine | undefined;
  const program = describe(commandAmong(args));
  program
    .exitOverride()
    .configureOutput({ writeOut: (part) => (text += part), writeErr: () => undefined })
    .action((name: string, count: number | undefined, options: Options) => {
      run = { kind: 'run', command: commandNamed(name), count, options };
    });
  try {
    // Help is given before anything else is looked at: of a command that is none there is no help.
    if (args[0]?.startsWith('-') === false) {
      commandNamed(args[0]);
    }
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof UsageError) {
      throw new UsageError(`${error.message}\n${whereHelpIs}`);
    }
    if (!(error instanceof CommanderError)) {
      throw error;
    }
    if (error.exitCode !== 0) {
      throw new UsageError(`${error.message.replace(/^error: /, '')}\n${whereHelpIs}`);
    }
  }
  if (run?.kind === 'run') {
    refuseStrangers(run.command, program);
  }
  if (run?.kind === 'run' && run.count !== undefined && run.command !== 'verify') {
    throw new UsageError(`${run.command} takes no number.\n${whereHelpIs}`);
  }
  return run ?? { kind: 'text', text };
}

/** What means nothing to a command would be passed over in silence: the answer would be about something else. */
function refuseStrangers(command: CommandName, program: Command): void {
  // A plan is about the refresh with the very same options.
  const takes: readonly string[] | undefined = command === 'plan' ? undefined : commandTexts[command].takes;
  const strange = program.options.filter(
    ({ long }) => takes !== undefined && long != null && !takes.includes(long.slice(2)),
  );
  const typed = strange.filter((option) => program.getOptionValueSource(option.attributeName()) === 'cli');
  if (typed.length > 0) {
    const names = typed.map((option) => option.long).join(', ');
    throw new UsageError(`${command} takes no ${names}.\nSee: pnpm refresh ${command} --help`);
  }
}

const whereHelpIs = 'See: pnpm refresh --help';

/** Descriptions of options are wrapped down to so many columns. */
const fewColumns = 20;

/** @param about The command that help is about; undefined: all of them. */
function describe(about: CommandName | undefined): Command {
  const program = new Command('pnpm refresh')
    .usage(about === undefined ? '[command] [options]' : `${commandTexts[about].usage} [options]`.trim())
    .description(
      about === undefined
        ? `Fetches what the top players run and chooses a build for every specialization and encounter.\n${helpCommands}`
        : `${about}: ${commandTexts[about].does}.`,
    )
    .argument('[command]', '', 'refresh')
    .argument('[N]', '', readCount)
    .allowExcessArguments(false)
    .configureHelp({
      visibleArguments: () => [],
      optionDescription: (option) => option.description,
      minWidthToWrap: fewColumns,
    })
    .helpOption('-h, --help', 'show this')
    .addHelpText('after', helpExamples(about));
  const takes: readonly string[] | undefined = about === undefined ? undefined : commandTexts[about].takes;
  for (const option of allOptions()) {
    const shown = takes === undefined || takes.includes(option.long?.slice(2) ?? '');
    program.addOption(option.hideHelp(!shown));
  }
  return program;
}

function allOptions(): readonly Option[] {
  const repeat = (value: string, earlier: readonly string[]): string[] => [...earlier, value];
  const repeated = (flags: string, text: string): Option =>
    new Option(flags, `${text}; may repeat`).argParser(repeat).default([], '');
  const flag = (flags: string, text: string): Option => new Option(flags, text).default(false);
  const path = (flags: string, text: string): Option => new Option(flags, text).argParser(readPath);
  return [
    repeated('--class <name>', 'only this class: name, slug or id'),
    repeated('--spec <name>', 'only this specialization: Discipline, Priest/Discipline, 256'),
    repeated('--encounter <name>', 'only this boss or dungeon: name or id'),
    repeated('--zone <name>', 'only this zone; one of another season, in a home of its own'),
    new Option('--content <type>', 'only raid or mythic-plus').argParser(readContent),
    new Option('--difficulty <name>', 'read raids at this one: mythic, heroic or normal').choices([
      'mythic',
      'heroic',
      'normal',
    ]),
    new Option('--pages <number>', 'most pages of 100 rows a cell, 1 to 20 (default: 3)')
      .argParser(readPages)
      .default(3),
    new Option('--max-age <days>', 'fetch again what is older (default: 5)').argParser(readDays).default(5),
    new Option(
      '--choose <rule>',
      'kernel (default): most support among similar builds; exact: largest identical group',
    )
      .choices(['kernel', 'exact'])
      .default('kernel'),
    flag('--fresh', 'forget the checkpoint, or what the filters mean of it, and start over'),
    flag('--wait', 'sleep until there are points again instead of stopping'),
    flag('--sample', 'made-up data from the stand-in, even where there are credentials'),
    path('--out <folder>', 'where build-data.json goes (default: data)'),
    path('--addon-dir <folder>', 'where TalentData.lua goes (default: dist/AzerothsTopTalent)'),
    path('--summary <file>', 'write what changed as Markdown, for a pull request'),
    path('--since <file>', 'compare with this build-data.json (default: the data before the run)'),
    flag('--json', 'print the outcome as JSON'),
  ];
}
