/** The command `pnpm package`, as a process of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { BuildData } from '@toptalent/build-data';
import { endOf } from '@toptalent/command-line/process-end';
import { afterAll, describe, expect, it } from 'vitest';
import { releasedData, releasedTrees } from './released-data.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const release = fileURLToPath(new URL('../../release/src/cli.ts', import.meta.url));
const homes: string[] = [];
afterAll(() => homes.forEach((home) => rmSync(home, { recursive: true, force: true })));

const data = releasedData;

/** A folder with that data, undefined for none, and with the talent trees. */
function homeWith(content: BuildData | undefined): string {
  const home = mkdtempSync(path.join(os.tmpdir(), 'toptalent-package-'));
  homes.push(home);
  if (content !== undefined) {
    mkdirSync(path.join(home, 'data'));
    writeFileSync(path.join(home, 'data', 'build-data.json'), JSON.stringify(content));
    writeFileSync(path.join(home, 'data', 'talent-trees.json'), JSON.stringify(releasedTrees));
  }
  return home;
}

async function packageIn(home: string, ...given: (string | Readonly<Record<string, string>>)[]) {
  const args = given.filter((one) => typeof one === 'string');
  const environment = Object.assign({}, ...given.filter((one) => typeof one !== 'string')) as object;
  const child = spawn(process.execPath, [cli, ...args], {
    env: { PATH: process.env['PATH'] ?? '', TOPTALENT_HOME: home, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return endOf(child);
}

describe('pnpm package', () => {
  it('packs the files of a release build and the changelog, and nothing else, as pnpm release takes them', async () => {
    const home = homeWith(data);
    const end = await packageIn(home);
    expect(end.code, end.stderr).toBe(0);
    const dist = path.join(home, 'dist');
    const [, zip, sum] = readdirSync(dist);
    expect(readFileSync(path.join(dist, sum!), 'utf8')).toBe(
      `${createHash('sha256')
        .update(readFileSync(path.join(dist, zip!)))
        .digest('hex')}  ${zip}\n`,
    );
    expect(zip).toMatch(/^AzerothsTopTalent-\d+\.\d+\.\d+-\d{8}\.zip$/);
    expect(end.stdout).toMatch(/^Packed dist\/AzerothsTopTalent-.*: \d+ files, \d+ KB; read back/m);
    const packed = unzipSync(readFileSync(path.join(dist, zip!)));
    const changelog = new TextDecoder().decode(packed['AzerothsTopTalent/CHANGELOG.md']);
    const version = zip!.replace('AzerothsTopTalent-', '').replace('.zip', '');
    expect(changelog).toMatch(
      new RegExp(`^# Changelog\n\n## ${version}\n\nTalent data of 21 September 2026`),
    );
    const shown = spawnSync(process.execPath, [release, 'publish', path.join(dist, zip!), '--dry-run'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '' },
    });
    expect([shown.status, shown.stdout]).toEqual([0, expect.stringContaining(`release v${version}`)]);
    const built = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.parentPath !== dist)
      .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)));
    expect(Object.keys(packed).toSorted()).toEqual([...built, 'AzerothsTopTalent/CHANGELOG.md'].toSorted());
  });

  it('refuses data without builds, even if there is no earlier data to compare with', async () => {
    const empty = await packageIn(homeWith({ ...data, specs: {} }));
    expect([empty.code, empty.stderr]).toEqual([1, expect.stringContaining('it has no build for')]);
  });

  it('refuses data with an encounter that packages/game knows by another name, and says what to do', async () => {
    const zone = {
      zoneId: 53,
      name: 'A raid',
      contentType: 'raid',
      partition: { id: 1, name: '12.1' },
    } as const;
    const facts = { known: true, instanceId: 3004, challengeModeId: null, uiMapIds: [], requires: [] };
    const boss = { id: 3420, contentType: 'raid', zoneId: 53, order: 0, journalId: 2871, ...facts } as const;
    const forged = await packageIn(
      homeWith({ ...data, zones: [zone], encounters: [{ ...boss, name: 'Szorrak' }] }),
    );
    expect([forged.code, forged.stderr]).toEqual([
      1,
      expect.stringMatching(
        /^This data is not released, because it contradicts packages\/game: Szorrak \(3420\): packages\/game calls it Sszorak\./,
      ),
    ]);
  });

  it('refuses data with a code that its talent trees do not bear, by the build, and data without trees', async () => {
    const { raid, mythicPlus } = data.specs['256']!;
    const wrong = { ...raid, general: { ...raid.general!, talentCode: `${raid.general!.talentCode}AAAA` } };
    const specs = { ...data.specs, '256': { raid: wrong, mythicPlus } };
    const forged = await packageIn(homeWith({ ...data, specs }));
    expect([forged.code, forged.stderr]).toEqual([
      1,
      'This data is not released: Priest/Discipline, general raid: its code does not fit its talent trees: it is longer than the tree.\n',
    ]);
    const home = homeWith(data);
    rmSync(path.join(home, 'data', 'talent-trees.json'));
    const treeless = await packageIn(home);
    expect([treeless.code, treeless.stderr]).toEqual([
      1,
      expect.stringMatching(/are not in talent-trees\.json; .*, and 75 more\.$/m),
    ]);
    expect(existsSync(path.join(home, 'dist'))).toBe(false);
  });

  it('refuses a date that a zip cannot hold', async () => {
    const home = homeWith(data);
    const late = await packageIn(home, { SOURCE_DATE_EPOCH: '99999999999' });
    expect([late.code, late.stderr]).toEqual([2, expect.stringContaining('before 2099')]);
    expect(existsSync(path.join(home, 'dist'))).toBe(false);
  });

  it('refuses sample data, missing data and unreadable data before it compiles', async () => {
    const sample = await packageIn(homeWith({ ...data, source: 'sample' }));
    expect([sample.code, sample.stderr]).toEqual([1, expect.stringContaining('--allow sample')]);
    const none = await packageIn(homeWith(undefined));
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('run pnpm refresh first')]);
    const torn = homeWith(data);
    writeFileSync(path.join(torn, 'data', 'build-data.json'), '{"formatVersion":');
    const unreadable = await packageIn(torn);
    expect([unreadable.code, unreadable.stderr]).toEqual([1, expect.stringContaining('not whole JSON')]);
    expect(existsSync(path.join(torn, 'dist'))).toBe(false);
  });

  it.each([[['--allow', 'everything']], [['--relase']], [['dist']]])(
    'answers %j with exit code 2 and a hint at the help',
    async (args) => {
      const end = await packageIn(homeWith(data), ...args);
      expect([end.code, end.stdout]).toEqual([2, '']);
      expect(end.stderr).toMatch(/Allowed choices are sample, lost-specializations|package --help/);
    },
  );
});
