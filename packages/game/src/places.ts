/** Raids and dungeons, by the ids that Warcraft Logs and the client have for them. */

export interface RaidBoss {
  /** `DungeonEncounterID`: ENCOUNTER_START's id, and Warcraft Logs' id of the encounter. */
  readonly encounterId: number;
  /** Encounter Journal id. */
  readonly journalId: number;
  /** English name. */
  readonly name: string;
  /** The client's map id of the instance (`GetInstanceInfo`, eighth result). */
  readonly instanceId: number;
  /** Floors (`C_Map.GetBestMapForUnit`) that belong to this boss, as far as known; a floor may have several bosses. */
  readonly uiMapIds: readonly number[];
  /** The raid finder's id of the wing that the boss is in (`GetInstanceInfo`, tenth result), where it is known. */
  readonly lfgDungeonId?: number;
  /** Encounter ids that must be dead before this boss can be pulled, as far as known. */
  readonly requires: readonly number[];
}

/** One instance that a season's raid bosses stand in. */
export interface RaidInstance {
  /** The client's map id (`GetInstanceInfo`, eighth result). */
  readonly instanceId: number;
  /** Encounter Journal id of the instance, where it is known. */
  readonly journalInstanceId?: number;
  /** English name. */
  readonly name: string;
  /** A lair is a small raid with one boss; the client tells it by `C_DelvesUI.IsInLair`. */
  readonly isLair: boolean;
  /** The client's difficulty ids there, where they are known. */
  readonly difficultyIds?: readonly number[];
}

export interface Dungeon {
  /** Warcraft Logs' id of the encounter. */
  readonly encounterId: number;
  /** `C_ChallengeMode` map id. */
  readonly challengeModeId: number;
  /** English name. */
  readonly name: string;
  /** The client's map id of the instance; two wings may share one. */
  readonly instanceId: number;
  /** The dungeon's floors, as far as known. */
  readonly uiMapIds: readonly number[];
}

/** One raid zone of Warcraft Logs; it may hold the bosses of several instances. */
export interface RaidZone {
  /** Warcraft Logs' id of the zone. */
  readonly zoneId: number;
  readonly name: string;
  /** In the order in which the raid is played. */
  readonly bosses: readonly RaidBoss[];
}

export interface DungeonZone {
  /** Warcraft Logs' id of the zone. */
  readonly zoneId: number;
  readonly name: string;
  readonly dungeons: readonly Dungeon[];
}

export interface Season {
  /** Patch that opened it, e.g. "12.1". */
  readonly patch: string;
  /** Midnight UTC of the day on which the season opened, epoch seconds; undefined where the day is not known. */
  readonly opensAt?: number;
  readonly raidZones: readonly RaidZone[];
  /** Bosses that are in the game, but in no zone that Warcraft Logs is known to list. */
  readonly unlistedBosses: readonly RaidBoss[];
  /** Where the bosses of `raidZones` and `unlistedBosses` stand. */
  readonly raidInstances: readonly RaidInstance[];
  readonly dungeonZone: DungeonZone;
}
