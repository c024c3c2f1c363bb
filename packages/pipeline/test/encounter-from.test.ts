import { newestSeason, raidBossesOf, seasons } from '@toptalent/game';
import { describe, expect, it } from 'vitest';
import { encounterFrom } from '../src/index.ts';

const boss = newestSeason.raidZones[0]!.bosses[0]!;
const dungeon = newestSeason.dungeonZone.dungeons[0]!;
const listed = { name: 'As listed', zoneId: 53, order: 4, journalId: 0 };

describe('a listed encounter', () => {
  it('of a known raid boss gets what the addon needs to find it', () => {
    expect(encounterFrom({ ...listed, id: boss.encounterId, contentType: 'raid' })).toEqual({
      ...listed,
      id: boss.encounterId,
      contentType: 'raid',
      journalId: boss.journalId,
      known: true,
      instanceId: boss.instanceId,
      lfgDungeonId: boss.lfgDungeonId,
      challengeModeId: null,
      uiMapIds: boss.uiMapIds,
      requires: boss.requires,
    });
    expect(
      encounterFrom({ ...listed, id: boss.encounterId, contentType: 'raid', journalId: 7 }).journalId,
    ).toBe(7);
  });

  it('of a boss that is in no known wing of the raid finder has no wing', () => {
    const lair = seasons.flatMap(raidBossesOf).find((one) => one.lfgDungeonId === undefined)!;
    const encounter = encounterFrom({ ...listed, id: lair.encounterId, contentType: 'raid' });
    expect(encounter.instanceId).toBe(lair.instanceId);
    expect('lfgDungeonId' in encounter).toBe(false);
  });

  it('of a known dungeon is found by its id, or by its name when a new season gave it another id', () => {
    const byId = encounterFrom({ ...listed, id: dungeon.encounterId, contentType: 'mythicPlus' });
    expect(byId).toMatchObject({
      known: true,
      challengeModeId: dungeon.challengeModeId,
      instanceId: dungeon.instanceId,
    });
    const byName = encounterFrom({ ...listed, id: 999_999, name: dungeon.name, contentType: 'mythicPlus' });
    expect(byName).toMatchObject({ id: 999_999, known: true, challengeModeId: dungeon.challengeModeId });
  });

  it('that nobody knows keeps its own ids, and says so', () => {
    for (const contentType of ['raid', 'mythicPlus'] as const) {
      expect(encounterFrom({ ...listed, id: 4242, contentType })).toEqual({
        ...listed,
        id: 4242,
        contentType,
        known: false,
        instanceId: null,
        challengeModeId: null,
        uiMapIds: [],
        requires: [],
      });
    }
  });
});
