/** A cell: one specialization on one encounter, as the checkpoint keeps it. What is chosen is chosen from cells alone. */
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
  /** Warcraft Logs' own import code, when the ranking carries one. */
  readonly rankingCode?: string | undefined;
  /** The import code of the report, when it was asked for; "" when it was asked for in vain. */
  readonly reportCode?: string | undefined;
  /** Where it was logged; kept for the best-ranked row of each build that may be published, so that it can be verified. */
  readonly fight?: FightReference | undefined;
}

export interface Cell {
  readonly key: CellKey;
  readonly difficulty: CellDifficulty;
  /** Epoch seconds. */
  readonly finishedAt: number;
  /** Pages read at `difficulty`. */
  readonly pages: number;
  /** In rank order, best first. Empty when nobody of this specialization is ranked. */
  readonly rows: readonly CellRow[];
}
