import { describe, expect, it } from 'vitest';
import {
  dungeonById,
  dungeonByName,
  newestSeason,
  raidBossById,
  raidBossesOf,
  seasons,
} from '../src/index.ts';
import { oracleThere, seasonRow, whySkipped, zoneRows } from './oracle.ts';

const bosses = seasons.flatMap((season) => raidBossesOf(season));
const dungeons = seasons.flatMap((season) => season.dungeonZone.dungeons);

describe('seasons', () => {
  it('have ids of their own: no encounter, journal entry or challenge mode twice', () => {
    const ids = [...bosses, ...dungeons].map((each) => each.encounterId);
    const unique = (values: readonly number[]) => new Set(values).size === values.length;
    expect(unique(ids)).toBe(true);
    expect(unique(bosses.map((boss) => boss.journalId))).toBe(true);
    expect(unique(newestSeason.dungeonZone.dungeons.map((dungeon) => dungeon.challengeModeId))).toBe(true);
    expect(
      unique(
        seasons.flatMap(({ raidZones, dungeonZone }) =>
          [...raidZones, dungeonZone].map((zone) => zone.zoneId),
        ),
      ),
    ).toBe(true);
  });

  it('name only prerequisites that come before, in the same zone', () => {
    for (const zone of seasons.flatMap((season) => season.raidZones)) {
      for (const [index, boss] of zone.bosses.entries()) {
        const before = zone.bosses.slice(0, index).map((each) => each.encounterId);
        expect(boss.requires.filter((id) => !before.includes(id))).toEqual([]);
      }
    }
  });

  it('say of every raid boss in which instance it stands', () => {
    for (const season of seasons) {
      const instanceIds = season.raidInstances.map(({ instanceId }) => instanceId);
      expect(new Set(raidBossesOf(season).map((boss) => boss.instanceId))).toEqual(new Set(instanceIds));
    }
  });

  it('have eight dungeons each', () => {
    expect(seasons.map((season) => season.dungeonZone.dungeons.length)).toEqual(seasons.map(() => 8));
  });

  it('are searched by encounter id', () => {
    for (const boss of bosses) {
      expect(raidBossById(boss.encounterId)).toBe(boss);
    }
    for (const dungeon of dungeons) {
      expect(dungeonById(dungeon.encounterId)).toBe(dungeon);
    }
    expect(raidBossById(1)).toBeUndefined();
    expect(dungeonById(3470)).toBeUndefined();
  });

  it('find a dungeon by its name, the newest season first', () => {
    for (const dungeon of newestSeason.dungeonZone.dungeons) {
      expect(dungeonByName(dungeon.name)).toBe(dungeon);
    }
    expect(dungeonByName('Skyreach')?.challengeModeId).toBe(161);
    expect(dungeonByName('skyreach')).toBeUndefined();
  });
});

describe.skipIf(!oracleThere)(`seasons and the public tables${whySkipped}`, () => {
  // The tables are of November 2026: a later season is not in them.
  const raidZonesInTables = seasons.slice(0, 2).flatMap((season) => season.raidZones);

  it('agree on every raid boss, its journal entry, and the order', () => {
    for (const zone of raidZonesInTables) {
      const row = zoneRows().find((each) => each.id === zone.zoneId);
      expect(row?.encounters).toEqual(
        zone.bosses.map((boss) => ({ id: boss.encounterId, name: boss.name, journalID: boss.journalId })),
      );
    }
  });

  it('agree on where every raid boss stands: instance, floor and raid finder wing', () => {
    for (const raid of seasonRow().raids) {
      const instance = seasons
        .flatMap((season) => season.raidInstances)
        .find(({ instanceId }) => instanceId === raid.instanceId);
      expect(instance).toMatchObject({ name: raid.name, journalInstanceId: raid.journalInstanceId });
      expect(instance?.difficultyIds).toEqual(raid.difficulties);
      for (const { encounterId, journalId, uiMapId, lfgDungeonId, name } of raid.bosses) {
        const boss = raidBossById(encounterId);
        expect(boss).toMatchObject({ journalId, name, instanceId: raid.instanceId, uiMapIds: [uiMapId] });
        expect(boss?.lfgDungeonId).toBe(lfgDungeonId);
      }
    }
  });

  it('agree on the floors of the first season’s dungeons and the ids of the second’s', () => {
    const { season1DungeonFloors, season2KeystoneToWarcraftLogs } = seasonRow();
    for (const [name, floors] of Object.entries(season1DungeonFloors)) {
      const dungeon = seasons[0]!.dungeonZone.dungeons.find((candidate) => candidate.name === name);
      expect(dungeon?.uiMapIds).toEqual(floors);
    }
    for (const [challengeModeId, encounterId] of Object.entries(season2KeystoneToWarcraftLogs)) {
      expect(dungeonById(encounterId)?.challengeModeId).toBe(Number(challengeModeId));
    }
  });

  it('agree on the dungeons of the second season', () => {
    const rows = zoneRows().find((each) => each.id === seasons[1]!.dungeonZone.zoneId)!.dungeons!;
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      if (typeof row === 'string') {
        throw new Error(`no ids for ${row}`);
      }
      expect(dungeonByName(row.name)).toMatchObject({
        challengeModeId: row.challengeModeID,
        instanceId: row.map,
        ...(row.wclEncounter === undefined ? {} : { encounterId: row.wclEncounter }),
      });
    }
  });
});
