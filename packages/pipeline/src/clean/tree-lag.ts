/**
 * Tells apart the two ways in which rows and tree can be of different patches: old rows on a new tree are left out, new
 * rows on an old tree need their code from the report.
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
 * When the patch came that the tree lacks: the moment that best parts rows the tree knows (before) from rows it does not
 * (from then on), the earliest of several. A row may be known after it, when it uses nothing new.
 */
export function patchTime(rows: readonly DatedRow[]): number {
  const oldestFirst = rows.toSorted((a, b) => a.startTime - b.startTime);
  let rightlyParted = rows.filter((row) => !row.known).length;
  let best = rightlyParted;
  let time = oldestFirst[0]?.startTime ?? 0;
  for (const [index, row] of oldestFirst.entries()) {
    rightlyParted += row.known ? 1 : -1;
    const next = oldestFirst[index + 1];
    if (rightlyParted > best && next !== undefined && next.startTime > row.startTime) {
      best = rightlyParted;
      time = next.startTime;
    }
  }
  return time;
}
