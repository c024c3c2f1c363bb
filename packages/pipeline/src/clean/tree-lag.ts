/**
 * Finds out whether the talent tree is older than the rows. Old rows on a new tree are simply left out, but new rows on an
 * old tree need their code from the report.
 */

/** A row by its time and whether the tree knows its talents. */
export interface DatedRow {
  /** Epoch milliseconds. */
  readonly startTime: number;
  readonly known: boolean;
}

/** Whether most of the newest quarter of the rows (at least ten) have talents that the tree does not know. */
export function treeLags(rows: readonly DatedRow[]): boolean {
  const newestFirst = rows.toSorted((a, b) => b.startTime - a.startTime || Number(b.known) - Number(a.known));
  const newest = newestFirst.slice(0, Math.max(10, Math.ceil(rows.length / 4)));
  const unknown = newest.filter((row) => !row.known).length;
  return unknown * 2 > newest.length;
}

/**
 * Estimates when the patch came that the tree lacks: the time that best separates earlier rows, which the tree knows, from
 * later rows, which it does not know. If several times do so equally well, the earliest. A later row may still be known,
 * because it uses nothing new.
 */
export function patchTime(rows: readonly DatedRow[]): number {
  const oldestFirst = rows.toSorted((a, b) => a.startTime - b.startTime);
  let rightlySeparated = rows.filter((row) => !row.known).length;
  let best = rightlySeparated;
  let time = oldestFirst[0]?.startTime ?? 0;
  for (const [index, row] of oldestFirst.entries()) {
    rightlySeparated += row.known ? 1 : -1;
    const next = oldestFirst[index + 1];
    if (rightlySeparated > best && next !== undefined && next.startTime > row.startTime) {
      best = rightlySeparated;
      time = next.startTime;
    }
  }
  return time;
}
