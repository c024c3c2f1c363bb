/** Reads a command line with commander, which here neither prints nor ends the process. */
import { Command, CommanderError } from 'commander';
import { UsageError } from './usage-error.ts';

/** The options as commander read them, or the text that answers `--help`. */
export type Read<Options> = { readonly options: Options } | { readonly help: string };

const mostColumns = 80;

/** Columns that help may fill: as many as the terminal on stdout has, at most 80. */
export function helpColumns(): number {
  return Math.min(mostColumns, process.stdout.columns || mostColumns);
}

/**
 * @param name how the command is called: `pnpm package`
 * @param typed what was typed behind it; a leading `--`, which pnpm hands on, is passed over
 * @param describe gives the command its description, options and examples
 * @throws {UsageError}
 */
export function readOptions<Options extends object>(
  name: string,
  typed: readonly string[],
  describe: (command: Command) => void,
): Read<Options> {
  const printed = { help: '', errors: '' };
  const command = new Command(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (printed.help += text),
      writeErr: (text) => (printed.errors += text),
      getOutHelpWidth: helpColumns,
    })
    .allowExcessArguments(false)
    .showHelpAfterError(`See: ${name} --help`);
  describe(command);
  try {
    command.parse(typed[0] === '--' ? typed.slice(1) : typed, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      throw error;
    }
    if (error.exitCode !== 0) {
      throw new UsageError(printed.errors.trim());
    }
    return { help: printed.help };
  }
  return { options: command.opts<Options>() };
}
