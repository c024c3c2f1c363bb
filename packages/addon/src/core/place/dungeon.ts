/** Finds the keystone dungeon that the player is in: one, or each wing of the instance that it may be. */
import type { OpenBuildData } from '@toptalent/build-data';
import type { Keystones, Surroundings } from './port.ts';

export interface DungeonCandidate {
  readonly challengeModeId: number;
  /** Warcraft Logs' id; undefined for a dungeon that only the client knows. */
  readonly encounterId?: number | undefined;
  /** Localized where the client knows it. */
  readonly name: string;
  /** `C_Map` ids of its floors, as far as they are known. */
  readonly floors: readonly number[];
}

/** The dungeon that the player is in, or each wing of the instance that it may be. */
export function dungeonsHere(
  data: OpenBuildData,
  instanceId: number,
  ports: { readonly keystones: Keystones; readonly surroundings: Surroundings },
): readonly DungeonCandidate[] {
  const dungeons = dungeonsOf(data, ports.keystones, instanceId);
  return narrowed(dungeons, ports.keystones, ports.surroundings.floor());
}

/**
 * The keystone dungeons of an instance. The client's own tables outrank the data: a dungeon that is not in the client's season, or
 * that the client has in another instance, does not count, and one that the data lacks is found in the client.
 */
function dungeonsOf(
  data: OpenBuildData,
  keystones: Keystones,
  instanceId: number,
): readonly DungeonCandidate[] {
  const season = keystones.season();
  const found: DungeonCandidate[] = [];
  for (const encounter of data.encounters) {
    const { challengeModeId } = encounter;
    if (encounter.contentType === 'mythicPlus' && challengeModeId !== undefined) {
      const known = keystones.dungeon(challengeModeId);
      const inSeason = season.length === 0 || season.includes(challengeModeId);
      if (inSeason && (known?.instanceId ?? encounter.instanceId) === instanceId) {
        found.push({
          challengeModeId,
          encounterId: encounter.id,
          name: known?.name ?? encounter.name,
          floors: encounter.uiMapIds,
        });
      }
    }
  }
  for (const challengeModeId of season) {
    const known = keystones.dungeon(challengeModeId);
    const isNew = found.every((dungeon) => dungeon.challengeModeId !== challengeModeId);
    if (known !== undefined && known.instanceId === instanceId && isNew) {
      found.push(unshipped(data, challengeModeId, known.name));
    }
  }
  return found;
}

/** A dungeon that the data has without the game's ids: its encounter is found by its English name, or not at all. */
function unshipped(data: OpenBuildData, challengeModeId: number, name: string): DungeonCandidate {
  const byName = data.encounters.find(
    (encounter) =>
      encounter.contentType === 'mythicPlus' &&
      encounter.challengeModeId === undefined &&
      encounter.name === name,
  );
  return { challengeModeId, encounterId: byName?.id, name, floors: [] };
}

/**
 * Tells the wings of one instance apart, by the surest sign first: the run that is on, the key in the font, the player's own key, the
 * group's listing, the floor. All wings if no sign tells them apart.
 */
function narrowed(
  dungeons: readonly DungeonCandidate[],
  keystones: Keystones,
  floor: number | undefined,
): readonly DungeonCandidate[] {
  if (dungeons.length < 2) {
    return dungeons;
  }
  const ofKey = (challengeModeId: number | undefined) =>
    dungeons.find((dungeon) => dungeon.challengeModeId === challengeModeId);
  const meant = ofKey(keystones.active()) ?? ofKey(keystones.slotted()) ?? ofKey(keystones.owned());
  if (meant !== undefined) {
    return [meant];
  }
  const names = keystones.listedNames();
  const listed = dungeons.filter((dungeon) => names.some((name) => name.indexOf(dungeon.name) >= 0));
  if (listed.length === 1) {
    return listed;
  }
  const here = dungeons.filter((dungeon) => floor !== undefined && dungeon.floors.includes(floor));
  return here.length === 1 ? here : dungeons;
}
