/** What rows to draw: the ranking, how many of its rows, and the builds to draw from. */
import type { SpecBuilds } from '../builds/families.ts';
import type { SampleDifficulty } from './cell-size.ts';

export interface DrawPlan {
  readonly encounterId: number;
  readonly difficulty: SampleDifficulty;
  /** Rows of the whole ranking. */
  readonly total: number;
  /** Rows wanted, from the best down. */
  readonly limit: number;
  readonly seed: number;
  readonly hostileNames: boolean;
  /** Builds on the tree that most rows belong to. */
  readonly spec: SpecBuilds;
  /** For a patch day's mix: builds on the other tree, and the share of rows on it, 0 to 1. */
  readonly other?: { readonly spec: SpecBuilds; readonly share: number } | undefined;
}
