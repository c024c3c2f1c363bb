/** The live line: as much of where a fetch stands as the terminal's width holds, the most useful first. */
import type { Standing } from './progress.ts';

/** Columns of the bar itself where there is room, and where there is little. */
const barWidths = [24, 10, 0] as const;

export interface BarLine {
  /** Undefined before the first cell. */
  readonly standing: Standing | undefined;
  /** Share of the cells that are finished or failed, 0..1. */
  readonly share: number;
  /** Undefined while it cannot be told. */
  readonly secondsLeft: number | undefined;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** @param paint colours the bar */
export function barLine(line: BarLine, paint: (bar: string) => string): string {
  // The last column stays free: some terminals wrap when it is written to.
  const room = Math.max(0, line.columns - 1);
  const percent = `${Math.floor(line.share * 100)}%`;
  for (const texts of choices(line)) {
    for (const width of barWidths) {
      const text = [...(width === 0 ? [] : [bar(width, line.share)]), percent, texts.join(', ')].join(' ');
      // With little to say a short bar is better than none; a long one is not worth a word.
      if (text.length <= room && (width > 0 || texts.length <= fewTexts)) {
        return width === 0 ? text : paint(text.slice(0, width)) + text.slice(width);
      }
    }
  }
  return percent.slice(0, room);
}

const fewTexts = 2;

/** From everything to the bare minimum. */
function choices({ standing, secondsLeft }: BarLine): readonly (readonly string[])[] {
  if (standing === undefined) {
    return [['first request …'], []];
  }
  const { finished, total, failed, pointsLeft, requests, specialization } = standing;
  const cells = `${finished}/${total} cells`;
  const failures = failed > 0 ? [`${failed} failed`] : [];
  const points =
    pointsLeft === undefined
      ? []
      : [`${Math.max(0, Math.floor(pointsLeft)).toLocaleString('en')} points left`];
  const time = secondsLeft === undefined ? [] : [`${durationText(secondsLeft)} left`];
  return [
    [cells, ...failures, ...points, `${requests} requests`, ...time, specialization],
    [cells, ...failures, ...points, `${requests} requests`, ...time],
    [cells, ...failures, ...points, ...time],
    [cells, ...failures, ...time],
    [cells, ...failures],
    [`${finished}/${total}`],
    [],
  ];
}

function bar(width: number, share: number): string {
  const full = Math.round(share * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
}

/** "40 s", "12 min", "2 h 5 min". */
export function durationText(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 90) {
    return `${Math.ceil(seconds)} s`;
  }
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
