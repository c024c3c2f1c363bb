/**
 * Who called a package manager that started us waits for that one: when it goes, the run shall end. Between it and us may
 * be shells that stay (its `sh -c`, the wrapper of Node's own binary), so that our parent says nothing about it; and another
 * one may have started it (`npx pnpm refresh`). To end a healthy run is the worst mistake: in doubt, nothing is watched.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Environment } from '../settings/source.ts';

/** So many generations are looked at: two package managers behind a shell and two wrappers each, and as many again. */
const mostGenerations = 16;

const managers: readonly string[] = ['npm', 'npx', 'pnpm', 'yarn'];
const shells: readonly string[] = ['sh', 'ash', 'bash', 'dash', 'ksh', 'zsh'];
const runtimes: readonly string[] = ['node', 'nodejs'];

/** What is asked about processes. Each throws an error with a `code` for want of an answer. */
export interface ProcessTable {
  readonly platform: NodeJS.Platform;
  /** Our own number. */
  readonly pid: number;
  /** @param path of a file in /proc */
  read(path: string): string;
  /** What `ps` prints, given these words. */
  ps(words: readonly string[]): string;
  /** Only throws where signal 0 cannot be sent, and sends nothing. */
  probe(pid: number): void;
}

const thisMachine: ProcessTable = {
  platform: process.platform,
  pid: process.pid,
  read: (path) => readFileSync(path, 'utf8'),
  ps: (words) => execFileSync('ps', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  probe: (pid) => void process.kill(pid, 0),
};

interface Process {
  readonly parent: number;
  /** Its process group: one job of a shell, or what was set apart to outlive its starter. */
  readonly group: number;
  /** Words of its command line, or of its title where it has given itself one. */
  readonly command: readonly string[];
  readonly isThere: () => boolean;
}

/**
 * Says whether the package managers that started us are all still there; undefined when none did, or which processes they
 * are cannot be told (as on Windows).
 */
export function watchPackageManager(
  environment: Environment,
  table: ProcessTable = thisMachine,
): (() => boolean) | undefined {
  const program = environment['npm_execpath'] ?? '';
  if (program === '' || table.platform === 'win32') {
    return undefined;
  }
  const ask = table.platform === 'linux' ? fromProc : fromPs;
  const self = ask(table, table.pid);
  const watched: Process[] = [];
  let pid = self?.parent ?? 0;
  for (let generation = 0; generation < mostGenerations && pid > 1; generation++) {
    const found = ask(table, pid);
    if (found === undefined || found.group !== self?.group) {
      break;
    }
    const name = programOf(found);
    if (name === managerName(program) || (watched.length > 0 && managers.includes(name))) {
      watched.push(found);
    } else if (watched.length > 0 && !shells.includes(name)) {
      // Whatever else starts a package manager has its own mind about who waits for whom.
      break;
    }
    pid = found.parent;
  }
  return watched.length === 0 ? undefined : () => watched.every(({ isThere }) => isThere());
}

/** What runs there: the program, or the script that Node was given. Words behind any other program may mean anything. */
function programOf({ command: [program = '', ...others] }: Process): string {
  const name = managerName(program);
  return runtimes.includes(name) ? managerName(others.find((word) => !word.startsWith('-')) ?? '') : name;
}

/** "/usr/lib/node_modules/npm/bin/npm-cli.js" is "npm", which calls itself "npm run refresh"; "pnpm.cjs" is "pnpm". */
function managerName(program: string): string {
  return basename(program).replace(/(-cli)?\.[cm]?js$/u, '');
}

function fromProc(table: ProcessTable, pid: number): Process | undefined {
  try {
    const { parent, group, started } = statOf(table, pid);
    const words = table.read(`/proc/${pid}/cmdline`).split('\0');
    const command = words.filter((word) => word !== '');
    return started === undefined
      ? undefined
      : {
          parent,
          group,
          // A title is one word with spaces in it.
          command: command.length === 1 ? command.flatMap((word) => word.split(' ')) : command,
          isThere: () => isInProc(table, pid, started),
        };
  } catch {
    return undefined;
  }
}

/** A process that is dead and not yet buried is gone; a later process of the same number is another one. */
function isInProc(table: ProcessTable, pid: number, started: string): boolean {
  try {
    const now = statOf(table, pid);
    return now.started === undefined || (now.started === started && !['Z', 'X'].includes(now.state));
  } catch (error) {
    return !['ENOENT', 'ESRCH'].includes(codeOf(error));
  }
}

/** @returns started: ticks since the machine started, undefined where the line is not one of proc(5) */
function statOf(
  table: ProcessTable,
  pid: number,
): { state: string; parent: number; group: number; started: string | undefined } {
  const stat = table.read(`/proc/${pid}/stat`);
  // The name in brackets may hold anything; what follows it: state, parent, group, and as the 20th the start.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = '', parent, group] = fields;
  return { state, parent: Number(parent), group: Number(group), started: fields[19] };
}

function fromPs(table: ProcessTable, pid: number): Process | undefined {
  try {
    // -ww: the whole command line, however narrow the terminal.
    const line = table.ps(['-ww', '-o', 'ppid=,pgid=,command=', '-p', String(pid)]);
    const [parent, group, ...command] = line.trim().split(/\s+/u);
    return { parent: Number(parent), group: Number(group), command, isThere: () => isRunning(table, pid) };
  } catch {
    return undefined;
  }
}

/** Somebody else's process, which may not be sent a signal, is there all the same. */
function isRunning(table: ProcessTable, pid: number): boolean {
  try {
    table.probe(pid);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
