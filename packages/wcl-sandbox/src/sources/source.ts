/** The interface of a source of answers: the made-up sample, or pages recorded from the real endpoint. */
import type { SampleExpansion, SampleZone } from '@toptalent/sample';

/** The question for a page of rankings, with defaults filled in. */
export interface RankingQuery {
  readonly zone: SampleZone;
  readonly encounterId: number;
  /** Warcraft Logs' id; already known to fit the zone. */
  readonly difficulty: number;
  /** 1 and up. */
  readonly page: number;
  /** Slugs; undefined for any. */
  readonly className: string | undefined;
  readonly specName: string | undefined;
  readonly metric: string;
  /** True for the leaderboard Any: it has rows without a log, too. */
  readonly withoutLogs: boolean;
  readonly combatantInfo: boolean;
  /** Key level minus 1, as Warcraft Logs counts Mythic+ brackets; undefined for all. */
  readonly bracket: number | undefined;
  /** Epoch milliseconds; undefined for no limit. */
  readonly from: number | undefined;
  readonly until: number | undefined;
  readonly region: string | undefined;
}

/** What the JSON scalar holds, unless the endpoint refuses. */
export interface RankingPage<Row = unknown> {
  readonly page: number;
  readonly hasMorePages: boolean;
  /** Rows on this page, not in all. */
  readonly count: number;
  readonly rankings: readonly Row[];
}

/** One player in the fight of a report. */
export interface FightPlayer {
  readonly actorId: number;
  readonly name: string;
  readonly server: string;
  /** Slugs. */
  readonly className: string;
  readonly specName: string;
  /** The import code, or null if the log has no talents of this player. */
  talentCode(): string | null;
}

/** A report with its one ranked fight. */
export interface SourceReport {
  readonly code: string;
  /** Epoch milliseconds. */
  readonly startTime: number;
  readonly fight: {
    readonly fightId: number;
    readonly encounterId: number;
    readonly name: string;
    readonly difficulty: number;
    /** Epoch milliseconds. */
    readonly startTime: number;
    /** Milliseconds. */
    readonly duration: number;
    /** 0 in raids. */
    readonly keystoneLevel: number;
    readonly players: readonly FightPlayer[];
  };
}

export interface Source {
  readonly expansions: readonly SampleExpansion[];
  readonly zones: readonly SampleZone[];
  rankings(query: RankingQuery): RankingPage;
  /** Undefined if there is no such report. */
  report(code: string): SourceReport | undefined;
}

/** Rows on a full page. */
export const pageSize = 100;

/** The last page that the real endpoint serves. */
export const lastPage = 20;

/** A page of a ranking that has these rows. */
export function pageOf<Row>(rows: readonly Row[], page: number): RankingPage<Row> {
  const first = (page - 1) * pageSize;
  const rankings = rows.slice(first, first + pageSize);
  return {
    page,
    hasMorePages: page < lastPage && rows.length > first + pageSize,
    count: rankings.length,
    rankings,
  };
}
