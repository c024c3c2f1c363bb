/** One row of a made-up ranking, with all that Warcraft Logs has in a row. */
import type { SampleTalent } from '../builds/build.ts';
import type { Edition } from '../tree/sample-tree.ts';
import type { SampleDifficulty } from './cell-size.ts';
import type { SamplePlayer } from './players.ts';

export interface SampleRow {
  readonly player: SamplePlayer;
  /** Anonymous: name and server must not be shown. */
  readonly hidden: boolean;
  /** What rows are sorted by: per second in raids; in Mythic+ a negative number made of key and score. */
  readonly amount: number;
  /** 0 in raids. */
  readonly keystoneLevel: number;
  /** Item level in raids, key level in Mythic+. */
  readonly bracket: number;
  /** Milliseconds. */
  readonly duration: number;
  /** Epoch milliseconds. */
  readonly startTime: number;
  readonly report: { readonly code: string; readonly fightId: number; readonly startTime: number };
  /** Mythic+ score, the higher the better; 0 in raids. */
  readonly score: number;
  /** Affix ids; empty in raids. */
  readonly affixes: readonly number[];
  readonly medal: 'none' | 'bronze' | 'silver' | 'gold';
  /** The tree that the talents belong to. */
  readonly edition: Edition;
  /** Ascending by entry id. Empty for about one row in a hundred; one in a hundred lists an entry twice. */
  readonly talents: readonly SampleTalent[];
}

export interface SamplePopulation {
  readonly specId: number;
  readonly encounterId: number;
  readonly difficulty: SampleDifficulty;
  /** Rows that the whole ranking has, 0..2000. */
  readonly total: number;
  /** The first rows, best first; a larger `limit` gives more. */
  readonly rows: readonly SampleRow[];
}
