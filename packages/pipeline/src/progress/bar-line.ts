/** Writes the live line: a bar of one width and how far the fetch is, shortened at a comma to fit the terminal. */
import { pointsText } from './progress.ts';
import { durationText } from '../words/text.ts';
import type { Standing } from './progress.ts';

/** Columns of the bar itself. */
const barWidth = 16;
/** Columns of "100%": the facts behind it stay where they are. */
const percentWidth = 4;
/** A terminal of fewer columns has no room for a bar. */
const narrow = 40;

/**
 * As many facts as fit into `columns` beside the bar, the most useful first.
 *
 * @param secondsLeft undefined while it is unknown
 */
export function barLine(standing: Standing, secondsLeft: number | undefined, columns: number): string {
  const { finished, total, failed, pointsLeft, requests, specialization } = standing;
  const share = total === 0 ? 1 : Math.min(1, (finished + failed) / total);
  const facts = [
    `${finished}/${total} cells`,
    failed > 0 ? `${failed} failed` : undefined,
    secondsLeft === undefined || share === 1 ? undefined : `${durationText(secondsLeft)} left`,
    pointsLeft === undefined ? undefined : pointsText(pointsLeft),
    specialization,
    `${requests} requests`,
  ].filter((fact) => fact !== undefined);
  const percent = `${Math.floor(share * 100)}%`.padStart(percentWidth);
  const lead = columns < narrow ? percent : `${barOf(share)} ${percent}`;
  for (let count = facts.length; count > 0; count--) {
    const text = `${lead} ${facts.slice(0, count).join(', ')}`;
    if (text.length <= columns) {
      return text;
    }
  }
  return lead.slice(0, columns);
}

function barOf(share: number): string {
  const full = Math.round(share * barWidth);
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}
