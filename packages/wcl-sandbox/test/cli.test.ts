import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readHeader, serializationVersion } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { connect } from './client.ts';
import { reportedCode } from './reported-code.ts';

/** The settings that the program prints when it has started. */
async function settingsOf(child: ChildProcess): Promise<Readonly<Record<string, string>>> {
  let text = '';
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  while (!text.includes('WCL_CLIENT_SECRET=')) {
    const ended = once(child, 'exit').then(() => Promise.reject(new Error('The program ended at once.')));
    await Promise.race([once(child.stdout!, 'data'), ended]);
  }
  return Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split('=')),
  ) as Record<string, string>;
}

// Each start of a process may take half a minute on a busy machine.
describe('the program', { timeout: 300_000 }, () => {
  const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

  it('prints where to go and with which credentials, and stops on SIGTERM', async () => {
    const child = spawn(process.execPath, [cli, '--points', '5'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const settings = await settingsOf(child);
    const granted = await fetch(settings['WCL_TOKEN_URL']!, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: settings['WCL_CLIENT_ID']!,
        client_secret: settings['WCL_CLIENT_SECRET']!,
      }),
    });
    expect(granted.status).toBe(200);
    expect((await fetch(settings['TALENT_TREES_URL']!)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('makes reports with import codes of another serialization version', async () => {
    const version = serializationVersion + 1;
    const child = spawn(process.execPath, [cli, '--code-version', `${version}`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const settings = await settingsOf(child);
    const client = await connect({
      tokenUrl: settings['WCL_TOKEN_URL']!,
      apiUrl: settings['WCL_API_URL']!,
      clientId: settings['WCL_CLIENT_ID']!,
      clientSecret: settings['WCL_CLIENT_SECRET']!,
    });
    const { rankings } = await client.rankings(3470, 'className: "Priest", specName: "Discipline"');
    const code = await reportedCode(client, rankings[0], 'Discipline');
    expect(readHeader(code)).toMatchObject({ failure: { reason: 'wrongVersion', version } });
    child.kill('SIGTERM');
    await once(child, 'exit');
  });

  it('explains itself, and refuses nonsense', async () => {
    const help = spawn(process.execPath, [cli, '--help'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const wrong = spawn(process.execPath, [cli, '--port', 'x'], { stdio: 'ignore' });
    const tooHigh = spawn(process.execPath, [cli, '--code-version', '256'], { stdio: 'ignore' });
    let text = '';
    help.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    const [helped, ...refused] = await Promise.all(
      [help, wrong, tooHigh].map((child) => once(child, 'close')),
    );
    expect(helped).toEqual([0, null]);
    expect(refused).toEqual([
      [2, null],
      [2, null],
    ]);
    for (const flag of ['--port', '--recorded', '--trees', '--latency', '--points', '--code-version']) {
      expect(text).toContain(flag);
    }
  });
});
