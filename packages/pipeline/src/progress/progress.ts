/** Progress of a fetch: a live bar on a terminal, a plain line now and then elsewhere. */
import type { Output } from '../console/output.ts';
import { barProgress } from './bar.ts';
import { lineProgress } from './lines.ts';

/** Where a fetch stands. */
export interface Standing {
  /** Cells finished, cached ones included. */
  readonly finished: number;
  readonly failed: number;
  readonly total: number;
  /** What was finished last: "Priest/Discipline". */
  readonly specialization: string;
  readonly requests: number;
  readonly pointsLeft: number | undefined;
}

export interface Progress {
  show(standing: Standing): void;
  /** A line that stays, above the bar where there is one. */
  say(line: string): void;
  stop(): void;
}

/** @param noColor the NO_COLOR convention (no-color.org) */
export function createProgress(output: Output, total: number, finished: number, noColor: boolean): Progress {
  return output.terminal === undefined
    ? lineProgress(output)
    : barProgress(output.terminal, output.say, total, finished, noColor);
}

/** "12/680 cells", "Priest/Discipline", "3,412 points left", "31 requests". */
export function standingTexts(standing: Standing): readonly string[] {
  const points =
    standing.pointsLeft === undefined
      ? []
      : [`${Math.max(0, Math.floor(standing.pointsLeft)).toLocaleString('en')} points left`];
  return [
    `${standing.finished}/${standing.total} cells`,
    ...(standing.failed > 0 ? [`${standing.failed} failed`] : []),
    standing.specialization,
    ...points,
    `${standing.requests} requests`,
  ];
}
