import { describe, expect, it } from 'vitest';
import { watchPackageManager } from '../src/run/package-manager.ts';
import type { ProcessTable } from '../src/run/package-manager.ts';

interface Fake {
  parent: number;
  command: string[];
  group?: number;
  state?: string;
  started?: number;
}

const self = 100;
const environment = { npm_execpath: '/lib/pnpm/bin/pnpm.cjs' };
const wrapper = ['/bin/sh', '/project/node_modules/.bin/node', '/cache/.bin/pnpm', 'refresh'];

/** What `npx pnpm refresh` leaves between itself and the run: each is started by the next. */
function behindNpx(): Map<number, Fake> {
  const chain = [
    ['node', 'packages/pipeline/src/cli.ts'],
    ['/bin/sh', '/project/node_modules/.bin/node', 'packages/pipeline/src/cli.ts'],
    ['sh', '-c', 'node packages/pipeline/src/cli.ts'],
    ['/usr/bin/node', '/cache/.bin/pnpm', 'refresh'],
    wrapper,
    ['sh', '-c', "'pnpm' refresh"],
    ['npm exec pnpm refresh'],
    ['bash'],
  ];
  return new Map(chain.map((command, at) => [self - at, { parent: self - at - 1, command }]));
}
const [pnpm, npm, bash] = [self - 3, self - 6, self - 7];

/** A machine on which these processes run; `broken` is the code that every look-up fails with. */
function machine(
  processes: Map<number, Fake>,
  platform: NodeJS.Platform,
): { table: ProcessTable; broken: { code?: string }; asked: number[] } {
  const broken: { code?: string } = {};
  const asked: number[] = [];
  const find = (pid: number, missing: string): Fake => {
    asked.push(pid);
    const found = processes.get(pid);
    if (broken.code !== undefined || found === undefined) {
      throw Object.assign(new Error('no answer'), { code: broken.code ?? missing });
    }
    return found;
  };
  const table: ProcessTable = {
    platform,
    pid: self,
    read(path) {
      const [, , pid = '', file] = path.split('/');
      const { parent, group = 7, state = 'S', started = 5, command } = find(Number(pid), 'ENOENT');
      return file === 'stat'
        ? `${pid} (a) (b) ${state} ${parent} ${group} ${'0 '.repeat(16)}${started} 0`
        : `${command.join('\0')}\0\0`;
    },
    ps(words) {
      const { parent, group = 7, command } = find(Number(words.at(-1)), 'ENOENT');
      return `  ${parent}   ${group} ${command.join(' ')}\n`;
    },
    probe: (pid) => void find(pid, 'ESRCH'),
  };
  return { table, broken, asked };
}

/** The processes whose end, each by itself, would end the run. */
function watchedOf(processes: Map<number, Fake>, platform: NodeJS.Platform): number[] {
  const { table } = machine(processes, platform);
  const isThere = watchPackageManager(environment, table);
  return [...processes].flatMap(([pid, each]) => {
    processes.delete(pid);
    const ends = isThere?.() === false;
    processes.set(pid, each);
    return ends ? [pid] : [];
  });
}

describe.each(['linux', 'darwin'] as const)('a run that a package manager started, on %s', (platform) => {
  it('goes on while they are there, and ends with either of two', () => {
    const processes = behindNpx();
    const isThere = watchPackageManager(environment, machine(processes, platform).table);
    expect([isThere?.(), isThere?.()]).toEqual([true, true]);
    expect(watchedOf(processes, platform)).toEqual([pnpm, npm]);
  });

  it.each<[string, (processes: Map<number, Fake>) => void, number[]]>([
    [
      'a shell that was told to call one',
      (all) => (all.get(bash)!.command = ['bash', '-c', 'npm']),
      [pnpm, npm],
    ],
    ['a program that was told to call one', (all) => (all.get(bash)!.command = ['sudo', 'npm']), [pnpm, npm]],
    ['one beyond anything but a shell', (all) => (all.get(self - 5)!.command = ['node', 'serve.js']), [pnpm]],
    ['one of another process group', (all) => (all.get(npm)!.group = 8), [pnpm]],
    ['the second beyond a process that is not to be found', (all) => all.delete(self - 4), [pnpm]],
    ['any beyond a process that is not to be found', (all) => all.delete(pnpm), []],
    ['any when the run is a process group of its own', (all) => (all.get(self)!.group = self), []],
  ])('never watches %s', (_, change, watched) => {
    const processes = behindNpx();
    change(processes);
    expect(watchedOf(processes, platform)).toEqual(watched);
  });

  it.each(['EPERM', 'EACCES', 'EMFILE', 'EIO'])('goes on when a look fails with %s', (code) => {
    const { table, broken } = machine(behindNpx(), platform);
    const isThere = watchPackageManager(environment, table);
    broken.code = code;
    expect(isThere?.()).toBe(true);
  });

  it.each(['ENOENT', 'EMFILE'])('watches nothing when nothing can be looked up (%s)', (code) => {
    const { table, broken } = machine(behindNpx(), platform);
    broken.code = code;
    expect(watchPackageManager(environment, table)).toBeUndefined();
  });
});

describe('the package manager on Linux', () => {
  it.each<[string, Partial<Fake>, boolean]>([
    ['sleeps', { state: 'D' }, true],
    ['is stopped', { state: 'T' }, true],
    ['has another parent now', { parent: 1 }, true],
    ['is dead and not yet buried', { state: 'Z' }, false],
    ['is dead', { state: 'X' }, false],
    ['has left its number to a later process', { started: 6 }, false],
  ])('that %s is still there: %j, %s', (_, change, expected) => {
    const processes = behindNpx();
    const isThere = watchPackageManager(environment, machine(processes, 'linux').table);
    Object.assign(processes.get(npm)!, change);
    expect(isThere?.()).toBe(expected);
  });

  it('is still there when what is said about it makes no sense', () => {
    const { table } = machine(behindNpx(), 'linux');
    const said: string[] = [];
    const isThere = watchPackageManager(environment, {
      ...table,
      read: (path) => said[0] ?? table.read(path),
    });
    said.push('');
    expect(isThere?.()).toBe(true);
  });
});

it.each<[string, NodeJS.Platform, Record<string, string>]>([
  ['that no package manager started', 'linux', {}],
  ['on Windows', 'win32', environment],
])('a run %s looks nothing up', (_, platform, given) => {
  const { table, asked } = machine(behindNpx(), platform);
  expect(watchPackageManager(given, table)).toBeUndefined();
  expect(asked).toEqual([]);
});
