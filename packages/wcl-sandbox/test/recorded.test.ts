import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RecordingError, startSandbox } from '../src/index.ts';
import type { Sandbox } from '../src/index.ts';
import { connect } from './client.ts';
import type { Client, Json } from './client.ts';
import { discovery } from './documents.ts';

const rows = [1, 2].map((number) => ({
  name: `Somebody${number}`,
  class: 'Mage',
  spec: 'Frost',
  hardModeLevel: 12,
  talents: [{ talentID: number, points: 1 }],
  gear: [],
}));

function bodyOf(name: string, rankings: object[]): string {
  return JSON.stringify({
    data: {
      worldData: {
        encounter: {
          name,
          characterRankings: { page: 1, hasMorePages: true, count: rankings.length, rankings },
        },
      },
    },
  });
}

describe('a folder of recorded pages', () => {
  let folder: string;
  let sandbox: Sandbox;
  let client: Client;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'recorded-'));
    writeFileSync(join(folder, 'rankings.mage-frost.12660.json'), bodyOf('Ara-Kara, City of Echoes', rows));
    writeFileSync(join(folder, 'rankings.mage-frost.98765.json'), bodyOf('A Dungeon Nobody Knows', rows));
    writeFileSync(join(folder, 'notes.json'), '{"this":"is something else"}');
    writeFileSync(join(folder, 'trees.json'), '[{"made":"up"}]');
    sandbox = await startSandbox({ recorded: folder, trees: join(folder, 'trees.json') });
    client = await connect(sandbox);
  });

  afterAll(async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  it('is served for its own class, specialization and encounter', async () => {
    const page = await client.rankings(
      12660,
      'className: "Mage", specName: "Frost", includeCombatantInfo: true',
    );
    expect(page).toEqual({ page: 1, hasMorePages: true, count: 2, rankings: rows });
  });

  it('keeps talents to itself unless combatant info is asked for', async () => {
    const page = await client.rankings(12660, 'className: "Mage", specName: "Frost"');
    expect(page.rankings[0]).toEqual({ name: 'Somebody1', class: 'Mage', spec: 'Frost', hardModeLevel: 12 });
  });

  it('has no rows for what was not recorded: another page, specialization or dungeon', async () => {
    for (const [encounter, args] of [
      [12660, 'className: "Mage", specName: "Frost", page: 2'],
      [12660, 'className: "Mage", specName: "Fire"'],
      [12669, 'className: "Mage", specName: "Frost"'],
    ] as const) {
      expect(await client.rankings(encounter, args)).toMatchObject({ hasMorePages: false, count: 0 });
    }
  });

  it('makes its season the current one, and gives a zone to an encounter that none has', async () => {
    const { worldData } = await client.data(discovery);
    expect(worldData.expansions).toHaveLength(1);
    const zones = worldData.expansions[0].zones.map((zone: Json) => [zone.id, zone.name, zone.frozen]);
    expect(zones).toEqual([
      [38, 'Nerub-ar Palace', false],
      [39, 'Mythic+ Season 1', false],
      [99_002, 'Mythic+ (recorded)', false],
    ]);
    expect((await client.rankings(98765, 'className: "Mage", specName: "Frost"')).count).toBe(2);
  });

  it('goes with a tree file of its own', async () => {
    expect(await (await fetch(sandbox.treesUrl)).json()).toEqual([{ made: 'up' }]);
  });

  it('must hold at least one page, and nothing that is no JSON', async () => {
    const other = mkdtempSync(join(tmpdir(), 'recorded-'));
    await expect(startSandbox({ recorded: other })).rejects.toThrow(RecordingError);
    writeFileSync(join(other, 'torn.12660.json'), '{"data":');
    await expect(startSandbox({ recorded: other })).rejects.toThrow('torn.12660.json is not JSON');
    rmSync(other, { recursive: true });
  });
});

const shared = new URL('../../../../shared/data/warcraft-logs/', import.meta.url);

describe.skipIf(!existsSync(shared))(
  'the recorded Discipline Priest page (skipped without ../shared)',
  () => {
    it('comes over HTTP as it was recorded', async () => {
      const sandbox = await startSandbox({ recorded: fileURLToPath(shared) });
      const client = await connect(sandbox);
      const file = new URL('rankings.priest-discipline.12660.full-talents.json', shared);
      const body = JSON.parse(readFileSync(file, 'utf8')) as Json;
      expect(
        await client.rankings(
          12660,
          'className: "Priest", specName: "Discipline", metric: playerscore, leaderboard: LogsOnly, includeCombatantInfo: true',
        ),
      ).toEqual(body.data.worldData.encounter.characterRankings);
      expect((await client.rankings(12660, 'className: "Mage", specName: "Frost"')).count).toBe(0);
      await sandbox.close();
    });
  },
);
