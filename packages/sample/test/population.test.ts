import { specializations } from '@toptalent/game';
import { distance, loadoutFromEntries } from '@toptalent/loadout';
import type { Loadout } from '@toptalent/loadout';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createSample,
  readReportCode,
  sampleNow,
  samplePatchTime,
  sampleSeason,
  talentTreeOf,
} from '../src/index.ts';
import type { SampleDifficulty, SamplePopulation, SampleRow } from '../src/index.ts';
import { hostileNames } from '../src/population/players.ts';

const sample = createSample({ seed: 1 });
const bosses = sampleSeason.raidZones.flatMap((zone) => zone.bosses);
const { dungeons } = sampleSeason.dungeonZone;
let dungeonCells: SamplePopulation[] = [];
let raidCells: SamplePopulation[] = [];

beforeAll(() => {
  dungeonCells = specializations.flatMap(({ specId }) =>
    dungeons.map((dungeon) =>
      sample.population({ specId, encounterId: dungeon.encounterId, difficulty: 'mythicPlus', limit: 100 }),
    ),
  );
  raidCells = specializations.flatMap(({ specId }) =>
    bosses.map((boss) =>
      sample.population({ specId, encounterId: boss.encounterId, difficulty: 'mythic', limit: 100 }),
    ),
  );
});

const playerOf = (row: SampleRow): string =>
  row.hidden ? row.report.code : `${row.player.name}/${row.player.server.serverId}`;
const share = (rows: readonly SampleRow[], wanted: (row: SampleRow) => boolean): number =>
  rows.filter(wanted).length / rows.length;
const isDoubled = (row: SampleRow): boolean =>
  new Set(row.talents.map((talent) => talent.entryId)).size < row.talents.length;

describe('the rows of the whole season', () => {
  it('are about as faulty as real ones: 1 % without talents, 1 % with one twice, 2 % hidden', () => {
    const rows = [...dungeonCells, ...raidCells].flatMap((cell) => cell.rows);
    expect(rows.length).toBeGreaterThan(50_000);
    expect(share(rows, (row) => row.talents.length === 0)).toBeCloseTo(0.01, 2);
    expect(share(rows, isDoubled)).toBeCloseTo(0.01, 2);
    expect(share(rows, (row) => row.hidden)).toBeCloseTo(0.02, 2);
    expect(share(rows, (row) => row.talents.some((talent) => talent.points === 0))).toBeCloseTo(0.04, 2);
  });

  it('come from 70 to 82 players on a full page of Mythic+, one row a player and key', () => {
    for (const cell of dungeonCells.filter((candidate) => candidate.rows.length === 100)) {
      const players = new Set(cell.rows.map(playerOf));
      expect(players.size).toBeGreaterThanOrEqual(70);
      expect(players.size).toBeLessThanOrEqual(82);
      const keys = cell.rows.map((row) => `${playerOf(row)}/${row.keystoneLevel}`);
      expect(new Set(keys).size).toBeGreaterThanOrEqual(98);
    }
  });

  it('run from key 20 downwards to 12, best first', () => {
    const whole = sample.population({
      specId: 62,
      encounterId: dungeons[0]!.encounterId,
      difficulty: 'mythicPlus',
      limit: 2000,
    }).rows;
    const keys = whole.map((row) => row.keystoneLevel);
    expect(keys).toEqual([...keys].sort((a, b) => b - a));
    expect([keys[0], keys[keys.length - 1]]).toEqual([20, 12]);
  });

  it('have one row a player in raids, the best amount first', () => {
    for (const cell of raidCells) {
      const amounts = cell.rows.map((row) => row.amount);
      expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
      expect(cell.rows.every((row) => row.keystoneLevel === 0)).toBe(true);
    }
  });

  it('need every answer to a thin cell: Mythic under 30 and Heroic above it, under 10 in all, and nobody', () => {
    const fallBack = raidCells.filter(
      (cell) =>
        cell.total < 30 &&
        sample.population({
          specId: cell.specId,
          encounterId: cell.encounterId,
          difficulty: 'heroic',
          limit: 100,
        }).total >= 30,
    );
    expect(fallBack.length).toBeGreaterThan(5);
    expect(fallBack.length).toBeLessThan(raidCells.length / 3);
    expect(dungeonCells.filter((cell) => cell.total === 0)).toHaveLength(1);
    expect(raidCells.filter((cell) => cell.total === 0)).toHaveLength(1);
    expect([...dungeonCells, ...raidCells].filter((cell) => cell.total > 0 && cell.total < 10)).toHaveLength(
      2,
    );
  });

  it('name reports that lead back to their row', () => {
    for (const cell of dungeonCells.slice(0, 8)) {
      cell.rows.forEach((row, index) => {
        expect(row.report.code).toMatch(/^[0-9A-Za-z]{16}$/u);
        expect(readReportCode(row.report.code)).toEqual({
          specId: cell.specId,
          encounterId: cell.encounterId,
          difficulty: 'mythicPlus',
          index,
        });
      });
    }
    expect(readReportCode('AnonReport000001')).toBeUndefined();
    expect(readReportCode('short')).toBeUndefined();
    expect(readReportCode('---------------!')).toBeUndefined();
  });

  it('lie in the four weeks before the sample date', () => {
    for (const row of dungeonCells[0]!.rows) {
      expect(row.startTime).toBeLessThanOrEqual(sampleNow);
      expect(row.startTime).toBeGreaterThan(sampleNow - 29 * 86_400_000);
      expect(row.report.startTime).toBeLessThanOrEqual(row.startTime);
    }
  });
});

describe('the builds of a page', () => {
  const tree = (specId: number) =>
    talentTreeOf(
      sample.classTree(specializations.find((row) => row.specId === specId)!.classId, 'current'),
      specId,
    );
  const loadouts = (cell: SamplePopulation): Loadout[] =>
    cell.rows
      .filter((row) => row.talents.length > 0 && !isDoubled(row))
      .map((row) => {
        const result = loadoutFromEntries(
          row.talents
            .filter((talent) => talent.points > 0)
            .map((talent) => ({ entryId: talent.entryId, ranks: talent.points })),
          tree(cell.specId),
        );
        if (!result.ok) {
          throw new Error(JSON.stringify(result.failure));
        }
        return result.value;
      });

  it('are full builds, every one', () => {
    for (const cell of [...dungeonCells, ...raidCells].filter((_cell, index) => index % 9 === 0)) {
      for (const loadout of loadouts(cell)) {
        expect(loadout.points).toEqual({ class: 34, spec: 34, hero: 13 });
      }
    }
  });

  it('crowd as real ones do: no exact build leads by much, but most are within 3 points of a popular one', () => {
    for (const cell of dungeonCells.filter((candidate) => candidate.rows.length === 100).slice(0, 20)) {
      const builds = loadouts(cell);
      const near = builds.map((one) => builds.filter((other) => distance(one, other) <= 3).length);
      const same = builds.map((one) => builds.filter((other) => distance(one, other) === 0).length);
      expect(Math.max(...same)).toBeLessThan(builds.length / 4);
      expect(Math.max(...near)).toBeGreaterThan(builds.length / 10);
      expect(new Set(builds.map((loadout) => loadout.heroTree?.subTreeId)).size).toBeLessThanOrEqual(2);
    }
  });

  it('are unevenly spread over two hero trees, clear in some specializations and close in others', () => {
    const leads = specializations.map(({ specId }) => {
      const builds = loadouts(
        sample.population({
          specId,
          encounterId: dungeons[0]!.encounterId,
          difficulty: 'mythicPlus',
          limit: 400,
        }),
      );
      const first = tree(specId).nodes.find((node) => node.kind === 'subTree')!.entries[0]!.subTreeId;
      const part = builds.filter((loadout) => loadout.heroTree?.subTreeId === first).length / builds.length;
      return Math.max(part, 1 - part);
    });
    expect(Math.max(...leads)).toBeGreaterThan(0.8);
    expect(Math.min(...leads)).toBeLessThan(0.62);
  });

  it('differ from one encounter to the next', () => {
    const [first, second] = dungeonCells;
    expect(first!.rows.map((row) => row.talents)).not.toEqual(second!.rows.map((row) => row.talents));
  });
});

describe('a sample', () => {
  const cell = { specId: 256, encounterId: dungeons[0]!.encounterId, difficulty: 'mythicPlus' } as const;

  it('is the same for the same seed, whatever was asked before, and another for another', () => {
    const rowsOf = (seed: number) => createSample({ seed }).population({ ...cell, limit: 100 }).rows;
    expect(rowsOf(1)).toEqual(sample.population({ ...cell, limit: 100 }).rows);
    expect(rowsOf(2)).not.toEqual(rowsOf(1));
  });

  it('keeps its first rows when more are asked for', () => {
    expect(sample.population({ ...cell, limit: 250 }).rows.slice(0, 100)).toEqual(
      sample.population({ ...cell, limit: 100 }).rows,
    );
  });

  it('has nobody on an unknown encounter, for an unknown specialization, or at a difficulty of the other content', () => {
    const nobody: [number, number, SampleDifficulty][] = [
      [256, 99_999, 'mythic'],
      [9, dungeons[0]!.encounterId, 'mythicPlus'],
      [256, dungeons[0]!.encounterId, 'mythic'],
    ];
    for (const [specId, encounterId, difficulty] of nobody) {
      expect(sample.population({ specId, encounterId, difficulty, limit: 100 })).toMatchObject({
        total: 0,
        rows: [],
      });
    }
  });

  it('mixes two trees around a patch: the old one before it, the new one after', () => {
    const mixed = createSample({ seed: 1, otherEditionShare: 0.4 });
    const rows = mixed.population({ ...cell, limit: 400 }).rows;
    expect(share(rows, (row) => row.edition === 'previous')).toBeCloseTo(0.4, 1);
    for (const row of rows) {
      expect(row.startTime < samplePatchTime).toBe(row.edition === 'previous');
    }
    const known = new Set(
      mixed.classTree(5, 'current').nodes.flatMap((node) => node.entries.map((entry) => entry.entryId)),
    );
    const strange = share(rows, (row) => row.talents.some((talent) => !known.has(talent.entryId)));
    expect(strange).toBeGreaterThan(0.15);
    expect(strange).toBeLessThanOrEqual(0.45);
  });

  it('gives players hostile names only when asked to', () => {
    const hostile = createSample({ hostileNames: true }).population({ ...cell, limit: 100 }).rows;
    const isHostile = (row: SampleRow): boolean => hostileNames.includes(row.player.name);
    expect(hostile.filter(isHostile).length).toBeGreaterThan(5);
    expect(sample.population({ ...cell, limit: 100 }).rows.filter(isHostile)).toEqual([]);
  });
});
