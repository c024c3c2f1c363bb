/** Reads where the player is. */
import type { Surroundings } from '../core/place/port.ts';

export function createSurroundings(): Surroundings {
  return {
    where() {
      const [name, kind, difficultyId, , , , , instanceId, , lfgDungeonId] = GetInstanceInfo();
      return { kind, instanceId, name, difficultyId, lfgDungeonId: wingOf(lfgDungeonId) };
    },
    floor: () => C_Map.GetBestMapForUnit('player'),
    subZone: () => GetSubZoneText(),
  };
}

/** For a group that no finder made, the client returns 0 or nil. */
function wingOf(lfgDungeonId: number | undefined): number | undefined {
  return lfgDungeonId === 0 ? undefined : lfgDungeonId;
}
