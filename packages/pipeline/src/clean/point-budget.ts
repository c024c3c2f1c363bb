/** How many points a full build spends: the table of patches, checked against what the rows spend. */
import { pointBudgets } from '@toptalent/game';
import type { PointTotals } from '@toptalent/loadout';

export interface BudgetFinding {
  readonly budget: PointTotals;
  /** Whether `@toptalent/game`'s table has it. */
  readonly known: boolean;
}

/** Rows that must agree, and be more than half of all, to overrule the table. */
const rowsToOverrule = 10;

/**
 * The most common totals, if the table has them, or if at least ten rows and more than half of all agree on them; otherwise
 * the newest budget of the table. The largest totals win a draw.
 */
export function budgetOf(totals: readonly PointTotals[]): BudgetFinding {
  const counts = new Map<string, { readonly totals: PointTotals; rows: number }>();
  for (const row of totals) {
    const key = `${row.class}/${row.spec}/${row.hero}`;
    const count = counts.get(key) ?? { totals: row, rows: 0 };
    count.rows += 1;
    counts.set(key, count);
  }
  const [commonest] = [...counts.values()].sort((a, b) => b.rows - a.rows || larger(b.totals, a.totals));
  const newest = pointBudgets[0]!;
  if (commonest === undefined) {
    return { budget: newest, known: true };
  }
  if (pointBudgets.some((budget) => sameTotals(budget, commonest.totals))) {
    return { budget: commonest.totals, known: true };
  }
  const overrules = commonest.rows >= rowsToOverrule && commonest.rows * 2 > totals.length;
  return overrules ? { budget: commonest.totals, known: false } : { budget: newest, known: true };
}

export function sameTotals(a: PointTotals, b: PointTotals): boolean {
  return a.class === b.class && a.spec === b.spec && a.hero === b.hero;
}

function larger(a: PointTotals, b: PointTotals): number {
  return a.class - b.class || a.spec - b.spec || a.hero - b.hero;
}
