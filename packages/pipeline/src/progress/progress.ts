/** How far a fetch is, and the texts that say so. */

export interface Standing {
  /** Cells finished, cached ones included. */
  readonly finished: number;
  readonly failed: number;
  readonly total: number;
  /** The specialization of the cell finished last: "Priest/Discipline". */
  readonly specialization: string;
  readonly requests: number;
  /** Undefined before the first answer of Warcraft Logs. */
  readonly pointsLeft: number | undefined;
}

/** How a fetch shows its progress. */
export interface Progress {
  show(standing: Standing): void;
  /** Prints a line that stays. */
  say(line: string): void;
  stop(): void;
}

/** "12/680 cells, 1 failed, Priest/Discipline, 3,412 points left, 31 requests". */
export function standingText({
  finished,
  failed,
  total,
  specialization,
  requests,
  pointsLeft,
}: Standing): string {
  return [
    `${finished}/${total} cells`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    specialization,
    ...(pointsLeft === undefined ? [] : [pointsText(pointsLeft)]),
    `${requests} requests`,
  ].join(', ');
}

/** "3,412 points left". */
export function pointsText(pointsLeft: number): string {
  return `${Math.max(0, Math.floor(pointsLeft)).toLocaleString('en')} points left`;
}
