import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { newHome, readWritten, removeHomes } from './run-cli.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
/** Takes nothing that is written to it, as a disk that is full. */
const full = '/dev/full';
afterAll(removeHomes);

/** Runs with that stream of the three on a full disk. */
function runWithFull(stream: 1 | 2, args: readonly string[], home: string) {
  const to = openSync(full, 'w');
  const stdio = ['ignore', 'pipe', 'pipe'] as ('ignore' | 'pipe' | number)[];
  stdio[stream] = to;
  const end = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', TOPTALENT_HOME: home },
    stdio,
  });
  closeSync(to);
  return end;
}

describe.skipIf(!existsSync(full))('a stream that ends on a full disk (needs /dev/full)', () => {
  it('of data is an error in one line: what was asked for did not arrive', () => {
    const { status, stderr } = runWithFull(1, ['status', '--json'], newHome());
    expect(stderr).toBe(
      'stdout: the disk is full: make room, and run it again (ENOSPC). What was finished is kept.\n',
    );
    expect(status).toBe(1);
  });

  it('of data leaves the files of a run whole', () => {
    const home = newHome();
    const args = [
      '--sample',
      '--spec',
      '256',
      '--zone',
      '53',
      '--pages',
      '1',
      '--json',
      '--out',
      `${home}/data`,
      '--addon-dir',
      `${home}/dist/AzerothsTopTalent`,
    ];
    const { status, stderr } = runWithFull(1, args, home);
    expect(stderr).toMatch(/9 of 9 cells have rankings[^]*stdout: the disk is full/);
    expect(status).toBe(1);
    expect(() => JSON.parse(readWritten(home).buildData) as unknown).not.toThrow();
  });

  it('of progress keeps nothing from being done', () => {
    const { status, stdout } = runWithFull(2, ['doctor', '--sample', '--json'], newHome());
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ exitCode: 0 });
  });
});
