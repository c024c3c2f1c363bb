/** The client's functions about the world: places, raids, dungeons, ready checks and restrictions. */
import type { Clock } from '../clock.ts';
import type { Player } from '../client/player.ts';
import type { Traps } from '../traps.ts';
import { dungeonApi } from './dungeon-api.ts';
import type { Lockouts } from './lockouts.ts';
import { placeApi } from './place-api.ts';
import { raidApi } from './raid-api.ts';
import type { World } from './world.ts';

/** @noSelf */
export interface WorldApiParts {
  readonly world: World;
  readonly player: Player;
  readonly clock: Clock;
  readonly traps: Traps;
  /** The locks of the character that plays. */
  readonly locks: () => Lockouts;
  readonly log: (line: string) => void;
  /** Asks the server for the locks; UPDATE_INSTANCE_INFO comes with the answer. */
  readonly answerRaidInfo: () => void;
  readonly secondsToReset: () => number;
}

export function worldApi(parts: WorldApiParts): readonly Record<string, unknown>[] {
  const { world, player, clock } = parts;
  return [
    placeApi(parts),
    raidApi(parts),
    dungeonApi(parts),
    {
      GetReadyCheckStatus: (unit: string) =>
        unit === 'player' && world.readyCheckEnds !== undefined ? 'waiting' : undefined,
      GetReadyCheckTimeLeft: () =>
        world.readyCheckEnds === undefined ? 0 : Math.max(0, world.readyCheckEnds - clock.now) / 1000,
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
