/** The place of the player: the client's global functions and `C_Map` (in-game.md §3.3). Signatures: client 12.1.0. */
import type { WorldParts } from './world-parts.ts';

/** Names of difficulties, which the client localizes; these are English. */
const difficultyNames: Readonly<Record<number, string | undefined>> = {
  1: 'Normal',
  2: 'Heroic',
  8: 'Mythic Keystone',
  14: 'Normal',
  15: 'Heroic',
  16: 'Mythic',
  17: 'Looking For Raid',
  23: 'Mythic',
};

export function placeApi({ player, traps }: WorldParts): Record<string, unknown> {
  return {
    GetInstanceInfo: () => {
      const { name, instanceType, difficultyId, instanceId, lfgDungeonId } = player.place;
      const size = instanceType === 'raid' ? 20 : 5;
      const difficultyName = difficultyNames[difficultyId] ?? '';
      return $multi(
        name,
        instanceType,
        difficultyId,
        difficultyName,
        size,
        0,
        false,
        instanceId,
        size,
        lfgDungeonId,
      );
    },
    GetRealZoneText: () => player.place.name,
    GetZoneText: () => player.place.name,
    GetSubZoneText: () => player.place.subZone ?? '',
    GetMinimapZoneText: () => player.place.subZone ?? player.place.name,
    C_Map: {
      GetBestMapForUnit: (unit: string) =>
        unit === 'player' && !traps.noMap ? player.place.uiMapId : undefined,
    },
  };
}
