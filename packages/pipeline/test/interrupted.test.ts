import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
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
        expect(stderr).toMatch(new RegExp(`stopped by ${signal}`));
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

  describe.skipIf(process.platform === 'win32')('behind package managers', () => {
    /**
     * What `npx pnpm refresh` does: each of the two runs its own scripts in a shell, which finds the project's Node behind a
     * shell script. Both say on stdout which process they are, the outer one first, and end as the run does.
     */
    function startBehind(
      words: string,
      environment: NodeJS.ProcessEnv,
      home: string,
    ): { outer: ChildProcess; numbers: Promise<number[]> } {
      const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
      const wrapper = join(home, 'node');
      writeFileSync(wrapper, `#!/bin/sh\n"${process.execPath}" "$@"\nexit $?\n`, { mode: 0o755 });
      const managerOf = (name: string, line: string): string => {
        const path = join(home, name);
        const script = JSON.stringify(`"${wrapper}" ${line}; exit $?`);
        const start = `require('node:child_process').spawn('sh', ['-c', ${script}], { stdio: 'inherit' })`;
        const end = `on('exit', (code) => { process.exitCode = code ?? 1; })`;
        writeFileSync(path, `console.log('number ' + process.pid);\n${start}.${end};\n`);
        return path;
      };
      const pnpm = managerOf('pnpm.cjs', `"${cli}" ${words}`);
      const npm = managerOf('npm-cli.js', `"${pnpm}" refresh`);
      const outer = spawn(process.execPath, [npm, 'exec', 'pnpm', 'refresh'], {
        env: { PATH: process.env['PATH'] ?? '', ...environment, npm_execpath: pnpm },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let said = '';
      const numbers = new Promise<number[]>((resolve) => {
        outer.stdout!.on('data', (text) => {
          said += String(text);
          const found = [...said.matchAll(/^number (\d+)$/gmu)].map(([, number]) => Number(number));
          if (found.length === 2) {
            resolve(found);
          }
        });
      });
      return { outer, numbers };
    }

    it.each([
      ['SIGTERM', 'inner', 1],
      ['SIGKILL', 'inner', 1],
      ['SIGTERM', 'outer', 0],
      ['SIGKILL', 'outer', 0],
    ] as const)('comes by itself when %s ends the %s one', async (signal, _which, which) => {
      await withSandbox({ fault: () => ({ kind: 'hang' }) }, async (_, environment) => {
        const home = newHome();
        const { numbers } = startBehind('--spec 256', environment(home), home);
        const holder = `${checkpointFile(home)}.holder`;
        await expect.poll(() => existsSync(holder), { timeout: 60_000, interval: 50 }).toBe(true);
        process.kill((await numbers)[which]!, signal);
        await expect.poll(() => existsSync(holder), { timeout: 60_000, interval: 50 }).toBe(false);
      });
    });

    it('does not come while both are there, however often the run looks', async () => {
      // Each answer alone takes longer than the time between two looks.
      await withSandbox({ latencyMs: 550 }, async (asked, environment) => {
        const home = newHome();
        const narrow = '--spec 256 --zone 53 --pages 1';
        const { outer } = startBehind(narrow, environment(home), home);
        const code = await new Promise<number | null>((resolve) => outer.once('exit', resolve));
        expect(code).toBe(0);
        expect(asked.stats().requests.api).toBeGreaterThan(2);
      });
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
    // The data are there, whoever is about to replace them.
    const { builds, generatedAt, changes } = outcomeOf(end);
    expect(builds).toBeGreaterThan(0);
    expect(generatedAt).toBe(sourceDate);
    expect(changes).toMatchObject({ builds, changes: [] });
  });
});
