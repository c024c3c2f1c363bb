/** The state of bosses: journal, lockouts and saved instances. Signatures: client 12.1.0. */
import type { AtlasBoss, AtlasRaid } from './atlas.ts';
import type { SavedLock } from './lockouts.ts';
import type { WorldParts } from './world-parts.ts';

type EncounterInfo = LuaMultiReturn<[string?, string?, number?, number?, string?, number?, number?, number?]>;

export function raidApi(parts: WorldParts): Record<string, unknown> {
  const { world, player, locks } = parts;
  return {
    EJ_GetEncounterInfo: (journalId: number) => {
      const found = world.bossByJournal(journalId);
      return found === undefined ? nothing() : encounterInfo(found.raid, found.boss);
    },
    EJ_GetEncounterInfoByIndex: (index: number, journalInstanceId?: number) => {
      const raid = journalInstanceId === undefined ? undefined : world.raidByJournal(journalInstanceId);
      const boss = raid?.bosses[index - 1];
      return raid === undefined || boss === undefined ? nothing() : encounterInfo(raid, boss);
    },
    EJ_GetInstanceInfo: (journalInstanceId: number): LuaMultiReturn<unknown[]> => {
      const raid = world.raidByJournal(journalInstanceId);
      if (raid === undefined) {
        return $multi();
      }
      // The eleventh is the covenant, the twelfth says that it is a raid.
      const none = undefined;
      return $multi(raid.name, '', none, none, none, none, none, '', true, raid.instanceId, none, true);
    },
    RequestRaidInfo: () => {
      parts.log('client: RequestRaidInfo');
      parts.answerRaidInfo();
    },
    GetNumSavedInstances: () => locks().saved().length,
    GetSavedInstanceInfo: (index: number) => savedInstance(parts, locks().saved()[index - 1], index),
    GetSavedInstanceEncounterInfo: (index: number, encounterIndex: number): LuaMultiReturn<unknown[]> => {
      const lock = locks().saved()[index - 1];
      const boss = lock === undefined ? undefined : world.raidAt(lock.instanceId)?.bosses[encounterIndex - 1];
      if (lock === undefined || boss === undefined) {
        return $multi();
      }
      return $multi(boss.name, undefined, lock.encounterIds.includes(boss.encounterId));
    },
    GetInstanceLockTimeRemaining: () => {
      const { instanceId, difficultyId } = player.place;
      const bosses = world.raidAt(instanceId)?.bosses ?? [];
      const dead = bosses.filter((boss) => locks().isLocked(instanceId, difficultyId, boss.encounterId));
      return $multi(parts.secondsToReset(), false, bosses.length, dead.length);
    },
    GetInstanceLockTimeRemainingEncounter: (index: number): LuaMultiReturn<unknown[]> => {
      const { instanceId, difficultyId } = player.place;
      const boss = world.raidAt(instanceId)?.bosses[index - 1];
      if (boss === undefined) {
        return $multi();
      }
      return $multi(boss.name, '', locks().isLocked(instanceId, difficultyId, boss.encounterId), false);
    },
    GetLFGDungeonNumEncounters: (lfgDungeonId: number) => {
      const bosses = world.wing(lfgDungeonId);
      const { instanceId, difficultyId } = player.place;
      const dead = bosses.filter((boss) => locks().isDeadHere(instanceId, difficultyId, boss.encounterId));
      return $multi(bosses.length, dead.length);
    },
    GetLFGDungeonEncounterInfo: (lfgDungeonId: number, index: number): LuaMultiReturn<unknown[]> => {
      const boss = world.wing(lfgDungeonId)[index - 1];
      const { instanceId, difficultyId } = player.place;
      if (boss === undefined) {
        return $multi();
      }
      const name = world.finderNames[boss.encounterId] ?? boss.name;
      return $multi(name, 0, locks().isDeadHere(instanceId, difficultyId, boss.encounterId));
    },
    C_DateAndTime: { GetSecondsUntilWeeklyReset: () => parts.secondsToReset() },
    C_RaidLocks: {
      IsEncounterComplete: (instanceId: number, encounterId: number, difficultyId?: number) =>
        locks().isLocked(instanceId, difficultyId ?? player.place.difficultyId, encounterId),
      GetRedirectedDifficultyID: (_instanceId: number, difficultyId: number) => difficultyId,
    },
    C_EncounterJournal: {
      GetEncountersOnMap: (uiMapId: number) => {
        const pins: object[] = [];
        for (const raid of world.atlas.raids) {
          for (const floor of raid.floors) {
            for (const journalId of floor.uiMapId === uiMapId ? floor.journalIds : []) {
              pins.push({ encounterID: journalId, mapX: 0.5, mapY: 0.5 });
            }
          }
        }
        return pins;
      },
      GetInstanceForGameMap: (mapId: number) => world.raidAt(mapId)?.journalInstanceId,
      IsEncounterComplete: (journalId: number) => {
        const found = world.bossByJournal(journalId);
        const { instanceId, difficultyId } = player.place;
        return (
          !parts.traps.journalNeverComplete &&
          found !== undefined &&
          found.raid.instanceId === instanceId &&
          locks().isDeadHere(instanceId, difficultyId, found.boss.encounterId)
        );
      },
    },
  };
}

function nothing(): EncounterInfo {
  return $multi();
}

/** Name, description, journal id, root section, link, journal instance, dungeon encounter id, map id. */
function encounterInfo(raid: AtlasRaid, boss: AtlasBoss): EncounterInfo {
  return $multi(
    boss.name,
    '',
    boss.journalId,
    0,
    '',
    raid.journalInstanceId,
    boss.encounterId,
    raid.instanceId,
  );
}

function savedInstance(
  parts: WorldParts,
  lock: SavedLock | undefined,
  index: number,
): LuaMultiReturn<unknown[]> {
  if (lock === undefined) {
    return $multi();
  }
  const raid = parts.world.raidAt(lock.instanceId);
  return $multi(
    raid?.name ?? '',
    index,
    parts.secondsToReset(),
    lock.difficultyId,
    true,
    lock.extended,
    0,
    true,
    20,
    '',
    raid?.bosses.length ?? 0,
    lock.encounterIds.length,
    false,
  );
}
