/** Draws the matrix of encounters: talents that the same encounters change stand in one row. */
import type { EncounterMatrix } from '@toptalent/build-data/encounter-matrix';
import wrapAnsi from 'wrap-ansi';
import { grouped } from '../grouped.ts';
import { talentWords } from './talent-words.ts';

/** Columns of one encounter. */
const cellWidth = 4;
const gap = '   ';
/** With fewer columns for names than this a table is no help. */
const fewestForNames = 24;

/** How an encounter's column is headed, and its line in a list: its number, from 1. */
export function numbered(index: number): string {
  return String(index + 1).padStart(cellWidth);
}

/**
 * A column for each encounter, with + where it buys a talent more often than the general build and - where less often, and
 * the names behind. Empty if no talent changes; undefined if the terminal is too narrow.
 */
export function matrixTable(
  { talents, rows }: EncounterMatrix,
  columns: number,
): readonly string[] | undefined {
  if (talents.length === 0) {
    return [];
  }
  const nameWidth = columns - rows.length * cellWidth - gap.length;
  if (nameWidth < fewestForNames) {
    return undefined;
  }
  const cellsOf = (index: number): string =>
    rows.map((row) => signOf(row.ranks[index]!).padStart(cellWidth)).join('');
  const patterns = grouped([...talents.entries()], ([index]) => cellsOf(index));
  const blank = ' '.repeat(rows.length * cellWidth);
  return [
    rows.map((_, index) => numbered(index)).join(''),
    ...[...patterns].flatMap(([cells, ofPattern]) => {
      const names = ofPattern.map(([, talent]) => talentWords(talent)).join(', ');
      const lines = wrapAnsi(names, nameWidth).split('\n');
      return lines.map((line, index) => `${index === 0 ? cells : blank}${gap}${line}`);
    }),
  ];
}

function signOf(gain: number): string {
  return gain === 0 ? '.' : gain > 0 ? '+' : '-';
}
