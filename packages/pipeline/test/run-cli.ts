/** Runs the real command line in a process of its own, against a sandbox as if it were the real service. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess, ChildProcessByStdio } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { endOf } from '@toptalent/command-line/process-end';
import type { ProcessEnd } from '@toptalent/command-line/process-end';
import type { Sandbox } from '@toptalent/wcl-sandbox';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** What dates the data of every test run. */
export const sourceDate = 1_790_000_000;

export interface CliRun {
  readonly child: ChildProcess;
  readonly end: Promise<ProcessEnd>;
}

export function startCli(args: readonly string[], environment: Readonly<Record<string, string>>): CliRun {
  return watch(
    spawn(process.execPath, [cli, ...args], {
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

/** The same where no file may grow beyond so many blocks of 512 bytes, as on a disk that is full. Not on Windows. */
export function startCliOnFullDisk(
  blocks: number,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): CliRun {
  const command = `ulimit -f ${blocks}; exec "$0" "$@"`;
  return watch(
    spawn('sh', ['-c', command, process.execPath, cli, ...args], {
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

/** Runs a program where it may mount what nobody else sees. */
const ownNamespace = 'unshare';

/** Whether `startCliOnSmallDisk` can be used: Linux that lets everybody mount in a namespace of his own. */
export const hasSmallDisks =
  spawnSync(ownNamespace, ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()], { stdio: 'ignore' }).status ===
  0;

/** The same with `home` on a real disk of so many KB, which is gone with the run: what it held is copied to `after`. */
export function startCliOnSmallDisk(
  kilobytes: number,
  home: string,
  after: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): CliRun {
  const command = `mount -t tmpfs -o size=${kilobytes}k tmpfs "$0" && { "$@"; code=$?; cp -a "$0/." "$AFTER/"; exit $code; }`;
  return watch(
    spawn(ownNamespace, ['-rm', 'sh', '-c', command, home, process.execPath, cli, ...args], {
      env: { PATH: process.env['PATH'] ?? '', ...environment, AFTER: after },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

function watch(child: ChildProcessByStdio<null, Readable, Readable>): CliRun {
  return { child, end: endOf(child) };
}

/** The environment that points the command line at the sandbox, with everything it writes under `home`. */
export function environmentFor(sandbox: Sandbox, home: string): Record<string, string> {
  return {
    WCL_CLIENT_ID: sandbox.clientId,
    WCL_CLIENT_SECRET: sandbox.clientSecret,
    WCL_TOKEN_URL: sandbox.tokenUrl,
    WCL_API_URL: sandbox.apiUrl,
    TALENT_TREES_URL: sandbox.treesUrl,
    TOPTALENT_HOME: home,
    SOURCE_DATE_EPOCH: String(sourceDate),
    NO_COLOR: '1',
  };
}

const homes: string[] = [];

/** An empty folder that `removeHomes` takes away. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'toptalent-'));
  homes.push(home);
  return home;
}

export function removeHomes(): void {
  for (const home of homes.splice(0)) {
    rmSync(home, { recursive: true, force: true });
  }
}

export interface WrittenFiles {
  readonly buildData: string;
  readonly talentData: string;
}

export function readWritten(home: string): WrittenFiles {
  return {
    buildData: readFileSync(join(home, 'data', 'build-data.json'), 'utf8'),
    talentData: readFileSync(join(home, 'dist', 'AzerothsTopTalent', 'TalentData.lua'), 'utf8'),
  };
}

export function checkpointFile(home: string): string {
  return join(home, '.pipeline_cache.jsonl');
}
