import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// Each start of a process may take half a minute on a busy machine.
describe('the program', { timeout: 300_000 }, () => {
  const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

  it('prints where to go and with which credentials, and stops on SIGTERM', async () => {
    const child = spawn(process.execPath, [cli, '--points', '5'], { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    while (!text.includes('WCL_CLIENT_SECRET=')) {
      await once(child.stdout, 'data');
    }
    const settings = Object.fromEntries(
      text
        .trim()
        .split('\n')
        .map((line) => line.split('=')),
    );
    const granted = await fetch(settings['WCL_TOKEN_URL'], {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: settings['WCL_CLIENT_ID'],
        client_secret: settings['WCL_CLIENT_SECRET'],
      }),
    });
    expect(granted.status).toBe(200);
    expect((await fetch(settings['TALENT_TREES_URL'])).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('explains itself, and refuses nonsense', async () => {
    const help = spawn(process.execPath, [cli, '--help'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const wrong = spawn(process.execPath, [cli, '--port', 'x'], { stdio: 'ignore' });
    let text = '';
    help.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    const [helped, refused] = await Promise.all([once(help, 'close'), once(wrong, 'close')]);
    expect(helped).toEqual([0, null]);
    expect(refused).toEqual([2, null]);
    for (const flag of ['--port', '--recorded', '--trees', '--latency', '--points']) {
      expect(text).toContain(flag);
    }
  });
});
