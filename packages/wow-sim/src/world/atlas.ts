/** The world's raids and dungeons, as in the client's own tables. */
import { seasons } from '@toptalent/game';

export interface AtlasBoss {
  /** `ENCOUNTER_START`'s id. */
  readonly encounterId: number;
  readonly journalId: number;
  readonly name: string;
}

/** One floor: its `C_Map` id, and the bosses that the journal shows on it. */
export interface AtlasFloor {
  readonly uiMapId: number;
  readonly journalIds: readonly number[];
}

export interface AtlasRaid {
  /** `GetInstanceInfo`'s id. */
  readonly instanceId: number;
  readonly journalInstanceId: number;
  readonly name: string;
  /** In the journal's order. */
  readonly bosses: readonly AtlasBoss[];
  readonly floors: readonly AtlasFloor[];
}

export interface AtlasDungeon {
  readonly challengeModeId: number;
  readonly name: string;
  /** Two wings may share one instance. */
  readonly instanceId: number;
  readonly uiMapIds: readonly number[];
  /** Whether `C_ChallengeMode.GetMapTable` lists it: this season has keystones for it. */
  readonly inSeason: boolean;
}

/** A wing of a raid, as the group finder lists it. */
export interface AtlasWing {
  readonly lfgDungeonId: number;
  readonly instanceId: number;
  readonly encounterIds: readonly number[];
}

export interface Atlas {
  readonly wings: readonly AtlasWing[];
  readonly raids: readonly AtlasRaid[];
  readonly dungeons: readonly AtlasDungeon[];
}

/** Journal ids of instances and ids of wings are made up: no rule of the game depends on their values. */
const journalInstanceOffset = 10000;
const wingOffset = 20000;
const bossesInWing = 4;

/**
 * The raids and dungeons of all seasons in `@toptalent/game`. The newest season's dungeons have keystones.
 * If a season lists no floors for a raid, the journal shows its bosses on no map, as in a client on release day.
 */
export function knownAtlas(): Atlas {
  const raids: AtlasRaid[] = [];
  const dungeons: AtlasDungeon[] = [];
  const newest = seasons[seasons.length - 1]!;
  for (const season of seasons) {
    for (const zone of season.raidZones) {
      const instanceIds: number[] = [];
      for (const boss of zone.bosses) {
        if (!instanceIds.includes(boss.instanceId)) {
          instanceIds.push(boss.instanceId);
        }
      }
      for (const instanceId of instanceIds) {
        const bosses = zone.bosses.filter((boss) => boss.instanceId === instanceId);
        raids.push({
          instanceId,
          journalInstanceId: journalInstanceOffset + instanceId,
          name: zone.name,
          bosses,
          floors: floorsOf(bosses),
        });
      }
    }
    for (const dungeon of season.dungeonZone.dungeons) {
      dungeons.push({ ...dungeon, inSeason: season === newest });
    }
  }
  return { raids, dungeons, wings: wingsOf(raids) };
}

/** Every raid is cut into wings of four bosses. */
function wingsOf(raids: readonly AtlasRaid[]): AtlasWing[] {
  const wings: AtlasWing[] = [];
  for (const { instanceId, bosses } of raids) {
    for (let first = 0; first < bosses.length; first += bossesInWing) {
      wings.push({
        lfgDungeonId: wingOffset + wings.length,
        instanceId,
        encounterIds: bosses.slice(first, first + bossesInWing).map((boss) => boss.encounterId),
      });
    }
  }
  return wings;
}

function floorsOf(
  bosses: readonly { readonly journalId: number; readonly uiMapIds: readonly number[] }[],
): AtlasFloor[] {
  const floors: AtlasFloor[] = [];
  for (const boss of bosses) {
    for (const uiMapId of boss.uiMapIds) {
      if (!floors.some((floor) => floor.uiMapId === uiMapId)) {
        const there = bosses.filter((other) => other.uiMapIds.includes(uiMapId));
        floors.push({ uiMapId, journalIds: there.map((other) => other.journalId) });
      }
    }
  }
  return floors;
}
