/** What a raid and a dungeon are to us: the ids under which Warcraft Logs and the client know them. */

export interface RaidBoss {
  /** `DungeonEncounterID`: ENCOUNTER_START's id, and Warcraft Logs' id of the encounter. */
  readonly encounterId: number;
  /** Encounter Journal id. */
  readonly journalId: number;
  /** English name. */
  readonly name: string;
  /** The client's map id of the instance (`GetInstanceInfo`, eighth result). */
  readonly instanceId: number;
  /** Floors (`C_Map.GetBestMapForUnit`) that belong to this boss, so far as known; a floor may serve several bosses. */
  readonly uiMapIds: readonly number[];
  /** Encounter ids that must be dead before this boss can be pulled, so far as known. */
  readonly requires: readonly number[];
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
  /** The dungeon's floors, so far as known. */
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
  readonly raidZones: readonly RaidZone[];
  readonly dungeonZone: DungeonZone;
}
