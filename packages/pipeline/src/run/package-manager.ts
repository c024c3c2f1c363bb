/**
 * Who called a package manager that started us waits for that one: when it goes, the run shall end. Between it and us may
 * be shells that stay (its `sh -c`, the wrapper of Node's own binary), so that our parent says nothing about it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Environment } from '../settings/source.ts';

/** So many generations are looked at: `sh -c`, two wrappers of binaries, and as many again. */
const mostGenerations = 6;

interface Process {
  readonly parent: number;
  /** Words of its command line, or its title where it has given itself one. */
  readonly command: readonly string[];
  /** Ticks since the machine started: tells it from a later process of the same number. Undefined where nobody says. */
  readonly started: string | undefined;
}

/**
 * Says whether the package manager that started us is still there; undefined when none did, or which process it is cannot
 * be told (as on Windows).
 */
export function watchPackageManager(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): (() => boolean) | undefined {
  const program = environment['npm_execpath'] ?? '';
  if (program === '' || platform === 'win32') {
    return undefined;
  }
  const name = managerName(program);
  const ask = platform === 'linux' ? fromProc : fromPs;
  let pid = process.ppid;
  for (let generation = 0; generation < mostGenerations && pid > 1; generation++) {
    const found = ask(pid);
    if (found === undefined) {
      return undefined;
    }
    if (programsOf(found).some((word) => managerName(word) === name)) {
      const manager = pid;
      return platform === 'linux'
        ? () => fromProc(manager)?.started === found.started
        : () => isRunning(manager);
    }
    pid = found.parent;
  }
  return undefined;
}

/** What runs there: the program, or the script that it was given. What comes after may be any word. */
function programsOf({ command: [program = '', ...others] }: Process): readonly string[] {
  return [program, others.find((word) => !word.startsWith('-')) ?? ''];
}

/** "/usr/lib/node_modules/npm/bin/npm-cli.js" is "npm", which calls itself "npm run refresh"; "pnpm.cjs" is "pnpm". */
function managerName(program: string): string {
  return basename(program).replace(/(-cli)?\.[cm]?js$/u, '');
}

/** A process that is dead and not yet buried is none. */
function fromProc(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; what follows it: state, parent, and as the 20th the start (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/u);
    return fields[0] === 'Z' || fields[0] === 'X'
      ? undefined
      : { parent: Number(fields[1]), command, started: fields[19] };
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): Process | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
    const [parent, ...command] = line.trim().split(/\s+/u);
    return { parent: Number(parent), command, started: undefined };
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
