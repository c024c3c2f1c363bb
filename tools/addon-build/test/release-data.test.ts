import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { madeUpBuild, madeUpData } from '@toptalent/build-data/made-up-data';
import { specializations } from '@toptalent/game';
import { afterEach, describe, expect, it } from 'vitest';
import { releaseData } from '../src/release-data.ts';

const homes: string[] = [];
afterEach(() => homes.splice(0).forEach((home) => rmSync(home, { recursive: true, force: true })));

/** Data with a build for each specialization but these. */
function dataWithout(...specIds: readonly number[]): BuildData {
  const content = { general: madeUpBuild('g'), encounters: {} };
  const specs = specializations
    .filter(({ specId }) => !specIds.includes(specId))
    .map(({ specId }) => [specId, { raid: content, mythicPlus: content }]);
  return { ...madeUpData, specs: Object.fromEntries(specs) as BuildData['specs'] };
}

function gitIn(home: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
    cwd: home,
    stdio: 'ignore',
  });
}

function put(home: string, data: BuildData): void {
  writeFileSync(path.join(home, 'data', 'build-data.json'), JSON.stringify(data));
}

/** A checkout with a release of that data, and a commit after it. */
function released(data: BuildData, tag: string | undefined): string {
  const home = mkdtempSync(path.join(tmpdir(), 'release-data-'));
  homes.push(home);
  mkdirSync(path.join(home, 'data'));
  gitIn(home, 'init', '-q');
  put(home, data);
  gitIn(home, 'add', '.');
  gitIn(home, 'commit', '-qm', 'data');
  if (tag !== undefined) {
    gitIn(home, 'tag', tag);
  }
  gitIn(home, 'commit', '-qm', 'more', '--allow-empty');
  return home;
}

async function saidOf(home: string, ...allow: Parameters<typeof releaseData>[1]): Promise<string> {
  const lines: string[] = [];
  await releaseData(home, allow, (line) => lines.push(line));
  return lines.join('\n');
}

describe('the data of a release', () => {
  it('is compared with the last release, which git knows, and it says that nothing was lost', async () => {
    const home = released(dataWithout(), 'v0.3.0-20261122');
    put(home, { ...dataWithout(), generatedAt: madeUpData.generatedAt + 1 });
    expect(await saidOf(home)).toBe('Compared with the data of v0.3.0-20261122: no specialization was lost.');
  });

  it('is refused when a specialization was lost since, and names it where that is allowed', async () => {
    const home = released(dataWithout(), 'v0.3.0-20261122');
    put(home, dataWithout(62));
    await expect(saidOf(home)).rejects.toThrow(/it lost Mage\/Arcane \(--allow lost-specializations\)/);
    expect(await saidOf(home, 'lost-specializations')).toBe(
      'Compared with the data of v0.3.0-20261122: lost since then: Mage/Arcane.',
    );
  });

  it('of a first release says which specializations have no build, and to refresh them before they are allowed', async () => {
    const home = released(dataWithout(62), undefined);
    gitIn(home, 'rm', '-q', '--cached', 'data/build-data.json');
    gitIn(home, 'commit', '-qm', 'without data');
    await expect(saidOf(home)).rejects.toThrow(
      'it has no build for Mage/Arcane (pnpm refresh fetches it; if it has none yet, --allow lost-specializations)',
    );
    expect(await saidOf(home, 'lost-specializations')).toBe(
      'There is no earlier release in git to compare with: no build for Mage/Arcane. In a shallow clone, fetch its tags.',
    );
    put(home, dataWithout());
    expect(await saidOf(home)).toMatch(/compare with: every specialization has a build\. In a shallow clone/);
  });

  it('says when no release is there to compare with', async () => {
    expect(await saidOf(released(dataWithout(), undefined))).toMatch(
      /no earlier release in git.*fetch its tags/,
    );
  });

  it('says nothing of losses after the release of a sample', async () => {
    const home = released({ ...dataWithout(), source: 'sample' }, 'v0.2.0');
    put(home, dataWithout());
    expect(await saidOf(home)).toMatch(/v0\.2\.0: it is a sample, so nothing can be said of losses/);
  });
});
