import { specializations } from '@toptalent/game';
import { sampleSeason } from '@toptalent/sample';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../src/index.ts';
import type { Sandbox } from '../src/index.ts';
import { connect } from './client.ts';
import type { Client, Json } from './client.ts';
import { discovery, twoCells } from './documents.ts';

const dungeon = sampleSeason.dungeonZone.dungeons[0]!.encounterId;
const boss = sampleSeason.raidZones[0]!.bosses[0]!.encounterId;
const priest = 'className: "Priest", specName: "Discipline", leaderboard: LogsOnly';
let sandbox: Sandbox;
let client: Client;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = await connect(sandbox);
});

beforeEach(() => {
  sandbox.resetStats();
});

afterAll(async () => {
  await sandbox.close();
});

describe('discovery', () => {
  it('lists current zones among frozen, empty, test, dummy and whole-raid ones', async () => {
    const { worldData } = await client.data(discovery);
    const midnight = worldData.expansions.find((expansion: Json) => expansion.id === 7);
    const states = midnight.zones.map((zone: Json) => [zone.id, zone.frozen, zone.partitions[0]?.name]);
    expect(states).toEqual([
      [46, true, '12.0'],
      [50, false, '12.0'],
      [47, false, '12.0'],
      [52, false, '12.1'],
      [53, false, '12.1'],
      [57, false, undefined],
      [55, false, '12.1'],
      [54, false, 'PTR'],
      [56, false, 'PTR'],
      [507, false, '12.1'],
    ]);
    const [real, twin] = [53, 54].map((id) => midnight.zones.find((zone: Json) => zone.id === id));
    expect(twin.name).toBe(real.name);
    expect(twin.encounters[0].id).toBe(real.encounters[0].id + 50_000);
  });

  it('lists all classes and specializations by slug', async () => {
    const { gameData } = await client.data(discovery);
    const slugs = gameData.classes.flatMap((row: Json) =>
      row.specs.map((spec: Json) => `${row.slug}/${spec.slug}`),
    );
    expect(slugs).toHaveLength(specializations.length);
    expect(slugs).toEqual(
      expect.arrayContaining(['Hunter/BeastMastery', 'DemonHunter/Devourer', 'DeathKnight/Frost']),
    );
  });
});

describe('rankings', () => {
  it('come in pages of 100 that say whether there are more', async () => {
    const first = await client.rankings(dungeon, `${priest}, page: 1`);
    const second = await client.rankings(dungeon, `${priest}, page: 2`);
    expect(first).toMatchObject({ page: 1, hasMorePages: true, count: 100 });
    expect(second).toMatchObject({ page: 2, count: 100 });
    expect(second.rankings[0].hardModeLevel).toBeLessThanOrEqual(first.rankings[99].hardModeLevel);
    expect(second.rankings[0]).not.toEqual(first.rankings[0]);
  });

  it('end: the last page says so, the one after it is empty, and none comes after page 20', async () => {
    let page = 1;
    while ((await client.rankings(boss, `${priest}, page: ${page}`)).hasMorePages) {
      page++;
    }
    expect(page).toBeGreaterThan(1);
    expect(await client.rankings(boss, `${priest}, page: ${page + 1}`)).toEqual({
      page: page + 1,
      hasMorePages: false,
      count: 0,
      rankings: [],
    });
    for (const beyond of [21, -1]) {
      expect(await client.rankings(boss, `${priest}, page: ${beyond}`)).toEqual({
        error: expect.stringContaining('page'),
      });
    }
  });

  it('carry talents only when combatant info is asked for', async () => {
    const plain = await client.rankings(dungeon, priest);
    const full = await client.rankings(dungeon, `${priest}, includeCombatantInfo: true`);
    expect(plain.rankings[0]).not.toHaveProperty('talents');
    expect(full.rankings[0].talents[0]).toEqual({ talentID: expect.any(Number), points: expect.any(Number) });
    expect(full.rankings[0]).toMatchObject({ gear: [], leaderboard: 0 });
  });

  it('name no server of a hidden player', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => client.rankings(dungeon, `${priest}, page: ${page}`)),
    );
    const hidden = pages.flatMap((page) => page.rankings).filter((row: Json) => row.hidden === true);
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of hidden) {
      expect(row).not.toHaveProperty('server');
      expect(row.name).toBe('Anonymous');
    }
  });

  it('are empty, without an error, for a slug with a space or a wrong class', async () => {
    for (const slugs of ['className: "Hunter", specName: "Beast Mastery"', 'className: "Death Knight"']) {
      expect(await client.rankings(boss, slugs)).toEqual({
        page: 1,
        hasMorePages: false,
        count: 0,
        rankings: [],
      });
    }
    expect(
      (await client.rankings(boss, 'className: "Hunter", specName: "BeastMastery"')).count,
    ).toBeGreaterThan(0);
  });

  it('are an error object inside the data for a difficulty or size that the zone lacks', async () => {
    for (const [encounter, wrong] of [
      [boss, 'difficulty: 10'],
      [boss, 'difficulty: 2'],
      [boss, 'size: 25'],
      [dungeon, 'difficulty: 5'],
      [dungeon, 'size: 20'],
    ] as const) {
      expect(await client.rankings(encounter, `${priest}, ${wrong}`)).toEqual({
        error: 'Invalid difficulty setting or size specified.',
      });
    }
  });

  it('are of the highest difficulty unless told otherwise, and easier ones have more players', async () => {
    const plain = await client.rankings(boss, `${priest}, page: 1`);
    expect(await client.rankings(boss, `${priest}, difficulty: 5`)).toEqual(plain);
    expect(await client.rankings(boss, `${priest}, difficulty: 0`)).toEqual(plain);
    expect(await client.rankings(boss, `${priest}, difficulty: 4`)).not.toEqual(plain);
  });

  it('have no encounter for an unknown id or a boss inside a dungeon', async () => {
    const { worldData } = await client.data('{ worldData { encounter(id: 3207) { name } } }');
    expect(worldData.encounter).toBeNull();
  });

  it('have nobody on test realms and in other partitions', async () => {
    expect((await client.rankings(boss + 50_000, priest)).count).toBe(0);
    expect((await client.rankings(boss, `${priest}, partition: 7`)).count).toBe(0);
    expect((await client.rankings(boss, `${priest}, partition: 1`)).count).toBe(100);
  });

  it('can be cut by date, region and key level', async () => {
    const all = await client.rankings(dungeon, priest);
    const times = all.rankings.map((row: Json) => row.startTime).sort((a: number, b: number) => a - b);
    const cut = await client.rankings(dungeon, `${priest}, filter: "date.${times[50]}.${times[99]}"`);
    expect(cut.rankings.every((row: Json) => row.startTime >= times[50] && row.startTime <= times[99])).toBe(
      true,
    );
    const region = await client.rankings(dungeon, `${priest}, serverRegion: "eu"`);
    expect(region.rankings.every((row: Json) => row.server.region === 'EU')).toBe(true);
    const keys = await client.rankings(dungeon, `${priest}, bracket: 15`);
    expect(new Set(keys.rankings.map((row: Json) => row.hardModeLevel))).toEqual(new Set([16]));
  });

  it('mix in rows without a log when any leaderboard will do, but not by a rate', async () => {
    const any = await client.rankings(
      dungeon,
      'className: "Priest", specName: "Discipline", metric: playerscore',
    );
    const without = any.rankings.filter((row: Json) => row.report.code === null);
    expect(without.length).toBeGreaterThan(50);
    expect(without[0].leaderboard).toBe(1);
    const rate = await client.rankings(dungeon, 'className: "Priest", specName: "Discipline", metric: hps');
    expect(rate.rankings.filter((row: Json) => row.report.code === null)).toEqual([]);
  });

  it('mix specializations when none is named, best first', async () => {
    const page = await client.rankings(dungeon, 'className: "Mage", leaderboard: LogsOnly');
    expect(new Set(page.rankings.map((row: Json) => row.spec))).toEqual(new Set(['Arcane', 'Fire', 'Frost']));
    const keys = page.rankings.map((row: Json) => row.hardModeLevel);
    expect(keys).toEqual([...keys].sort((a: number, b: number) => b - a));
  });

  it('answer several cells of one request, and count each', async () => {
    const { worldData } = await client.data(twoCells, { dungeon, boss });
    expect(worldData.first.zone.id).toBe(55);
    expect(worldData.first.characterRankings.count).toBe(100);
    expect(worldData.second.characterRankings.count).toBe(100);
    expect(sandbox.stats().cells).toEqual([
      {
        encounterId: dungeon,
        className: 'Priest',
        specName: 'Discipline',
        difficulty: 10,
        page: 1,
        rows: 100,
      },
      { encounterId: boss, className: 'Priest', specName: 'Discipline', difficulty: 5, page: 1, rows: 100 },
    ]);
  });

  it('are the same from another sandbox with the same seed, and others with another', async () => {
    const others = await Promise.all([startSandbox(), startSandbox({ seed: 2 })]);
    const [same, other] = await Promise.all(
      others.map(async (each) =>
        (await connect(each)).rankings(dungeon, `${priest}, includeCombatantInfo: true`),
      ),
    );
    const mine = await client.rankings(dungeon, `${priest}, includeCombatantInfo: true`);
    expect(same).toEqual(mine);
    expect(other).not.toEqual(mine);
    await Promise.all(others.map((each) => each.close()));
  });
});
