/** Reads the Encounter Journal without selecting anything in it: the player may have its window open. */
import type { JournalBoss } from '../core/boss/port.ts';
import type { Journal } from '../core/boss/port.ts';

export function createJournal(): Journal {
  return {
    isRaid(instanceId) {
      const journalInstanceId = instanceOf(instanceId);
      if (journalInstanceId === undefined) {
        return false;
      }
      const [, , , , , , , , , , , isRaid] = EJ_GetInstanceInfo(journalInstanceId);
      return isRaid === true;
    },
    bosses(instanceId) {
      const journalInstanceId = instanceOf(instanceId);
      return journalInstanceId === undefined ? [] : bossesOf(journalInstanceId);
    },
    bossName(journalId) {
      if (journalId === 0) {
        return undefined;
      }
      const [name] = EJ_GetEncounterInfo(journalId);
      return name === '' ? undefined : name;
    },
    isDefeated: (journalId) => C_EncounterJournal.IsEncounterComplete(journalId),
    bossesOnFloor: (floorId) => C_EncounterJournal.GetEncountersOnMap(floorId).map((pin) => pin.encounterID),
  };
}

/** The journal's id of an instance; for an instance that it does not have, the client returns 0 or nil. */
function instanceOf(instanceId: number): number | undefined {
  const journalInstanceId = C_EncounterJournal.GetInstanceForGameMap(instanceId);
  return journalInstanceId === 0 ? undefined : journalInstanceId;
}

function bossesOf(journalInstanceId: number): readonly JournalBoss[] {
  const bosses: JournalBoss[] = [];
  for (let index = 1; ; index += 1) {
    const [name, , journalId, , , , encounterId] = EJ_GetEncounterInfoByIndex(index, journalInstanceId);
    if (name === undefined || journalId === undefined) {
      return bosses;
    }
    if (encounterId !== undefined && encounterId !== 0) {
      bosses.push({ encounterId, journalId, name });
    }
  }
}
