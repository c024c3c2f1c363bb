/** What can be asked for: one page of one ranking. */

/** `playerscore` ranks Mythic+ by key level and time, whatever the role. */
export type RankingsMetric = 'dps' | 'hps' | 'playerscore';

export interface RankingsRequest {
  /** Warcraft Logs' id. */
  readonly encounterId: number;
  /** Slugs of `gameData.classes`; undefined asks for all classes. */
  readonly specialization: { readonly classSlug: string; readonly specSlug: string } | undefined;
  /** Warcraft Logs' id: 3, 4 or 5 in raids, 10 in Mythic+. */
  readonly difficulty: number;
  /** Always pinned: 0 would mean the latest, whatever that is by now. */
  readonly partition: number;
  readonly metric: RankingsMetric;
  /** 1 to 20. */
  readonly page: number;
  /** Whether rows carry their talents: 60 KB more of compressed answer. */
  readonly talents: boolean;
}
