/** The changelog of a release, compared with the last release in git. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { madeUpBuild, madeUpData } from '@toptalent/build-data/made-up-data';
import type { BuildData } from '@toptalent/build-data';
import { workspaceRoot } from '@toptalent/tstl';
import { afterAll, expect, it } from 'vitest';
import { readChangelog } from '../src/read-changelog.ts';

const home = mkdtempSync(path.join(os.tmpdir(), 'toptalent-changelog-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const git = (...args: string[]): void => {
  const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org'];
  execFileSync('git', [...who, ...args], { cwd: home, stdio: 'ignore' });
};

it('says what changed since the newest tag, and repeats nothing of the addon that this tag had', async () => {
  mkdirSync(path.join(home, 'data'));
  const released: BuildData = { ...madeUpData, generatedAt: Date.UTC(2026, 10, 22) / 1000 };
  writeFileSync(path.join(home, 'data', 'build-data.json'), JSON.stringify(released));
  copyFileSync(path.join(workspaceRoot, 'CHANGELOG.md'), path.join(home, 'CHANGELOG.md'));
  git('init');
  const data: BuildData = {
    ...madeUpData,
    generatedAt: Date.UTC(2026, 10, 29) / 1000,
    specs: {
      ...madeUpData.specs,
      '62': { ...madeUpData.specs['62']!, raid: { general: madeUpBuild('n'), encounters: {} } },
    },
  };
  const request = { home, version: '0.3.0-20261129', data };
  expect(await readChangelog(request)).toMatch(
    /^# Changelog\n\n## 0\.3\.0-20261129\n\n.*\n\n4 builds\.\n\n### The addon/,
  );
  git('add', '.');
  git('commit', '-m', 'last week');
  git('tag', 'v0.3.0-20261122');
  git('commit', '--allow-empty', '-m', 'this week');
  const [release = ''] = (await readChangelog(request)).split('\n## ').slice(1);
  expect(release).toContain('1 build of 4 changed since 22 November 2026:\n\n- Mage: Arcane 1\n');
  expect(release).not.toContain('### The addon');
});
