/** How much of each part goes into a summary. */

export interface Limits {
  /** Most characters of each part. */
  readonly most: {
    readonly warnings: number;
    readonly gaps: number;
    readonly lost: number;
    readonly unfinished: number;
    readonly old: number;
    readonly overview: number;
    readonly heroTrees: number;
    readonly talents: number;
    readonly kept: number;
    readonly added: number;
    /** All builds, of a first summary. */
    readonly first: number;
  };
  /** Most places or specializations that are listed in a line; the others are counted. */
  readonly places: number;
  /** How much is said of talents: the first that fits. */
  readonly details: readonly Detail[];
  /** Whether builds are listed that are the same with another confidence. */
  readonly confidence: boolean;
  /** Whether a first summary lists every build, and not only how many there are. */
  readonly everyBuild: boolean;
}

/** The most of each that is listed; the others are counted. */
export interface Detail {
  /** Sets of talents, for a specialization. */
  readonly sets: number;
  /** Places, for a set. */
  readonly places: number;
  /** Talents in a set. */
  readonly talents: number;
}

/** GitHub takes 65,536 characters. The parts of one summary add up to 60,000; the rest is left for what a workflow adds. */
export const forPullRequest: Limits = {
  most: {
    warnings: 5000,
    gaps: 5000,
    lost: 6000,
    unfinished: 4000,
    old: 4000,
    overview: 5000,
    heroTrees: 8000,
    talents: 16_000,
    kept: 4000,
    added: 3000,
    first: 8000,
  },
  places: 6,
  details: [
    { sets: 20, places: 6, talents: 12 },
    { sets: 3, places: 4, talents: 8 },
    { sets: 1, places: 2, talents: 5 },
  ],
  confidence: false,
  everyBuild: false,
};

const all = Number.POSITIVE_INFINITY;

export const whole: Limits = {
  most: {
    warnings: all,
    gaps: all,
    lost: all,
    unfinished: all,
    old: all,
    overview: all,
    heroTrees: all,
    talents: all,
    kept: all,
    added: all,
    // A whole season has some 700 builds of 100 characters.
    first: 1_000_000,
  },
  places: all,
  details: [{ sets: all, places: all, talents: all }],
  confidence: true,
  everyBuild: true,
};
