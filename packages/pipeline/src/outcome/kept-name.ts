/** How an outcome names a build that was kept by a hair. */

/** A build that stays although another has more support. Names here are public. */
export interface KeptName {
  /** "Priest/Discipline, Nek'zali". */
  readonly build: string;
  /** Support that it lacks to the best, as a share of the best's, 0..1. */
  readonly behind: number;
}
