/** `pnpm release pull-request`: opens or updates the pull request of a branch with changed files. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { FileRefusedError, readRegular } from '@toptalent/border/read-regular';
import { createGitHub } from '../github/github.ts';
import { propose } from '../github/proposals.ts';
import { homeOf } from '../refresh/run-pipeline.ts';
import { UsageError } from '../release-error.ts';
import { gitHubSettings, needed, patienceFrom, runAddress } from '../settings.ts';
import type { Environment } from '../settings.ts';
import type { CommandContext } from './context.ts';

export interface PullRequestOptions {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  /** File with the text, Markdown. */
  readonly bodyFile: string;
  readonly label: string;
  /** Files, or folders with all files in them. */
  readonly add: readonly string[];
}

/** GitHub takes 65,536 characters. */
const mostCharacters = 65_000;
/** Most bytes of the file with the text. */
const mostBytes = 4 * 1024 ** 2;

export async function pullRequestCommand(
  options: PullRequestOptions,
  context: CommandContext,
): Promise<boolean> {
  const { environment, say } = context;
  const home = homeOf(context);
  const files = (await Promise.all(options.add.map((one) => filesAt(home, one)))).flat().toSorted();
  const body = textIn(options.bodyFile);
  const github = createGitHub(gitHubSettings(environment), patienceFrom(environment));
  const address = await propose(github, {
    branch: options.branch,
    base: options.base,
    commit: needed(environment, 'GITHUB_SHA', 'the commit that the files are changed on'),
    title: options.title,
    body: withRun(
      body.length > mostCharacters ? `${body.slice(0, mostCharacters)}\n\n...` : body,
      environment,
    ),
    label: options.label,
    home,
    files,
  });
  say(`Pull request with ${files.join(', ')}: ${address}`);
  return true;
}

/** @throws {UsageError} */
function textIn(file: string): string {
  try {
    return readRegular(file, mostBytes).toString('utf8');
  } catch (error) {
    throw new UsageError(
      error instanceof FileRefusedError
        ? error.message
        : `There is no ${file} with the text of the pull request.`,
    );
  }
}

/** Names the run that made it: its artifacts hold what a pull request has no room for. */
function withRun(body: string, environment: Environment): string {
  const run = runAddress(environment);
  return run === undefined
    ? body
    : `${body.trimEnd()}\n\nMade by [this run](${run}). Its artifacts hold the whole summary and the data.\n`;
}

/** @throws {UsageError} if there is nothing at that path */
async function filesAt(home: string, at: string): Promise<readonly string[]> {
  const whole = path.join(home, at);
  const entries = await readdir(whole, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTDIR') {
        return undefined;
      }
      throw new UsageError(`There is no ${at} to propose.`);
    },
  );
  return entries === undefined
    ? [at]
    : entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(home, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
