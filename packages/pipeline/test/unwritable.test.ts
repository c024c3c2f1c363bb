import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Output } from '../src/console/output.ts';
import type { Finding } from '../src/doctor/finding.ts';
import { main } from '../src/main.ts';
import { environmentFor, newHome, startCli } from './run-cli.ts';
import { sharedSandbox } from './shared.ts';

/** A folder in which nobody can make anything, root included; Node's own recursive mkdir never comes back from there. */
const nowhere = '/proc/nope/deeper';
const hasNowhere = existsSync('/proc/self');
const narrow = ['--spec', '256', '--zone', '53', '--pages', '1'];

const sandbox = await sharedSandbox();

const nothing = (): void => undefined;
const quiet: Output = {
  data: nothing,
  say: nothing,
  sayBehind: nothing,
  dataBehind: nothing,
  hide: nothing,
  terminal: undefined,
};

/** The end of a run that asked nobody anything; a run that hangs is a failure, not a test that hangs. */
async function refused(args: readonly string[], environment: Record<string, string>) {
  sandbox.resetStats();
  const { child, end } = startCli([...narrow, ...args], environment);
  const deadline = setTimeout(() => child.kill('SIGKILL'), 100_000);
  const { code, stderr } = await end;
  clearTimeout(deadline);
  expect(stderr).not.toMatch(/ at .*\.ts:/);
  expect(sandbox.stats().requests).toEqual({ token: 0, api: 0, trees: 0, other: 0 });
  return { code, stderr };
}

describe('a folder that cannot be written is refused at once', () => {
  it.skipIf(!hasNowhere).each([
    ['--out', nowhere],
    ['--addon-dir', nowhere],
    ['--summary', `${nowhere}/changes.md`],
  ])('when %s names it (needs /proc)', async (option, value) => {
    const { code, stderr } = await refused([option, value], environmentFor(sandbox, newHome()));
    expect(stderr).toMatch(new RegExp(`^${option} ${value}: /proc cannot be written: .*\\(E[A-Z]+\\)`, 'm'));
    expect(code).toBe(2);
  });

  it.skipIf(!hasNowhere)('when TOPTALENT_HOME names it (needs /proc)', async () => {
    const { code, stderr } = await refused([], environmentFor(sandbox, nowhere));
    expect(stderr).toMatch(
      /^\/proc cannot be written: .*; it is the nearest folder there is to \/proc\/nope/m,
    );
    expect(code).toBe(1);
  });

  it.skipIf(!hasNowhere)('and the doctor says so, and makes no folder itself (needs /proc)', async () => {
    const { child, end } = startCli(['doctor', '--json'], environmentFor(sandbox, nowhere));
    const deadline = setTimeout(() => child.kill('SIGKILL'), 100_000);
    const { code, stdout, stderr } = await end;
    clearTimeout(deadline);
    expect(code, stderr).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: readonly Finding[] };
    const failed = findings.filter(({ state }) => state === 'fail').map(({ check }) => check);
    expect(failed).toEqual(['Data folder', 'Addon folder', 'Checkpoint folder']);
    const home = join(newHome(), 'not', 'there');
    await startCli(['doctor'], environmentFor(sandbox, home)).end;
    expect(existsSync(home)).toBe(false);
  });

  it('when --summary names a folder, or something that is in the way of one', async () => {
    const home = newHome();
    writeFileSync(join(home, 'file'), '');
    mkdirSync(join(home, 'folder'));
    const environment = environmentFor(sandbox, home);
    const folder = await refused(['--summary', join(home, 'folder')], environment);
    expect([folder.code, folder.stderr]).toEqual([2, expect.stringMatching(/folder is not a file/)]);
    const inTheWay = await refused(['--summary', join(home, 'file', 'changes.md')], environment);
    expect([inTheWay.code, inTheWay.stderr]).toEqual([2, expect.stringMatching(/cannot be written/)]);
  });

  it.each<[string, (home: string, gone: string) => readonly string[], number, RegExp]>([
    [
      'the data folder',
      (home, gone) => {
        symlinkSync(gone, join(home, 'data'));
        return [];
      },
      1,
      /^\S*data is a link to \S*gone, which is not there\.$/m,
    ],
    [
      'a folder above the one that --addon-dir names',
      (home, gone) => {
        symlinkSync(gone, join(home, 'addons'));
        return ['--addon-dir', join(home, 'addons', 'AzerothsTopTalent')];
      },
      2,
      /^--addon-dir \S*: \S*addons is a link to \S*gone, which is not there\.$/m,
    ],
    [
      'build-data.json',
      (home, gone) => {
        mkdirSync(join(home, 'data'));
        symlinkSync(gone, join(home, 'data', 'build-data.json'));
        return [];
      },
      1,
      /^\S*build-data\.json is a link to \S*gone, which is not there\.$/m,
    ],
    [
      'the file that --summary names',
      (home, gone) => {
        symlinkSync(gone, join(home, 'changes.md'));
        return ['--summary', join(home, 'changes.md')];
      },
      2,
      /^--summary \S*: \S*changes\.md is a link to \S*gone, which is not there\.$/m,
    ],
  ])('when a link to nothing stands for %s', async (_, link, code, message) => {
    const home = newHome();
    const more = link(home, join(home, 'gone'));
    const end = await refused(more, environmentFor(sandbox, home));
    expect(end.stderr).toMatch(message);
    expect(end.code).toBe(code);
    expect(existsSync(join(home, 'gone'))).toBe(false);
  });

  it('when it is the wanted addon, by its own name: nobody typed an option, nor does a last -- matter', async () => {
    const home = newHome();
    writeFileSync(join(home, 'dist'), '');
    const said: string[] = [];
    const output: Output = { ...quiet, say: (line) => said.push(line) };
    const args = [...narrow, '--out', join(home, 'elsewhere'), '--'];
    const code = await main(args, environmentFor(sandbox, home), output, { addon: true });
    expect(said.join('\n')).toMatch(/^\S*dist cannot be written: /);
    expect(code).toBe(1);
  });

  it('and a summary that turns out not to be writable is said: the data is written', async () => {
    const home = newHome();
    // Its folder can be written; no file system takes such a name.
    const summary = join(home, `${'x'.repeat(300)}.md`);
    const args = [...narrow, '--json', '--summary', summary];
    const end = await startCli(args, environmentFor(sandbox, home)).end;
    expect(end.code, end.stderr).toBe(1);
    expect(JSON.parse(end.stdout)).toMatchObject({
      exitCode: 1,
      coverage: { cells: 8, done: 8 },
      stopped: null,
    });
    expect(end.stderr).toMatch(/^The data is written, but the summary is not: .*ENAMETOOLONG/m);
    expect(end.stderr).not.toMatch(/ at .*\.ts:/);
    expect(readdirSync(join(home, 'data'))).toEqual(['build-data.json', 'talent-trees.json']);
    // The run itself was complete: there is nothing to resume.
    const again = await startCli(narrow, environmentFor(sandbox, home)).end;
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('Nothing is due')]);
  });

  it('and one that can be leaves no trace of the trial', async () => {
    const home = newHome();
    const environment = environmentFor(sandbox, home);
    const out = join(home, 'a', 'b');
    const end = await startCli([...narrow, '--out', out, '--addon-dir', join(home, 'dist')], environment).end;
    expect(end.code, end.stderr).toBe(0);
    expect(readdirSync(out)).toEqual(['build-data.json', 'talent-trees.json']);
    expect(readdirSync(home).toSorted()).toEqual([
      '.pipeline_cache.jsonl',
      '.pipeline_cache.jsonl.lock',
      'a',
      'dist',
    ]);
  });
});
