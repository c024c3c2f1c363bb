/** Runs `pnpm release` as a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endOf } from '@toptalent/command-line/process-end';
import type { ProcessEnd } from '@toptalent/command-line/process-end';

/** The command's entry. */
export const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

export async function runRelease(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  folder?: string,
): Promise<ProcessEnd> {
  const child = spawn(process.execPath, [cli, ...args], {
    // Nothing of the environment that the tests run in: it may have tokens, and on a workflow's machine it has.
    env: { PATH: process.env['PATH'] ?? '', RELEASE_RETRY_MS: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: folder,
  });
  return endOf(child);
}
