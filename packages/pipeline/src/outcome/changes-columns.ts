/** The columns of the table of changes, on a terminal and in Markdown. */
import type { SpecializationChanges } from './by-specialization.ts';
import { confidenceText, pointsText } from './change-text.ts';

/** Each column: its heading, and the text of a row, which is empty for zero. */
const columns: readonly (readonly [head: string, cell: (row: SpecializationChanges) => string])[] = [
  ['Specialization', (row) => row.label],
  ['New', (row) => number(row.added)],
  ['Changed', (row) => number(row.changed)],
  ['by points', pointsText],
  ['Confidence', confidenceText],
  ['Lost', (row) => number(row.lost)],
  ['Gaps', (row) => number(row.gaps)],
];

export const changesHead: readonly string[] = columns.map(([head]) => head);

/** One cell for each column; the first is the specialization's name. */
export function changesCells(row: SpecializationChanges): readonly string[] {
  return columns.map(([, cell]) => cell(row));
}

function number(count: number): string {
  return count === 0 ? '' : String(count);
}
