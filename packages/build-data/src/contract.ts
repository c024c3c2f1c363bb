/**
 * The contract between pipeline and addon. `build-data.json` holds exactly this; `TalentData.lua` holds it for the game
 * (see `client-data.ts`). Names here are public: others rely on them.
 */

/** Version of this contract. A reader that knows another one gives no advice and says so. */
export const formatVersion = 2;

export type ContentType = 'raid' | 'mythicPlus';
export type DataSource = 'warcraft-logs' | 'sample';
/** By players in the sample: strong from 50, ok from 30, thin from 10; below 10 there is no build. */
export type Confidence = 'strong' | 'ok' | 'thin';
export type BuildDifficulty = 'mythic' | 'heroic' | 'normal' | 'mythicPlus' | 'mixed';
/** Where the import code came from: the ranking row, encoded here from the row's talents, or the report. */
export type CodeSource = 'ranking' | 'talents' | 'report';

export interface BuildData {
  readonly formatVersion: number;
  readonly source: DataSource;
  /** Start of the run, epoch seconds (UTC). */
  readonly generatedAt: number;
  /** Version of the import strings (`serializationVersion` of `@toptalent/loadout`). */
  readonly serializationVersion: number;
  readonly coverage: Coverage;
  readonly zones: readonly Zone[];
  readonly encounters: readonly Encounter[];
  /** Keyed by specialization id (the client's, decimal). */
  readonly specs: Readonly<Record<string, SpecBuilds>>;
}

/** Cells (one specialization on one encounter) of the season. The rest of `cells` is still to do. */
export interface Coverage {
  readonly cells: number;
  readonly done: number;
  readonly empty: number;
  readonly failed: number;
}

export interface Zone {
  readonly zoneId: number;
  readonly name: string;
  readonly contentType: ContentType;
  readonly partition: Partition;
}

export interface Partition {
  readonly id: number;
  readonly name: string;
}

export interface Encounter {
  /** Warcraft Logs' id; for a raid boss also the client's ENCOUNTER_START id. */
  readonly id: number;
  readonly contentType: ContentType;
  readonly zoneId: number;
  readonly name: string;
  /** 0-based position within its zone. */
  readonly order: number;
  /** Encounter Journal id; 0 where Warcraft Logs has none. */
  readonly journalId: number;
  /** Whether `@toptalent/game` knows this encounter. If not, the fields below are null or empty. */
  readonly known: boolean;
  /** The client's map id of the instance (`GetInstanceInfo`). */
  readonly instanceId: number | null;
  /** The raid finder's id of the wing that the boss is in (`GetInstanceInfo`); absent where it is unknown, and in older files. */
  readonly lfgDungeonId?: number | undefined;
  /** `C_ChallengeMode` map id; for dungeons only. */
  readonly challengeModeId: number | null;
  /** Floors (`C_Map` ids) that belong to this encounter or dungeon. */
  readonly uiMapIds: readonly number[];
  /** Encounters that must be dead before this one can be pulled. */
  readonly requires: readonly number[];
}

export interface SpecBuilds {
  readonly raid: ContentBuilds;
  readonly mythicPlus: ContentBuilds;
}

export interface ContentBuilds {
  readonly general: Build | null;
  /** Keyed by Warcraft Logs' encounter id (decimal). */
  readonly encounters: Readonly<Record<string, Build | null>>;
}

export interface Build {
  readonly talentCode: string;
  /** Start of the run that fetched the rankings behind it, epoch seconds (UTC); of several cells the oldest. */
  readonly asOf: number;
  /** SHA-256 of the talent trees it was read with (ids, types, ranks and order), lower-case hexadecimal. */
  readonly talentTreeVersion: string;
  /** Distinct players with at least one clean row. */
  readonly sampleSize: number;
  /** exactPlayers / sampleSize, 0..1. */
  readonly popularity: number;
  /** Players with a row of exactly this build. */
  readonly exactPlayers: number;
  /** Share of players with a row within 3 points, 0..1. */
  readonly similarShare: number;
  readonly heroTree: HeroShare;
  readonly confidence: Confidence;
  readonly difficulty: BuildDifficulty;
  readonly codeFrom: CodeSource;
  /** Rows left out, by reason. */
  readonly rejected: Readonly<Record<string, number>>;
  readonly alternatives: readonly Alternative[];
}

/** A hero tree and the share of votes for it, with its Wilson interval at 95 %; all 0..1. */
export interface HeroShare {
  readonly subTreeId: number;
  readonly entryId: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface Alternative {
  readonly talentCode: string;
  readonly heroTree: HeroShare;
  readonly exactPlayers: number;
  readonly similarShare: number;
  readonly reason: 'otherHeroTree' | 'runnerUp';
}
