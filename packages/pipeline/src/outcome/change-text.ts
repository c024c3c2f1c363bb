/** How texts say what changed in a specialization. */
import type { SpecializationChanges } from './by-specialization.ts';

/** "3", "1-7", or nothing. */
export function pointsText({ points }: SpecializationChanges): string {
  if (points === undefined) {
    return '';
  }
  return points.least === points.most ? `${points.least}` : `${points.least}-${points.most}`;
}

/** "+2 -1", or nothing. */
export function confidenceText({ stronger, weaker }: SpecializationChanges): string {
  return [stronger > 0 ? `+${stronger}` : '', weaker > 0 ? `-${weaker}` : '']
    .filter((part) => part !== '')
    .join(' ');
}
