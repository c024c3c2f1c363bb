import { existsSync, readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lockCheckpoint } from '../src/checkpoint/lock.ts';
import { checkpointFile, environmentFor, newHome, readWritten, sourceDate, startCli } from './run-cli.ts';
import { sharedSandbox } from './shared.ts';
import { outcomeOf, runMain, withSandbox } from './run-main.ts';

const args = ['--spec', '256', '--spec', '581'];
const sandbox = await sharedSandbox();
const finished = newHome();
expect((await runMain(args, environmentFor(sandbox, finished))).code).toBe(0);
const undisturbed = readWritten(finished);

describe('an end before the end', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s exits 130, keeps what is finished, and the next run completes',
    async (signal) => {
      await withSandbox({ latencyMs: 150 }, async (_, environment) => {
        const home = newHome();
        const { child, end } = startCli(args, environment(home));
        await grown(home, 12);
        child.kill(signal);
        const { code, stderr } = await end;
        expect(stderr).toMatch(new RegExp(`Stopped by ${signal}`));
        expect(code).toBe(130);
        expect(() => readWritten(home)).not.toThrow();
        expect((await runMain(args, environment(home))).code).toBe(0);
        expect(readWritten(home)).toEqual(undisturbed);
      });
    },
  );

  it('comes by itself when the process that started it is gone', async () => {
    // Nothing is answered: by itself the run would not end for minutes.
    await withSandbox({ fault: () => ({ kind: 'hang' }) }, async (_, environment) => {
      const home = newHome();
      const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
      const parent = spawn('sh', ['-c', `"${process.execPath}" "${cli}" --spec 256 & wait`], {
        env: { PATH: process.env['PATH'] ?? '', ...environment(home) },
        stdio: 'ignore',
      });
      // Only the lock's own word is looked at: whoever tries the lock may keep it from the run that starts.
      const holder = `${checkpointFile(home)}.holder`;
      await expect.poll(() => existsSync(holder), { timeout: 60_000, interval: 50 }).toBe(true);
      parent.kill('SIGKILL');
      await expect.poll(() => existsSync(holder), { timeout: 60_000, interval: 50 }).toBe(false);
    });
  });

  /** Waits until the checkpoint has so many lines. */
  async function grown(home: string, lines: number): Promise<void> {
    const count = (): number =>
      existsSync(checkpointFile(home)) ? readFileSync(checkpointFile(home), 'utf8').split('\n').length : 0;
    await expect.poll(count, { timeout: 60_000, interval: 20 }).toBeGreaterThan(lines);
  }

  it('is the second run when two want the same checkpoint', async () => {
    const unlock = lockCheckpoint(checkpointFile(finished));
    const end = await runMain([...args, '--json'], environmentFor(sandbox, finished));
    unlock();
    expect(end.code).toBe(1);
    expect(end.stderr).toMatch(/Another refresh is running/);
    expect(readFileSync(`${checkpointFile(finished)}.lock`, 'utf8')).toBe('');
    // The data is still there.
    const { builds, generatedAt, changes } = outcomeOf(end);
    expect(builds).toBeGreaterThan(0);
    expect(generatedAt).toBe(sourceDate);
    expect(changes).toMatchObject({ builds, changes: [] });
  });
});
