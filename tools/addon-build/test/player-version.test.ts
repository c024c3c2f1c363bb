/** The version that players see, and which release of its date a build is. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { playerVersion } from '../src/player-version.ts';
import { numberAmong, releaseNumber } from '../src/release-number.ts';

const home = mkdtempSync(path.join(os.tmpdir(), 'toptalent-version-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the version that players see', () => {
  const generatedAt = Date.UTC(2026, 10, 29, 23, 59, 59) / 1000;

  it('is the version of the addon and the date of the data in UTC', () => {
    expect(playerVersion('0.3.0', { source: 'warcraft-logs', generatedAt })).toBe('0.3.0-20261129');
    expect(playerVersion('0.3.0', { source: 'warcraft-logs', generatedAt: generatedAt + 1 })).toBe(
      '0.3.0-20261130',
    );
  });

  it('ends in a number from the second release of a date on', () => {
    expect(playerVersion('0.3.0', { source: 'warcraft-logs', generatedAt }, 2)).toBe('0.3.0-20261129.2');
  });

  it('says that a sample is one, and no date', () => {
    expect(playerVersion('0.3.0', { source: 'sample', generatedAt })).toBe('0.3.0-sample');
  });
});

describe('which release of its date a build is', () => {
  const version = '0.3.0-20261129';

  it.each<[string, readonly string[], readonly string[], number]>([
    ['is the first without tags', [], [], 1],
    [
      'is the first if only other dates and other versions were released',
      ['v0.3.0-20261122', 'v0.2.0'],
      [],
      1,
    ],
    ['is the second after the first', [`v${version}`], [], 2],
    [
      'is one more than the highest, not one more than there are',
      [`v${version}.9`, `v${version}.10`],
      [],
      11,
    ],
    ['is the same again for the commit of a release', [`v${version}`, `v${version}.2`], [`v${version}`], 1],
    ['ignores tags that only begin alike', [`v${version}.2-beta`, `v${version}1`, `v${version}.0`], [], 1],
  ])('%s', (_, all, here, number) => {
    expect(numberAmong(version, all, here)).toBe(number);
  });

  it('is read from git, and is the first outside of a checkout', async () => {
    expect(await releaseNumber(path.join(home, 'nowhere'), version)).toBe(1);
    const git = (...args: string[]): void => {
      const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org'];
      execFileSync('git', [...who, ...args], { cwd: home, stdio: 'ignore' });
    };
    git('init');
    git('commit', '--allow-empty', '-m', 'one');
    git('tag', `v${version}`);
    expect(await releaseNumber(home, version)).toBe(1);
    git('commit', '--allow-empty', '-m', 'two');
    expect(await releaseNumber(home, version)).toBe(2);
  });
});
