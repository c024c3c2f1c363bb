/** Reads raid lockouts and the bosses of the raid finder's wings. */
import type { Lockouts } from '../core/boss/port.ts';

export function createLockouts(): Lockouts {
  return {
    isDefeated: (instanceId, encounterId, difficultyId) =>
      C_RaidLocks.IsEncounterComplete(instanceId, encounterId, difficultyId),
    request: () => RequestRaidInfo(),
    secondsToReset(instanceName, difficultyId) {
      const count = GetNumSavedInstances();
      for (let index = 1; index <= count; index += 1) {
        const [name, , reset, savedDifficultyId, locked, extended] = GetSavedInstanceInfo(index);
        if (
          name === instanceName &&
          savedDifficultyId === difficultyId &&
          (locked || extended) &&
          reset > 0
        ) {
          return reset;
        }
      }
      return C_DateAndTime.GetSecondsUntilWeeklyReset();
    },
    wingBosses(lfgDungeonId) {
      const [count] = GetLFGDungeonNumEncounters(lfgDungeonId);
      const names: string[] = [];
      for (let index = 1; index <= count; index += 1) {
        const [name] = GetLFGDungeonEncounterInfo(lfgDungeonId, index);
        if (name !== undefined) {
          names.push(name);
        }
      }
      return names;
    },
  };
}
