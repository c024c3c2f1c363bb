/** Reads the Encounter Journal without selecting anything in it: the player may have its window open. */
import type { JournalBoss } from '../core/boss/port.ts';
import type { Journal } from '../core/boss/port.ts';

export function createJournal(): Journal {
  return {
    bosses(instanceId) {
      const journalInstanceId = C_EncounterJournal.GetInstanceForGameMap(instanceId);
      return journalInstanceId === undefined || journalInstanceId === 0 ? [] : bossesOf(journalInstanceId);
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
