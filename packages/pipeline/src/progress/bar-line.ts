/** Writes the live line: a bar and how far the fetch is, shortened at a comma to fit the terminal. */
import { durationText, pointsText } from './progress.ts';
import type { Standing } from './progress.ts';

/** Columns of the bar itself. */
const barWidth = 16;

/**
 * As many facts as fit into `columns`, the most useful first. The percentage is always there, and alone if nothing else fits.
 *
 * @param secondsLeft undefined while it is unknown
 */
export function barLine(standing: Standing, secondsLeft: number | undefined, columns: number): string {
  const { finished, total, failed, pointsLeft, requests, specialization } = standing;
  const share = total === 0 ? 1 : Math.min(1, (finished + failed) / total);
  const facts = [
    `${finished}/${total} cells`,
    failed > 0 ? `${failed} failed` : undefined,
    secondsLeft === undefined ? undefined : `${durationText(secondsLeft)} left`,
    pointsLeft === undefined ? undefined : pointsText(pointsLeft),
    specialization,
    `${requests} requests`,
  ].filter((fact) => fact !== undefined);
  const full = Math.round(share * barWidth);
  const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} `;
  const percent = `${Math.floor(share * 100)}%`;
  for (let count = facts.length; count > 0; count--) {
    const text = `${percent} ${facts.slice(0, count).join(', ')}`;
    const room = columns - text.length;
    if (room >= 0) {
      return room >= bar.length ? bar + text : text;
    }
  }
  return percent.slice(0, columns);
}
