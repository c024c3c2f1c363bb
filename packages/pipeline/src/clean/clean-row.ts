/** What is left of a row once it is clean: who played which build, how high and when. */
import type { CodeSource } from '@toptalent/build-data';
import type { HeroTreePick, PointTotals } from '@toptalent/loadout';

/** A build that somebody played. Rows of the same build need not share the object: `key` says what is equal. */
export interface PlayedBuild {
  /** Equal for equal builds: bought ranks and choices of class, specialization and active hero tree. */
  readonly key: string;
  /**
   * The build as a set of points, ascending: `entryId * 64 + rank - 1` for every bought rank. The distance of two builds
   * is the number of points that one has and the other lacks, whichever is larger.
   */
  readonly points: readonly number[];
  /** Both ids 0 where the tree is unknown. */
  readonly heroTree: HeroTreePick;
  /** Points by purse; undefined where the tree is unknown. */
  readonly totals?: PointTotals | undefined;
  /**
   * A valid import code; undefined when neither the row nor the tree gives one. Worked out when first asked for: of all
   * builds played few are published.
   */
  readonly code: () => BuildCode | undefined;
}

export interface BuildCode {
  readonly text: string;
  readonly from: CodeSource;
}

export interface CleanRow {
  readonly player: string;
  /** 0-based place in its cell, best first. */
  readonly rank: number;
  /** Epoch milliseconds. */
  readonly startTime: number;
  readonly build: PlayedBuild;
}
