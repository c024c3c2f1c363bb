/** The client's functions about the world: places, raids, dungeons, ready checks and restrictions. */
import { dungeonApi } from './dungeon-api.ts';
import { placeApi } from './place-api.ts';
import { raidApi } from './raid-api.ts';
import type { WorldParts } from './world-parts.ts';

export function worldApi(parts: WorldParts): readonly Record<string, unknown>[] {
  const { world, player, clock } = parts;
  return [
    placeApi(parts),
    raidApi(parts),
    dungeonApi(parts),
    {
      GetReadyCheckStatus: (unit: string) =>
        unit === 'player' && world.readyCheckEnds !== undefined ? 'waiting' : undefined,
      GetReadyCheckTimeLeft: () => {
        const ends = world.readyCheckEnds;
        return parts.traps.readyCheckTimeSecret
          ? parts.secret('number')
          : ends === undefined
            ? 0
            : Math.max(0, ends - clock.now) / 1000;
      },
      IsInRaid: () => player.place.instanceType === 'raid',
      IsInGroup: () => player.place.instanceType !== 'none',
      C_InstanceEncounter: { IsEncounterInProgress: () => player.encounterRunning },
      C_RestrictedActions: {
        IsAddOnRestrictionActive: (type: number) => world.restrictions.isActive(type, player),
        GetAddOnRestrictionState: (type: number) => world.restrictions.stateOf(type, player),
      },
    },
  ];
}
