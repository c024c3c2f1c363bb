/** `pnpm release alarm`: an issue about a workflow that failed; `--end` closes it. */
import { readRegular } from '@toptalent/border/read-regular';
import { endAlarm, raiseAlarm } from '../github/alarm.ts';
import { createGitHub } from '../github/github.ts';
import { gitHubSettings, patienceFrom, runAddress } from '../settings.ts';
import type { CommandContext } from './context.ts';

export interface AlarmOptions {
  readonly label: string;
  readonly title: string;
  /** A file that says what happened; it may be missing, because what should write it may have failed. */
  readonly bodyFile?: string;
  readonly end?: boolean;
}

export async function alarmCommand(
  { label, title, bodyFile, end }: AlarmOptions,
  { environment, say }: CommandContext,
): Promise<boolean> {
  const github = createGitHub(gitHubSettings(environment), patienceFrom(environment));
  if (end === true) {
    const closed = await endAlarm(github, {
      label,
      body: `It works again: ${runAddress(environment) ?? 'by hand'}`,
    });
    say(closed === undefined ? 'No alarm was open.' : `Closed ${closed}.`);
    return true;
  }
  const found = bodyFile === undefined ? '' : textIn(bodyFile);
  const body = [found.trim(), `The run: ${runAddress(environment) ?? 'by hand'}`]
    .filter((text) => text !== '')
    .join('\n\n');
  say(`Told in ${await raiseAlarm(github, { label, title, body })}.`);
  return true;
}

/** Most bytes of what happened: GitHub takes 65,536 characters. */
const mostBytes = 64 * 1024;

/** Empty if the file cannot be read. */
function textIn(file: string): string {
  try {
    return readRegular(file, mostBytes).toString('utf8');
  } catch {
    return '';
  }
}
