/** `pnpm release interfaces`: compares the addon's interface numbers with the live clients, and enters a new one. */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NetworkFault } from '../http/ask.ts';
import { askAgain } from '../http/ask-again.ts';
import { liveClients } from '../interfaces/client-versions.ts';
import type { LiveClient } from '../interfaces/client-versions.ts';
import {
  interfacesIn,
  manifestFile,
  nextInterfaces,
  withInterfaces,
} from '../interfaces/manifest-interfaces.ts';
import { homeOf } from '../refresh/run-pipeline.ts';
import { ReleaseError } from '../release-error.ts';
import { addressFrom, patienceFrom, read } from '../settings.ts';
import type { CommandContext } from './context.ts';

export interface InterfacesOptions {
  readonly write?: boolean;
  /** File for the text of the pull request. */
  readonly bodyFile?: string;
}

const usualAddress = 'https://us.version.battle.net/v2/products/wow/versions';

export async function interfacesCommand(
  { write, bodyFile }: InterfacesOptions,
  context: CommandContext,
): Promise<boolean> {
  const { environment, say } = context;
  const live = await askForClients(context);
  const file = path.join(homeOf(context), manifestFile);
  const source = await readFile(file, 'utf8');
  const present = interfacesIn(source);
  const next = nextInterfaces(
    present,
    live.map(({ interfaceNumber }) => interfaceNumber),
  );
  const words = live.map(
    ({ version, interfaceNumber, regions }) => `${version} (${interfaceNumber}) in ${regions.join(', ')}`,
  );
  say(`Live clients: ${words.join('; ')}.`);
  const isNew = next !== present;
  say(
    isNew
      ? `New interface numbers: ${next.join(', ')} instead of ${present.join(', ')}.`
      : 'The addon names them all: nothing to do.',
  );
  if (isNew && write === true) {
    await writeFile(file, withInterfaces(source, next));
  }
  if (isNew && bodyFile !== undefined) {
    await mkdir(path.dirname(bodyFile), { recursive: true });
    await writeFile(bodyFile, textFor(words, present, next));
  }
  const output = read(environment, 'GITHUB_OUTPUT');
  if (output !== undefined) {
    await appendFile(output, `new=${isNew}\nversion=${live[0]?.version ?? ''}\n`);
  }
  return true;
}

/** @throws {ReleaseError} */
async function askForClients({ environment }: CommandContext): Promise<readonly LiveClient[]> {
  const url = addressFrom(environment, 'CLIENT_VERSIONS_URL', usualAddress);
  try {
    const answer = await askAgain({ method: 'GET', url }, patienceFrom(environment), 'repeatable');
    const live = answer.status === 200 ? liveClients(answer.text) : [];
    if (live.length === 0) {
      throw new ReleaseError(`The list of live clients has no client in it (status ${answer.status}).`);
    }
    return live;
  } catch (error) {
    throw error instanceof NetworkFault
      ? new ReleaseError(`The list of live clients cannot be read: ${error.message}.`)
      : error;
  }
}

function textFor(words: readonly string[], present: readonly number[], next: readonly number[]): string {
  return `Live clients: ${words.join('; ')}.

The addon's interface numbers become ${next.join(', ')}; they were ${present.join(', ')}. Without the number of a client the
game lists the addon as out of date, and loads it only if the player allows that.

Before you merge:

- Read Blizzard's list of changes to the interface for this patch.
- Start the game once with the addon from this branch: \`/toptalent status\`, and a switch.
- Has the patch a new season, or new talent trees? Then a refresh comes next: \`pnpm refresh doctor\`.
`;
}
