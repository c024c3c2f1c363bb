/** The client's functions about the player's place, and `C_Map`. Signatures: client 12.1.0. */
import { difficultyInfo, difficultyName } from './difficulties.ts';
import type { WorldParts } from './world-parts.ts';

export function placeApi({ player, traps }: WorldParts): Record<string, unknown> {
  return {
    GetInstanceInfo: () => {
      const { name, instanceType, difficultyId, instanceId, lfgDungeonId } = player.place;
      const size = instanceType === 'raid' ? 20 : 5;
      return $multi(
        name,
        instanceType,
        difficultyId,
        difficultyName(difficultyId),
        size,
        0,
        false,
        instanceId,
        size,
        lfgDungeonId,
      );
    },
    GetDifficultyInfo: (difficultyId: number) => difficultyInfo(difficultyId),
    C_DelvesUI: { IsInLair: () => player.place.isLair === true },
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
