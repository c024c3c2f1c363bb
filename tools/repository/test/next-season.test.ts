/**
 * A new season as one story, in a copy of the project: what the doctor says before, what a refresh does meanwhile, and that all is
 * fetched, built and offered in the game when the facts are changed as `docs/recipes.md` says. Every step is a process.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ProcessEnd } from '@toptalent/command-line/process-end';
import { readHeader, serializationVersion } from '@toptalent/loadout';
import { nextDungeons, nextRaidBosses } from '@toptalent/sample';
import { startSiteStandIns } from '@toptalent/site-stand-ins';
import type { SiteStandIns } from '@toptalent/site-stand-ins';
import { startSandbox } from '@toptalent/wcl-sandbox';
import type { Sandbox, SandboxOptions } from '@toptalent/wcl-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWorkspace } from './copied-workspace.ts';
import type { CopiedWorkspace } from './copied-workspace.ts';
import { enterNextSeason, nextPlaces, nextVersion } from './next-season-facts.ts';

/** Mage/Frost, Priest/Holy, and the new Priest/Harbinger. */
const specIds = { frost: 64, holy: 257, harbinger: 1999 } as const;
const known = ['--spec', 'Mage/Frost', '--spec', 'Priest/Holy', '--pages', '1'];
/** 2026-11-22 and a week later, epoch seconds. */
const lastWeek = 1_795_305_600;
const thisWeek = lastWeek + 7 * 86_400;

const raidIds = nextRaidBosses.map(({ encounterId }) => encounterId);
const dungeonIds = nextDungeons.map(({ encounterId }) => encounterId);

interface ShownBuild {
  readonly talentCode: string;
}
interface Content {
  readonly general: ShownBuild | null;
  readonly encounters: Readonly<Record<string, ShownBuild | null>>;
}
interface Data {
  readonly serializationVersion: number;
  readonly zones: readonly { readonly zoneId: number }[];
  readonly encounters: readonly { readonly id: number; readonly known: boolean }[];
  readonly specs: Readonly<Record<string, { readonly raid: Content; readonly mythicPlus: Content }>>;
}

// Windows links packages by absolute paths, so that a copy would run the project's own sources.
describe.skipIf(process.platform === 'win32')('a new season', () => {
  let copy: CopiedWorkspace;
  let home: string;
  let standIns: SiteStandIns;
  let sandbox: Sandbox | undefined;
  let port = 0;

  beforeAll(async () => {
    copy = copyWorkspace();
    home = mkdtempSync(path.join(os.tmpdir(), 'toptalent-season-'));
    standIns = await startSiteStandIns();
  });
  afterAll(async () => {
    await sandbox?.close();
    await standIns.close();
    copy.remove();
    rmSync(home, { recursive: true, force: true });
  });

  /** Warcraft Logs and the file of talent trees are like that from now on. */
  async function serviceIs(options: SandboxOptions): Promise<Sandbox> {
    await sandbox?.close();
    sandbox = await startSandbox({ ...options, port });
    port = sandbox.port;
    return sandbox;
  }

  function pipeline(args: readonly string[], date = thisWeek): Promise<ProcessEnd> {
    const { clientId, clientSecret, tokenUrl, apiUrl, treesUrl } = sandbox!;
    return copy.run('packages/pipeline/src/cli.ts', args, {
      WCL_CLIENT_ID: clientId,
      WCL_CLIENT_SECRET: clientSecret,
      WCL_TOKEN_URL: tokenUrl,
      WCL_API_URL: apiUrl,
      TALENT_TREES_URL: treesUrl,
      WCL_RETRY_BASE_MS: '1',
      TOPTALENT_HOME: home,
      SOURCE_DATE_EPOCH: String(date),
    });
  }

  async function facts(): Promise<Readonly<Record<string, unknown>>> {
    const { stdout } = await pipeline(['doctor', '--season', '--json']);
    const { findings } = JSON.parse(stdout) as { findings: readonly { readonly check: string }[] };
    return Object.fromEntries(findings.map((finding) => [finding.check, finding]));
  }

  const interfaces = (...more: readonly string[]): Promise<ProcessEnd> =>
    copy.run('tools/release/src/cli.ts', ['interfaces', ...more], {
      ...standIns.environment,
      TOPTALENT_HOME: copy.root,
    });
  const data = (): Data =>
    JSON.parse(readFileSync(path.join(home, 'data', 'build-data.json'), 'utf8')) as Data;
  const addonFile = (name: string): string =>
    readFileSync(path.join(home, 'dist', 'AzerothsTopTalent', name), 'utf8');
  const withBuild = ({ encounters }: Content): readonly number[] =>
    Object.entries(encounters).flatMap(([id, build]) => (build === null ? [] : [Number(id)]));
  const missing = (text: string | RegExp, next: string | RegExp): object => ({
    state: 'warn',
    text: expect.stringMatching(text) as string,
    next: expect.stringMatching(next) as string,
  });

  it('begins with the data of the last one', async () => {
    await serviceIs({ edition: 'previous' });
    const end = await pipeline(known, lastWeek);
    expect(end.code, end.stderr).toBe(0);
    expect(data()).toMatchObject({ serializationVersion });
  });

  it('is told by the doctor, fact by fact, with where each is found', async () => {
    await serviceIs({
      world: { nextSeason: 'open' },
      newSpecialization: true,
      treesEdition: 'previous',
      codeVersion: nextVersion,
    });
    const said = await facts();
    expect(said['Zones']).toMatchObject(
      missing(
        /Lanternless Deep \(zone 60\), .*\(zone 61\)$/,
        'packages/game/src/seasons. If the season is new, add a file',
      ),
    );
    expect(said['Encounters']).toMatchObject(
      missing(/Hollow Warden \(4001\).*\(14008\)/, 'docs/recipes.md says'),
    );
    expect(said['Specializations']).toMatchObject(
      missing(/lists Priest\/Harbinger; the talent trees have specialization 1999/, 'GetSpecializationInfo'),
    );
    expect(said['Import codes']).toMatchObject(
      missing(
        new RegExp(
          `^the game writes version ${nextVersion}, .*; only version ${serializationVersion} is read here$`,
        ),
        'docs/recipes.md says',
      ),
    );
    standIns.clients = 'Region!STRING:0|VersionsName!String:0\nus|12.2.0.70000\n';
    expect((await interfaces()).stdout).toContain('New interface numbers: 120200, 120105 instead of');
  });

  it('meanwhile leaves a refresh with the builds that it had, and with the reason', async () => {
    const before = data();
    const end = await pipeline([...known, '--json']);
    expect(end.code, end.stderr).toBe(3);
    expect(end.stderr).toMatch(
      /^Warcraft Logs lists Priest\/Harbinger, which this version does not know\.$/m,
    );
    expect(end.stderr).toMatch(/^New to this version, and kept with Warcraft Logs' ids: .*\(4001\)/m);
    expect(end.stderr).toContain(
      `Import codes are of serialization version ${nextVersion} now, and only version ${serializationVersion} is read`,
    );
    expect(end.stderr).toMatch(/^Next: update the project\./m);
    expect(JSON.parse(end.stdout)).toMatchObject({
      otherVersion: nextVersion,
      changes: { lostSpecializations: [] },
    });
    const { specs } = data();
    for (const specId of [specIds.frost, specIds.holy]) {
      for (const content of ['raid', 'mythicPlus'] as const) {
        const { general, encounters } = before.specs[specId]![content];
        expect(specs[specId]![content].general).toEqual(general);
        expect(specs[specId]![content].encounters).toMatchObject(encounters);
      }
    }
  });

  it('is known to the doctor when its facts are entered as the recipe says', async () => {
    enterNextSeason(copy);
    await serviceIs({ world: { nextSeason: 'open' }, newSpecialization: true, codeVersion: nextVersion });
    const said = await facts();
    const checks = ['Zones', 'Encounters', 'Floors', 'Raid finder wings', 'Opening day'];
    for (const check of [...checks, 'Specializations', 'Import codes']) {
      expect(said[check]).toMatchObject({ check, state: 'ok' });
    }
    expect((await interfaces('--write')).code).toBe(0);
  });

  it('then is asked for whole, and has a build for every boss and dungeon, of the new specialization as well', async () => {
    const end = await pipeline([...known, '--spec', 'Harbinger', '--json']);
    expect(end.code, end.stderr).toBe(0);
    const asked = new Set(sandbox!.stats().cells.map((cell) => `${cell.specName} ${cell.encounterId}`));
    const { zones, encounters, specs } = data();
    expect(data().serializationVersion).toBe(nextVersion);
    expect(zones.map(({ zoneId }) => zoneId)).toEqual([60, 61]);
    expect(encounters.every((encounter) => encounter.known)).toBe(true);
    for (const [slug, specId] of [
      ['Frost', specIds.frost],
      ['Holy', specIds.holy],
      ['Harbinger', specIds.harbinger],
    ] as const) {
      expect([...raidIds, ...dungeonIds].filter((id) => !asked.has(`${slug} ${id}`))).toEqual([]);
      const { raid, mythicPlus } = specs[specId]!;
      expect([withBuild(raid), withBuild(mythicPlus)]).toEqual([raidIds, dungeonIds]);
      expect(readHeader(raid.general!.talentCode)).toMatchObject({
        failure: { reason: 'wrongVersion', version: nextVersion },
      });
    }
    const verified = await pipeline(['verify', '2', '--spec', 'Mage/Frost', '--json']);
    expect(verified.code, verified.stderr).toBe(0);
  });

  it('and in the game the addon built of it offers the new boss and the new dungeon', async () => {
    const built = await copy.run('tools/addon-build/src/cli.ts', [], { TOPTALENT_HOME: home });
    expect(built.code, built.stderr).toBe(0);
    expect(addonFile('AzerothsTopTalent.toc')).toMatch(/^## Interface: 120200, 120105$/m);
    const plan = {
      specId: specIds.frost,
      places: [
        { name: 'The Lanternless Deep', instanceType: 'raid', difficultyId: 16, instanceId: nextPlaces.raid },
        {
          name: nextDungeons[0]!.name,
          instanceType: 'party',
          difficultyId: 23,
          instanceId: nextPlaces.firstDungeon,
          uiMapId: 2711,
        },
      ],
    };
    const folder = path.join(home, 'dist', 'AzerothsTopTalent');
    const visited = await copy.run(
      'tools/repository/test/visit-places.ts',
      [folder, JSON.stringify(plan)],
      {},
    );
    expect(visited.code, visited.stderr).toBe(0);
    const { screens, result } = JSON.parse(visited.stdout) as {
      screens: readonly (readonly string[])[];
      result: { errors: readonly string[]; violations: readonly string[]; failed: readonly string[] };
    };
    expect(result).toMatchObject({ errors: [], violations: [], failed: [] });
    expect(screens[0]!.join('\n')).toContain('The Hollow Warden');
    expect(screens[1]!.join('\n')).toContain('In this dungeon');
  });
});
