/** Runs `pnpm release` as a process of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** The command's entry. */
export const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

export interface ReleaseRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runRelease(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  folder?: string,
): Promise<ReleaseRun> {
  const child = spawn(process.execPath, [cli, ...args], {
    // Nothing of the environment that the tests run in: it may have tokens, and on a workflow's machine it has.
    env: { PATH: process.env['PATH'] ?? '', RELEASE_RETRY_MS: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: folder,
  });
  return endOf(child);
}

/** What the process printed, when it is over. */
export async function endOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<ReleaseRun> {
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part) => (stdout += String(part)));
  child.stderr.on('data', (part) => (stderr += String(part)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}
