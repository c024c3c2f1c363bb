/** How many talent points a character of a level has. */
import { maximumLevel, pointsAtLevel90 } from '@toptalent/game';
import type { PointTotals } from '@toptalent/loadout';

/**
 * Points by level: class and specialization points alternate from level 10 to 70 (31 and 30), hero points come from 71 to
 * 80 (10), after that one of the three in turn, up to 34, 34 and 13 at 90 (totals from TraitCurrencySource of 12.0.5).
 */
export function pointsAtLevel(level: number): PointTotals {
  if (level >= maximumLevel) {
    return pointsAtLevel90;
  }
  const early = Math.max(0, Math.min(level, 70) - 9);
  const late = Math.max(0, level - 80);
  return {
    class: Math.ceil(early / 2) + Math.floor(late / 3),
    spec: Math.floor(early / 2) + Math.floor((late + 2) / 3),
    hero: Math.max(0, Math.min(level, 80) - 70) + Math.floor((late + 1) / 3),
  };
}
