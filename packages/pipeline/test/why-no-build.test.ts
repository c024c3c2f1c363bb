import { serializationVersion } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import type { CellRow } from '../src/cell.ts';
import { candidatesOf } from '../src/choose/survey-cell.ts';
import { parseTalentTrees } from '../src/trees/parse-talent-trees.ts';
import { codeOfVersion, nextVersion } from './code-of-version.ts';
import { cellOf, rowOf, smallTalents } from './small-tree.ts';

const trees = parseTalentTrees(smallTalents());
const good = (count: number): CellRow[] =>
  Array.from({ length: count }, (_, index) => rowOf(`good ${index}`));
const empty = (count: number): CellRow[] =>
  Array.from({ length: count }, (_, index) => rowOf(`empty ${index}`, {}, { talents: [] }));

const newer = (count: number): CellRow[] =>
  Array.from({ length: count }, (_, index) =>
    rowOf(`newer ${index}`, {}, { rankingCode: codeOfVersion(nextVersion) }),
  );
const newerText = `import codes are of serialization version ${nextVersion} now, and only version ${serializationVersion} is read here`;

describe('why no build can be chosen from a cell', () => {
  it.each<[string, readonly CellRow[], number | undefined, string | undefined]>([
    ['nobody is ranked', [], undefined, 'it has no rankings'],
    [
      'no row has talents',
      empty(100),
      undefined,
      'none of its 100 rows can be used (left out: 100 without talents)',
    ],
    ['no row can be read', [], 3, 'none of its 3 rows can be used (left out: 3 that could not be read)'],
    ['few are ranked', good(9), undefined, 'its rows are of 9 players only'],
    [
      'few rows are left',
      [...good(1), ...empty(40)],
      undefined,
      'its rows are of 1 player only (left out: 40 without talents)',
    ],
    [
      'rows are left out for two reasons',
      [...good(1), ...empty(4)],
      2,
      'its rows are of 1 player only (left out: 4 without talents, 2 that could not be read)',
    ],
    ['all codes are of a newer serialization version', newer(20), undefined, newerText],
    ['it would be enough with the rows of a newer version', [...good(7), ...newer(3)], undefined, newerText],
    [
      'it would not be enough with the rows of a newer version',
      [...good(2), ...newer(3)],
      undefined,
      'its rows are of 2 players only (left out: 3 with a code of a newer serialization version)',
    ],
    [
      'one row is of a newer version, which nobody else says',
      [...good(9), ...newer(1)],
      undefined,
      'its rows are of 9 players only (left out: 1 with a code of a newer serialization version)',
    ],
    ['there is enough without the rows of a newer version', [...good(10), ...newer(5)], undefined, undefined],
    ['nothing is wrong', good(10), undefined, undefined],
  ])('%s', (_, rows, malformedRows, reason) => {
    expect(
      candidatesOf(cellOf(rows, { malformedRows }), { trees, mode: 'kernel', lastBuilds: {} }).withoutBuild,
    ).toBe(reason);
  });

  it('says so where the trees lack the choice of a hero tree, or the specialization', () => {
    const incomplete = parseTalentTrees(smallTalents().map((spec) => ({ ...spec, subTreeNodes: [] })));
    expect(candidatesOf(cellOf(good(12)), { trees: incomplete, mode: 'kernel', lastBuilds: {} })).toEqual({
      treeLags: false,
      candidates: [],
      withoutBuild:
        'none of its 12 rows can be used (left out: 12 whose specialization or hero trees the talent trees lack)',
    });
  });
});
