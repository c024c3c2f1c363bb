/** An encounter as Warcraft Logs lists it, completed with what the game package knows about it. */
import type { ContentType, Encounter } from '@toptalent/build-data';
import { dungeonById, dungeonByName, raidBossById } from '@toptalent/game';

export interface ListedEncounter {
  readonly id: number;
  readonly name: string;
  readonly zoneId: number;
  readonly contentType: ContentType;
  /** 0-based position within its zone. */
  readonly order: number;
  /** Encounter Journal id; 0 where Warcraft Logs has none. */
  readonly journalId: number;
}

/** An encounter that `@toptalent/game` does not know is kept with Warcraft Logs' ids alone, and says so. */
export function encounterFrom(listed: ListedEncounter): Encounter {
  const { id, contentType, zoneId, name, order, journalId } = listed;
  const base = { id, contentType, zoneId, name, order, journalId };
  if (contentType === 'raid') {
    const boss = raidBossById(id);
    if (boss !== undefined) {
      const { instanceId, lfgDungeonId, uiMapIds, requires } = boss;
      const journal = journalId === 0 ? boss.journalId : journalId;
      return {
        ...base,
        journalId: journal,
        known: true,
        instanceId,
        ...(lfgDungeonId === undefined ? {} : { lfgDungeonId }),
        challengeModeId: null,
        uiMapIds,
        requires,
      };
    }
  } else {
    const dungeon = dungeonById(id) ?? dungeonByName(name);
    if (dungeon !== undefined) {
      const { instanceId, challengeModeId, uiMapIds } = dungeon;
      return { ...base, known: true, instanceId, challengeModeId, uiMapIds, requires: [] };
    }
  }
  return { ...base, known: false, instanceId: null, challengeModeId: null, uiMapIds: [], requires: [] };
}
