/** Keystones, their table of maps, and the group finder's listing. Signatures: client 12.1.0. */
import type { WorldParts } from './world-parts.ts';

/** Ids of the group finder's activities are made up: the keystone's map plus this. */
const activityOffset = 50000;
/** Seconds. */
const timeLimit = 1800;

export function dungeonApi({ world, player }: WorldParts): Record<string, unknown> {
  const dungeon = (challengeModeId: number | undefined) =>
    world.atlas.dungeons.find((candidate) => candidate.challengeModeId === challengeModeId);
  return {
    C_ChallengeMode: {
      IsChallengeModeActive: () => player.keystoneRunning,
      GetActiveChallengeMapID: () => (player.keystoneRunning ? world.running?.challengeModeId : undefined),
      HasSlottedKeystone: () => world.slotted !== undefined,
      GetSlottedKeystoneInfo: (): LuaMultiReturn<[number?, number[]?, number?]> => {
        if (world.slotted === undefined) {
          return $multi();
        }
        return $multi(world.slotted.challengeModeId, [], world.slotted.level);
      },
      GetMapTable: () =>
        world.atlas.dungeons.filter((known) => known.inSeason).map((known) => known.challengeModeId),
      GetMapUIInfo: (challengeModeId: number): LuaMultiReturn<unknown[]> => {
        const found = dungeon(challengeModeId);
        if (found === undefined) {
          return $multi();
        }
        return $multi(found.name, challengeModeId, timeLimit, undefined, 0, found.instanceId);
      },
    },
    C_MythicPlus: {
      GetOwnedKeystoneMapID: () => dungeon(world.owned?.challengeModeId)?.instanceId,
      GetOwnedKeystoneChallengeMapID: () => world.owned?.challengeModeId,
    },
    C_LFGList: {
      GetActiveEntryInfo: () =>
        world.listedChallengeModeId === undefined
          ? undefined
          : { activityIDs: [activityOffset + world.listedChallengeModeId] },
      GetActivityInfoTable: (activityId: number) => {
        const found = dungeon(activityId - activityOffset);
        return found === undefined
          ? undefined
          : { fullName: found.name, mapID: found.instanceId, isMythicPlusActivity: true };
      },
    },
  };
}
