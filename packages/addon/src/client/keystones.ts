/** Reads keystone dungeons, keys, and what the group is listed for in the premade group finder. */
import type { Keystones } from '../core/place/port.ts';

export function createKeystones(): Keystones {
  return {
    season: () => C_ChallengeMode.GetMapTable(),
    dungeon(challengeModeId) {
      const [name, , , , , instanceId] = C_ChallengeMode.GetMapUIInfo(challengeModeId);
      return name === undefined || instanceId === undefined ? undefined : { name, instanceId };
    },
    active: () => idOrNothing(C_ChallengeMode.GetActiveChallengeMapID()),
    slotted() {
      const [challengeModeId] = C_ChallengeMode.GetSlottedKeystoneInfo();
      return idOrNothing(challengeModeId);
    },
    owned: () => idOrNothing(C_MythicPlus.GetOwnedKeystoneChallengeMapID()),
    listedNames,
  };
}

function idOrNothing(challengeModeId: number | undefined): number | undefined {
  return challengeModeId === 0 ? undefined : challengeModeId;
}

function listedNames(): readonly string[] {
  const names: string[] = [];
  const entry = C_LFGList.GetActiveEntryInfo();
  if (entry !== undefined) {
    for (const activityId of entry.activityIDs) {
      const activity = C_LFGList.GetActivityInfoTable(activityId);
      if (activity !== undefined) {
        names.push(activity.fullName);
      }
    }
  }
  return names;
}
