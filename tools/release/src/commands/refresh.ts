/** `pnpm release refresh`: a refresh on a schedule, and what follows from its end. */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { longestLine, markdownText, plainLine } from '@toptalent/border';
import { isProposed } from '../github/proposals.ts';
import { createGitHub } from '../github/github.ts';
import { readJson } from '../http/read-json.ts';
import { alarmOf, comparisonSchema, comparisonText } from '../refresh/compare-with-reports.ts';
import { decide, outcomeSchema } from '../refresh/decide.ts';
import type { Decision } from '../refresh/decide.ts';
import { refreshArguments } from '../refresh/refresh-arguments.ts';
import { homeOf, runPipeline, writeCommittedData } from '../refresh/run-pipeline.ts';
import { gitHubSettings, patienceFrom, read } from '../settings.ts';
import type { Environment } from '../settings.ts';
import type { CommandContext } from './context.ts';

const dataFile = 'data/build-data.json';

export interface RefreshOptions {
  /** Folder for the outcome, the summary and the decision. */
  readonly results: string;
  /** Whether the schedule has no further run for this week. */
  readonly last?: boolean;
  /** The branch of the pull request: data that is there already is not proposed again. */
  readonly branch?: string;
}

/** @returns whether all is well: the data can be proposed, or the next run goes on */
export async function refreshCommand(options: RefreshOptions, context: CommandContext): Promise<boolean> {
  const { environment, say } = context;
  const folder = path.resolve(options.results);
  const wanted = refreshArguments(environment);
  await mkdir(folder, { recursive: true });
  const home = homeOf(context);
  const before = await writeCommittedData(home, folder);
  const end = await runPipeline(
    [
      ...wanted,
      '--summary',
      path.join(folder, 'summary.md'),
      ...(before === undefined ? [] : ['--since', before]),
    ],
    context,
  );
  await writeFile(path.join(folder, 'outcome.json'), end.stdout);
  const isLast = options.last === true || read(environment, 'LAST_OF_SCHEDULE') === 'true';
  const decided = decide({ exitCode: end.exitCode, outcome: readJson(end.stdout, outcomeSchema), isLast });
  say(decided.words);
  const action = await actionAfter(decided, { home, before, branch: options.branch }, context);
  const last =
    action === 'propose' ? await compareWithReports(folder, decided, context) : { ...decided, action };
  // The words may hold an error with words of others, and become an issue and a page: nothing in them is a link or a mention.
  const shown = markdownText(plainLine(last.words, longestLine));
  await writeFile(path.join(folder, 'decision.md'), `${shown}\n`);
  await showOnPage(folder, shown, environment);
  const output = read(environment, 'GITHUB_OUTPUT');
  if (output !== undefined) {
    await appendFile(output, `action=${last.action}\n`);
  }
  return last.action !== 'fail';
}

/** Adds to the summary how a few builds compare with their reports. Data that does not fit the game is not proposed. */
async function compareWithReports(
  folder: string,
  decided: Decision,
  context: CommandContext,
): Promise<Decision> {
  const { stdout } = await runPipeline(['verify'], context);
  const comparison = readJson(stdout, comparisonSchema);
  await appendFile(path.join(folder, 'summary.md'), `\n${comparisonText(comparison)}\n`);
  const alarm = alarmOf(comparison);
  if (alarm === undefined) {
    return decided;
  }
  context.say(alarm);
  return { action: 'fail', words: alarm };
}

/** The decision and the summary, both Markdown, on the page of the workflow's run. */
async function showOnPage(folder: string, decision: string, environment: Environment): Promise<void> {
  const page = read(environment, 'GITHUB_STEP_SUMMARY');
  if (page !== undefined) {
    const summary = await readFile(path.join(folder, 'summary.md'), 'utf8').catch(() => '');
    await appendFile(page, `${decision}\n\n${summary}`);
  }
}

interface ProposedBefore {
  readonly home: string;
  /** The file with the data of `main`, if it has any. */
  readonly before: string | undefined;
  readonly branch: string | undefined;
}

/** `nothing`: `main` or the pull request has this very data, because an earlier run of the schedule was complete. */
async function actionAfter(
  { action }: Decision,
  { home, before, branch }: ProposedBefore,
  { environment, say }: CommandContext,
): Promise<Decision['action'] | 'nothing'> {
  if (action !== 'propose') {
    return action;
  }
  const data = await readFile(path.join(home, dataFile));
  if (before !== undefined && (await readFile(before)).equals(data)) {
    say('The data is that of this commit: nothing to do.');
    return 'nothing';
  }
  if (branch === undefined) {
    return action;
  }
  const github = createGitHub(gitHubSettings(environment), patienceFrom(environment));
  if (await isProposed(github, { branch, file: dataFile, bytes: data })) {
    say('The pull request has this data already: nothing to do.');
    return 'nothing';
  }
  return action;
}
