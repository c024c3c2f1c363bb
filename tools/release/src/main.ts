/** The command line of `pnpm release`. */
import { Command, CommanderError } from 'commander';
import { alarmCommand } from './commands/alarm.ts';
import type { AlarmOptions } from './commands/alarm.ts';
import type { CommandContext } from './commands/context.ts';
import { interfacesCommand } from './commands/interfaces.ts';
import type { InterfacesOptions } from './commands/interfaces.ts';
import { publishCommand } from './commands/publish.ts';
import type { PublishOptions } from './commands/publish.ts';
import { pullRequestCommand } from './commands/pull-request.ts';
import type { PullRequestOptions } from './commands/pull-request.ts';
import { refreshCommand } from './commands/refresh.ts';
import type { RefreshOptions } from './commands/refresh.ts';
import { createConsole } from './console/console.ts';
import { ReleaseError, UsageError } from './release-error.ts';
import type { Environment } from './settings.ts';

export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;

const environmentText = `
Environment:
  CF_API_KEY, WAGO_API_TOKEN, WOWI_API_TOKEN  tokens of CurseForge, Wago, WoWInterface
  GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_SHA as a workflow has them
  CURSEFORGE_URL, WAGO_URL, WOWINTERFACE_URL,
  GITHUB_API_URL, CLIENT_VERSIONS_URL         other addresses
  REFRESH_SPEC, REFRESH_CONTENT,
  REFRESH_FRESH, REFRESH_ACCEPT_LOSSES        options of pnpm refresh, for its workflow
  RELEASE_TIMEOUT_MS, RELEASE_RETRY_MS        most time for one answer, and first pause

Exit codes: 0 done, 1 refused, failed or not on every site, 2 usage.`;

/** @returns the exit code */
export async function main(
  argv: readonly string[],
  environment: Environment,
  write: (text: string) => void,
): Promise<number> {
  const console = createConsole(environment, write);
  const context = { environment, say: console.say };
  try {
    return await run(argv, context);
  } catch (error) {
    if (error instanceof UsageError) {
      console.say(error.message);
      return exitCodes.usage;
    }
    if (error instanceof ReleaseError) {
      console.say(error.message);
      return exitCodes.failed;
    }
    console.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return exitCodes.failed;
  } finally {
    console.close();
  }
}

async function run(argv: readonly string[], context: CommandContext): Promise<number> {
  let end: boolean = true;
  const program = new Command('pnpm release')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.say(text.trimEnd()),
      writeErr: (text) => context.say(text.trimEnd()),
      getOutHelpWidth: () => 90,
    })
    .description('What the workflows do, also by hand: see docs/releasing.md.')
    .showHelpAfterError('See: pnpm release --help')
    .addHelpText('after', environmentText);
  program
    .command('publish')
    .description('upload a zip of pnpm package to every site whose id is in its TOC, and to GitHub')
    .argument('<zip>', 'such as dist/AzerothsTopTalent-0.3.0-20261129.zip')
    .option('--dry-run', 'show what would be sent, and send nothing')
    .option('--sha256 <hash>', 'refuse a zip that has another SHA-256')
    .action(async (zip: string, options: PublishOptions) => {
      end = await publishCommand(zip, options, context);
    });
  program
    .command('refresh')
    .description('refresh the data as pnpm refresh does, and decide what follows from its end')
    .requiredOption('--results <folder>', 'where outcome, summary and decision go')
    .option('--last', 'the schedule has no further run this week: being out of points is a failure')
    .option('--branch <name>', 'branch of the pull request, to see what it has already')
    .action(async (options: RefreshOptions) => {
      end = await refreshCommand(options, context);
    });
  program
    .command('pull-request')
    .description('open the pull request of a branch, or update it: one commit with these files')
    .requiredOption('--branch <name>', 'the branch; what it had before is replaced')
    .option('--base <name>', 'the branch to merge into', 'main')
    .requiredOption('--title <text>', 'title of the pull request and of its commit')
    .requiredOption('--body-file <file>', 'its text, Markdown')
    .requiredOption('--label <name>', 'its label')
    .requiredOption('--add <path...>', 'files, or folders with all their files')
    .action(async (options: PullRequestOptions) => {
      end = await pullRequestCommand(options, context);
    });
  program
    .command('alarm')
    .description('open an issue about a workflow that failed, or add to the open one')
    .requiredOption('--label <name>', 'one issue is open for each label')
    .requiredOption('--title <text>', 'its title')
    .option('--body-file <file>', 'what happened, Markdown')
    .option('--end', 'close it: the workflow succeeded')
    .action(async (options: AlarmOptions) => {
      end = await alarmCommand(options, context);
    });
  program
    .command('interfaces')
    .description("compare the addon's interface numbers with the live clients")
    .option('--write', 'enter a new number in the manifest')
    .option('--body-file <file>', 'where the text for a pull request goes')
    .action(async (options: InterfacesOptions) => {
      end = await interfacesCommand(options, context);
    });
  try {
    await program.parseAsync(argv[0] === '--' ? argv.slice(1) : argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    }
    throw error;
  }
  return end ? exitCodes.done : exitCodes.failed;
}
