/** Reads where the player is. */
import type { Surroundings } from '../core/place/port.ts';
import type { DifficultyMode } from '../core/place/whereabouts.ts';

export function createSurroundings(): Surroundings {
  return {
    where() {
      const [name, type, difficultyId, difficultyName, , , , instanceId, , lfgDungeonId] = GetInstanceInfo();
      return {
        kind: isLair(type) ? 'raid' : type,
        instanceId,
        name,
        difficultyId,
        mode: modeOf(difficultyName),
        lfgDungeonId: wingOf(lfgDungeonId),
      };
    },
    floor: () => C_Map.GetBestMapForUnit('player'),
    subZone: () => GetSubZoneText(),
  };
}

/** A lair is a small raid, and its instance may be a scenario (12.1). */
function isLair(type: InstanceKind): boolean {
  return type === 'scenario' && C_DelvesUI.IsInLair();
}

/** A difficulty of each mode; the client has several ids of Timewalking, all with the same localized name. */
const modes: readonly (readonly [mode: DifficultyMode, difficultyId: number])[] = [
  ['timewalking', 24],
  ['story', 220],
  ['lorewalking', 241],
];

function modeOf(difficultyName: string | undefined): DifficultyMode | undefined {
  if (difficultyName === undefined || difficultyName === '') {
    return undefined;
  }
  const found = modes.find(([, difficultyId]) => {
    const [name] = GetDifficultyInfo(difficultyId);
    return name === difficultyName;
  });
  return found === undefined ? 'usual' : found[0];
}

/** For a group that no finder made, the client returns 0 or nil. */
function wingOf(lfgDungeonId: number | undefined): number | undefined {
  return lfgDungeonId === 0 ? undefined : lfgDungeonId;
}
