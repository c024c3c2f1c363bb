/** Starts the sandbox and the command line as real processes, and brings back what they did and used. */
import { fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SandboxOptions, SandboxStats } from '@toptalent/wcl-sandbox';
import type { Usage } from './measured-cli.ts';
import type { SandboxReply, SandboxWish } from './sandbox-process.ts';

export interface SandboxProcess {
  /** What points the command line at it. */
  readonly environment: Readonly<Record<string, string>>;
  /** What it was asked since the last `reset`. */
  stats(): Promise<SandboxStats>;
  reset(): Promise<void>;
  advance(seconds: number): Promise<void>;
  close(): void;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export async function startSandboxProcess(options: SandboxOptions): Promise<SandboxProcess> {
  const child = fork(here('sandbox-process.ts'), [JSON.stringify(options)]);
  const next = (): Promise<SandboxReply> =>
    new Promise((resolve, reject) => {
      child.once('message', (message) => resolve(message as SandboxReply));
      child.once('exit', () => reject(new Error('The sandbox is gone.')));
    });
  const wish = async (message: SandboxWish): Promise<SandboxStats> => {
    const reply = next();
    child.send(message);
    const answer = await reply;
    if (answer.kind !== 'done') {
      throw new Error('The sandbox answers out of turn.');
    }
    return answer.stats;
  };
  const ready = await next();
  if (ready.kind !== 'ready') {
    throw new Error('The sandbox is not ready.');
  }
  const { tokenUrl, apiUrl, treesUrl, clientId, clientSecret } = ready.endpoints;
  return {
    environment: {
      WCL_TOKEN_URL: tokenUrl,
      WCL_API_URL: apiUrl,
      TALENT_TREES_URL: treesUrl,
      WCL_CLIENT_ID: clientId,
      WCL_CLIENT_SECRET: clientSecret,
    },
    stats: () => wish({ ask: 'stats' }),
    async reset() {
      await wish({ ask: 'reset' });
    },
    async advance(seconds) {
      await wish({ ask: 'advance', seconds });
    },
    close: () => child.disconnect(),
  };
}

export interface MeasuredRun extends Usage {
  readonly code: number | null;
  /** From start to end, start-up included. */
  readonly wallSeconds: number;
  readonly said: string;
}

export async function runMeasured(
  sandbox: SandboxProcess,
  home: string,
  args: readonly string[],
): Promise<MeasuredRun> {
  const usageFile = join(home, 'usage.json');
  const started = performance.now();
  const child = spawn(process.execPath, [here('measured-cli.ts'), ...args], {
    env: {
      PATH: process.env['PATH'] ?? '',
      ...sandbox.environment,
      TOPTALENT_HOME: home,
      SOURCE_DATE_EPOCH: '1790000000',
      NO_COLOR: '1',
      BENCH_USAGE: usageFile,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => (said += String(part)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const wallSeconds = (performance.now() - started) / 1000;
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
  return { ...usage, code, wallSeconds, said };
}

/** Gives `use` an empty folder, which is taken away whatever happens. */
export async function withHome<Value>(use: (home: string) => Promise<Value>): Promise<Value> {
  const home = mkdtempSync(join(tmpdir(), 'toptalent-bench-'));
  try {
    return await use(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

export function checkpointSize(home: string): number {
  return statSync(join(home, '.pipeline_cache.jsonl')).size;
}

/** Both files that a run writes, as one text. */
export function writtenFiles(home: string): string {
  return ['data/build-data.json', 'dist/AzerothsTopTalent/TalentData.lua']
    .map((name) => readFileSync(join(home, name), 'utf8'))
    .join('\0');
}
