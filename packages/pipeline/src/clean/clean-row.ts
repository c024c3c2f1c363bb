/** A clean row: which player played which build, at which rank and when. */
import type { CodeSource } from '@toptalent/build-data';
import type { HeroTreePick, Loadout, PointTotals } from '@toptalent/loadout';

/** A build that was played. Rows of the same build need not share the object: compare `key`. */
export interface PlayedBuild {
  /** Equal for equal builds: bought ranks and choices of class, specialization and active hero tree. */
  readonly key: string;
  /**
   * One text for every bought rank, sorted: "103687" for the first rank of an entry, "103687:2" for the second. The distance
   * of two builds is the number of points that one has and the other lacks, whichever is larger.
   */
  readonly points: readonly string[];
  /** Both ids are 0 if the tree is unknown. */
  readonly heroTree: HeroTreePick;
  /** Points spent in class, specialization and hero tree; undefined if the tree is unknown. */
  readonly totals?: PointTotals | undefined;
  /** A valid import code that came with the row. */
  readonly code?: BuildCode | undefined;
  /** The talents that a code can be made from; undefined if the build was read from a code, or the tree is unknown. */
  readonly loadout?: Loadout | undefined;
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
