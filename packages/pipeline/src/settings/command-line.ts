/** Reads the command line: which command, with which options, or help. */
import { readOptions } from '@toptalent/command-line';
import type { Read } from '@toptalent/command-line';
import type { Command } from 'commander';
import { commandNames, describeCommand, start } from './commands.ts';
import type { CommandDescription, CommandName } from './commands.ts';
import { cellText, examplesText, exitCodesText } from './help.ts';
import { findNamed } from './nearest-name.ts';
import { readCount } from './option-values.ts';
import { createOption, defaultOptions } from './options.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage-error.ts';

/** What was typed: a command with its options, or a request for help with the text that answers it. */
export type CommandLine =
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      /** How many builds to verify; undefined when not said. */
      readonly count: number | undefined;
      /** Names behind the command: what to show. */
      readonly words: readonly string[];
      readonly options: Options;
    }
  | { readonly kind: 'text'; readonly text: string };

const programName = 'pnpm refresh';

/** @throws {UsageError} when it makes no sense. */
export function readCommandLine(typed: readonly string[]): CommandLine {
  let run: CommandLine | undefined;
  const line = readOptions(programName, normalized(typed), (program) =>
    describeProgram(program, (command, typedArguments, options) => {
      const count = typedArguments.find((one) => typeof one === 'number');
      const words = typedArguments.filter((one) => typeof one === 'string');
      run = { kind: 'run', command, count, words, options };
    }),
  );
  return run ?? { kind: 'text', text: 'help' in line ? line.help : '' };
}

/**
 * Reads what was typed behind `pnpm start`: the options of a refresh, and no command.
 *
 * @throws {UsageError} when it makes no sense.
 */
export function readStart(typed: readonly string[]): Read<Options> {
  const line = readOptions<Partial<Options>>('pnpm start', typed, (command) => setUp(command, start));
  return 'help' in line ? line : { options: { ...defaultOptions, ...line.options } };
}

/** `pnpm refresh -- --spec X` hands the dashes through; `help plan` is `plan --help`; a command's typo gets a hint. */
function normalized(typed: readonly string[]): readonly string[] {
  const words = typed[0] === '--' ? typed.slice(1) : typed;
  const [first, ...others] = words[0] === 'help' ? [...words.slice(1), '--help'] : words;
  if (first === undefined || first.startsWith('-')) {
    return first === undefined ? [] : [first, ...others];
  }
  const command = commandNamed(first);
  return command === 'refresh' ? others : [command, ...others];
}

function commandNamed(text: string): CommandName {
  const named = commandNames.map((name) => ({ value: name, label: name, names: [] }));
  try {
    return findNamed(text, 'command', named);
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${error.message}\n${whereHelpIs()}`) : error;
  }
}

/** Arguments that were left out are undefined. */
type OnRun = (command: CommandName, typedArguments: readonly unknown[], options: Options) => void;

function describeProgram(program: Command, onRun: OnRun): void {
  program.enablePositionalOptions().helpCommand(false);
  setUp(program, describeCommand('refresh'));
  program.action((given: Partial<Options>) => onRun('refresh', [], { ...defaultOptions, ...given }));
  for (const name of commandNames.filter((one) => one !== 'refresh')) {
    const command = setUp(program.command(name), describeCommand(name));
    command
      .showHelpAfterError(whereHelpIs(name))
      .action(() => onRun(name, command.processedArgs, optionsOf(command, program)));
  }
}

function setUp(command: Command, description: CommandDescription): Command {
  const { does, argument, names = [], options, ignores = [], examples, environment } = description;
  command
    .description(does)
    .summary(does)
    .allowExcessArguments(false)
    .addHelpText('after', examplesText(examples))
    .addHelpText('after', environment ?? (() => ''))
    .addHelpText('after', cellText)
    .addHelpText('after', exitCodesText);
  if (argument !== undefined) {
    command.argument(`[${argument[0]}]`, argument[1], readCount);
  }
  names.forEach(([name, is]) => command.argument(`[${name}]`, is));
  options.forEach((option) => command.addOption(createOption(option)));
  ignores.forEach((option) => command.addOption(createOption(option).hideHelp()));
  return command;
}

/** The options of a command, those included that were typed before it: `--spec 256 plan`. */
function optionsOf(command: Command, program: Command): Options {
  const own = command.opts<Partial<Options>>();
  const before = program.options.filter(
    (option) => program.getOptionValueSource(option.attributeName()) === 'cli',
  );
  const values = before.map((option) => {
    const name = option.attributeName() as keyof Options;
    if (!command.options.some((other) => other.long === option.long)) {
      command.error(`error: unknown option '${option.long}'`);
    }
    const [early, late] = [program.opts<Options>()[name], own[name]];
    const isLateTyped = command.getOptionValueSource(name) === 'cli';
    return [
      name,
      Array.isArray(early) && Array.isArray(late) ? [...early, ...late] : isLateTyped ? late : early,
    ];
  });
  return { ...defaultOptions, ...own, ...Object.fromEntries(values) } as Options;
}

function whereHelpIs(name: CommandName = 'refresh'): string {
  return `See: ${programName}${name === 'refresh' ? '' : ` ${name}`} --help`;
}
