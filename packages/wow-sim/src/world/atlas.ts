/** The world's raids and dungeons, as in the client's own tables. */
import { newestSeason, raidBossesOf, seasons } from '@toptalent/game';
import type { RaidBoss } from '@toptalent/game';
import { sampleSeason } from '@toptalent/sample';

export interface AtlasBoss {
  /** `ENCOUNTER_START`'s id. */
  readonly encounterId: number;
  readonly journalId: number;
  readonly name: string;
}

/** One floor: a `C_Map` id, and the bosses that the journal pins on it. */
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
  /** Two wings of one instance may have the same map id. */
  readonly instanceId: number;
  readonly uiMapIds: readonly number[];
  /** Whether `C_ChallengeMode.GetMapTable` lists it as a keystone dungeon of this season. */
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

/** Where a season does not know a raid's journal id or wings, they are made up: no rule of the game depends on their values. */
const journalInstanceOffset = 10000;
const wingOffset = 20000;

/**
 * The raids and dungeons of all seasons in `@toptalent/game`. Dungeons of the newest one and of the sample's have keystones.
 * If a season lists no floors for a raid, the journal shows its bosses on no map, as in a client on release day.
 */
export function knownAtlas(): Atlas {
  const raids: AtlasRaid[] = [];
  const wings: AtlasWing[] = [];
  const dungeons: AtlasDungeon[] = [];
  for (const season of seasons) {
    for (const { instanceId, journalInstanceId, name } of season.raidInstances) {
      const bosses = raidBossesOf(season).filter((boss) => boss.instanceId === instanceId);
      raids.push({
        instanceId,
        journalInstanceId: journalInstanceId ?? journalInstanceOffset + instanceId,
        name,
        bosses,
        floors: floorsOf(bosses),
      });
      wings.push(...wingsOf(instanceId, bosses));
    }
    for (const dungeon of season.dungeonZone.dungeons) {
      dungeons.push({ ...dungeon, inSeason: season === newestSeason || season === sampleSeason });
    }
  }
  return { raids, dungeons, wings };
}

/** A raid's wings, in the bosses' order. A raid whose wings are not known is one wing with a made-up id. */
function wingsOf(instanceId: number, bosses: readonly RaidBoss[]): AtlasWing[] {
  const wings: { lfgDungeonId: number; instanceId: number; encounterIds: number[] }[] = [];
  for (const boss of bosses) {
    const lfgDungeonId = boss.lfgDungeonId ?? wingOffset + instanceId;
    const wing = wings.find((candidate) => candidate.lfgDungeonId === lfgDungeonId);
    if (wing === undefined) {
      wings.push({ lfgDungeonId, instanceId, encounterIds: [boss.encounterId] });
    } else {
      wing.encounterIds.push(boss.encounterId);
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
