/** Where the sandbox's answers come from: the made-up sample, or pages recorded from the real endpoint. */
import type { SampleExpansion, SampleZone } from '@toptalent/sample';

/** What a ranking was asked for, after the defaults. */
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
  /** True for Any: rows that have no log behind them mix in where the leaderboard knows such. */
  readonly withoutLogs: boolean;
  readonly combatantInfo: boolean;
  /** Key level less one, as Warcraft Logs counts Mythic+ brackets; undefined for all. */
  readonly bracket: number | undefined;
  /** Epoch milliseconds; undefined for no limit. */
  readonly from: number | undefined;
  readonly until: number | undefined;
  readonly region: string | undefined;
}

/** What the JSON scalar holds when all is well. */
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
  /** The import code, or null when the log has no talents of this player. */
  talentCode(): string | null;
}

/** A report with the one fight that is ranked. */
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
  /** Undefined for a report that is not there. */
  report(code: string): SourceReport | undefined;
}

/** Rows on a full page. */
export const pageSize = 100;

/** The last page that the real leaderboard gives. */
export const lastPage = 20;

/** A page of these rows, which are all there are. */
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
