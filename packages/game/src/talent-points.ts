/** The maximum level, and how many talent points a character spends there, by patch. */

/** Points that a full build spends in each tree. */
export interface PointBudget {
  readonly class: number;
  readonly spec: number;
  readonly hero: number;
}

/** Level 80, The War Within (11.x): TraitCurrencySource of 11.0.5. */
export const pointsAtLevel80: PointBudget = { class: 31, spec: 30, hero: 10 };

/** Level 90, Midnight (12.x): TraitCurrencySource of 12.0.5. */
export const pointsAtLevel90: PointBudget = { class: 34, spec: 34, hero: 13 };

/** Midnight (12.x). */
export const maximumLevel = 90;

/** Every budget that rankings of the current or the previous expansion show, newest first. */
export const pointBudgets: readonly PointBudget[] = [pointsAtLevel90, pointsAtLevel80];
