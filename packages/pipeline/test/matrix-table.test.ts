import type { Encounter } from '@toptalent/build-data';
import type { EncounterMatrix } from '@toptalent/build-data/encounter-matrix';
import { describe, expect, it } from 'vitest';
import { matrixTable } from '../src/show/matrix-table.ts';
import { smallData } from './small-data.ts';

const encounter: Encounter = smallData().encounters[0]!;
const matrixOf = (names: readonly string[], ranks: readonly (readonly number[])[]): EncounterMatrix => ({
  general: null,
  talents: names.map((name, index) => ({
    nodeId: index,
    entryId: index,
    kind: 'class' as const,
    name,
    encounters: 1,
  })),
  rows: ranks.map((row) => ({ encounter, build: null, difference: null, ranks: row })),
});

describe('the table of a matrix', () => {
  it('puts talents that the same encounters change into one row', () => {
    const matrix = matrixOf(
      ['Amber Oath', 'Ashen Bond', 'Copper Edge'],
      [
        [1, 0, 2],
        [0, -1, 0],
      ],
    );
    expect(matrixTable(matrix, 60)).toEqual([
      '   1   2',
      '   +   .   Amber Oath, Copper Edge',
      '   .   -   Ashen Bond',
    ]);
  });

  it('breaks names between words, within the columns that there are', () => {
    const lines = matrixTable(matrixOf(['Amber Oath of Winter', 'Ashen Bond of Spring'], [[1, 1]]), 31)!;
    expect(lines).toEqual(['   1', '   +   Amber Oath of Winter,', '       Ashen Bond of Spring']);
  });

  it('is none where a terminal is too narrow for names, and empty where nothing changes', () => {
    expect(matrixTable(matrixOf(['Amber Oath'], [[1]]), 30)).toBeUndefined();
    expect(matrixTable(matrixOf([], [[]]), 20)).toEqual([]);
  });
});
