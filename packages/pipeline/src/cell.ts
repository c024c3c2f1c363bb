/** A cell: the ranked rows of one specialization on one encounter. Builds are chosen from cells alone. */
import type { ContentType } from '@toptalent/build-data';
import type { FightReference } from '@toptalent/warcraft-logs';

/** The slice of the leaderboard that a cell was read from. */
export type CellDifficulty = 'mythic' | 'heroic' | 'normal' | 'mythicPlus';

export interface CellKey {
  readonly specId: number;
  /** Warcraft Logs' encounter id. */
  readonly encounterId: number;
  readonly contentType: ContentType;
}

/** One talent of a row: Blizzard's *entry* id (Warcraft Logs calls it talentID) and the ranks in it. */
export interface RowTalent {
  readonly entryId: number;
  readonly points: number;
}

/** One ranked performance, without its player's name. */
export interface CellRow {
  /** Salted hash of name, server and region (hidden players: of report and fight). The same for all rows of a player. */
  readonly player: string;
  /** Epoch milliseconds. */
  readonly startTime: number;
  /** 0 in raids. */
  readonly keystoneLevel: number;
  readonly talents: readonly RowTalent[];
  /** Warcraft Logs' own import code, if the ranking carries one. */
  readonly rankingCode?: string | undefined;
  /** The import code of the report; "" if the report was asked and has none. Missing if it was not asked. */
  readonly reportCode?: string | undefined;
  /** Where it was logged. The checkpoint keeps it only for rows of builds that may be published, to verify them. */
  readonly fight?: FightReference | undefined;
}

export interface Cell {
  readonly key: CellKey;
  readonly difficulty: CellDifficulty;
  /** Start of the run that fetched the cell, epoch seconds. It dates the builds that are chosen from the cell. */
  readonly runStartedAt: number;
  /** Pages read at `difficulty`. */
  readonly pages: number;
  /** Rows of those pages whose shape was not understood: they are not among `rows`. Missing if there were none. */
  readonly malformedRows?: number | undefined;
  /** In rank order, best first. Empty if nobody of this specialization is ranked. */
  readonly rows: readonly CellRow[];
}
