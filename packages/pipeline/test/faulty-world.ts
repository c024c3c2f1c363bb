/** A sandbox whose faults can be changed between runs, the command line against it, and what must hold of every run. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessEnd } from '@toptalent/command-line/process-end';
import { specializations } from '@toptalent/game';
import { createWarcraftLogsClient } from '@toptalent/warcraft-logs';
import type { Ranking } from '@toptalent/warcraft-logs';
import { faultScript, startSandbox } from '@toptalent/wcl-sandbox';
import type { FaultRule, FaultStep, Sandbox, SandboxOptions } from '@toptalent/wcl-sandbox';
import { expect } from 'vitest';
import { eightBosses } from './eight-bosses.ts';
import {
  checkpointFile,
  environmentFor,
  newHome,
  startCli,
  startCliOnFullDisk,
  startCliOnSmallDisk,
} from './run-cli.ts';
import { runMain } from './run-main.ts';

/** One specialization on the eight bosses of one raid zone, one page each: two requests for rankings. */
export const narrowArgs = ['--spec', '256', '--zone', '53', '--pages', '1'];
/** A boss whose page is asked for together with five others. */
export const oneBoss = 3470;
/** A boss whose page is asked for when the cells of five others are finished. */
export const laterBoss = 3492;

/** Cells of the sandbox's whole season: each specialization on nine bosses and eight dungeons. */
export const seasonCells = specializations.length * 17;

export interface FaultyWorld {
  readonly sandbox: Sandbox;
  /** From now on these faults, counted from now; an empty list ends them. */
  put(steps: readonly FaultStep[]): void;
  /** Puts the sandbox's clock forward: points come back after an hour. */
  advance(seconds: number): void;
  /** Runs the command line in the test's own process, and holds what it says and writes against `expectDecent`. */
  run(home: string, args?: readonly string[], extra?: Readonly<Record<string, string>>): Promise<ProcessEnd>;
  /** The same in a process of its own, which takes longer. */
  runProcess(
    home: string,
    args?: readonly string[],
    extra?: Readonly<Record<string, string>>,
  ): Promise<ProcessEnd>;
  /** The same where no file may grow beyond so many blocks of 512 bytes. */
  runOnFullDisk(blocks: number, home: string, more?: readonly string[]): Promise<ProcessEnd>;
  /** The same on a disk of so many KB; `after` is where to look for what it held. */
  runOnSmallDisk(kilobytes: number, after: string): Promise<ProcessEnd>;
  close(): Promise<void>;
}

export async function startFaultyWorld(options: SandboxOptions = {}): Promise<FaultyWorld> {
  let rule: FaultRule | undefined;
  let ahead = 0;
  const sandbox = await startSandbox({
    ...options,
    world: eightBosses(options),
    now: () => Date.now() + ahead,
    fault: (request) => rule?.(request),
  });
  const names = (await rankingsIn(sandbox, oneBoss)).map((ranking) => ranking.name);
  sandbox.resetStats();
  const environment = (home: string): Record<string, string> => ({
    ...environmentFor(sandbox, home),
    // No answer takes that long. A test of silence sets a shorter time.
    WCL_TIMEOUT_MS: '60000',
    WCL_RETRY_BASE_MS: '1',
  });
  return {
    sandbox,
    advance(seconds) {
      ahead += seconds * 1000;
    },
    put(steps) {
      rule = steps.length === 0 ? undefined : faultScript(steps);
    },
    async run(home, args = narrowArgs, extra = {}) {
      const end = await runMain(args, { ...environment(home), ...extra });
      expectDecent(sandbox, home, end, names);
      return end;
    },
    async runProcess(home, args = narrowArgs, extra = {}) {
      const end = await startCli(args, { ...environment(home), ...extra }).end;
      expectDecent(sandbox, home, end, names);
      return end;
    },
    async runOnFullDisk(blocks, home, more = []) {
      const end = await startCliOnFullDisk(blocks, [...narrowArgs, ...more], environment(home)).end;
      expectDecent(sandbox, home, end, names);
      return end;
    },
    async runOnSmallDisk(kilobytes, after) {
      const home = newHome();
      const end = await startCliOnSmallDisk(kilobytes, home, after, narrowArgs, environment(home)).end;
      expectDecent(sandbox, after, end, names);
      return end;
    },
    close: () => sandbox.close(),
  };
}

/** Exit code 0; what the run said is shown when it is another. */
export async function expectComplete(running: Promise<ProcessEnd>): Promise<void> {
  const { code, stderr } = await running;
  expect(code, stderr).toBe(0);
}

/** No stack trace, no secret, no player's name: not in what a run says, not in what it writes. */
function expectDecent(sandbox: Sandbox, home: string, end: ProcessEnd, names: readonly string[]): void {
  expect(end.stderr).not.toMatch(/^\s+at .*\d+\)?$/m);
  const { clientId, clientSecret } = sandbox;
  const planted = [
    clientSecret,
    Buffer.from(`${clientId}:${clientSecret}`).toString('base64'),
    ...sandbox.tokens(),
    // Shorter ones are in any text.
    ...names.filter((name) => name.length > 3),
  ];
  const written = filesIn(home).map((file) => readFileSync(file, 'utf8'));
  for (const text of [end.stdout, end.stderr, ...written]) {
    expect(planted.filter((word) => text.includes(word))).toEqual([]);
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]/);
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Encounters that the checkpoint holds of the run's specialization, on whole lines. */
export function finishedIn(home: string): readonly number[] {
  const path = checkpointFile(home);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return [...whole.matchAll(/^\{"specId":256,"encounterId":(\d+)/gm)].map((match) => Number(match[1]));
}

/** Encounters asked of the sandbox for a specialization since its statistics were reset. */
export function askedOf(sandbox: Sandbox): readonly number[] {
  return sandbox
    .stats()
    .cells.filter((cell) => cell.specName !== null)
    .map((cell) => cell.encounterId);
}

/** The first page that Discipline has there, asked for without the command line. */
export async function rankingsIn(
  sandbox: Sandbox,
  encounterId: number,
  partition = 1,
): Promise<readonly Ranking[]> {
  const client = createWarcraftLogsClient({
    tokenUrl: sandbox.tokenUrl,
    apiUrl: sandbox.apiUrl,
    credentials: { clientId: sandbox.clientId, clientSecret: sandbox.clientSecret },
    paceMs: 0,
  });
  const [answer] = await client.rankings([
    {
      encounterId,
      specialization: { classSlug: 'Priest', specSlug: 'Discipline' },
      difficulty: 5,
      partition,
      metric: 'hps',
      page: 1,
      talents: true,
    },
  ]);
  if (answer?.kind !== 'page') {
    throw new Error(`Nobody is ranked on ${encounterId}.`);
  }
  return answer.page.rankings;
}
