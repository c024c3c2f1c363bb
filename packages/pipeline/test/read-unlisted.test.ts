import { describe, expect, it } from 'vitest';
import type { CellRow, RowTalent } from '../src/cell.ts';
import { codeOf } from '../src/clean/build-code.ts';
import { cleanCell, parseTalentTrees } from '../src/index.ts';
import { cellOf, rowOf, smallSiblingId, smallSpecId, smallTalents, talentsOf } from './small-tree.ts';

/** The class with one more hero tree, of the sibling alone, as Raidbots has it. */
const trees = parseTalentTrees(
  smallTalents().map((spec) =>
    spec.specId === smallSpecId
      ? spec
      : {
          ...spec,
          heroNodes: [
            ...spec.heroNodes,
            {
              ...spec.heroNodes[0]!,
              id: 600,
              subTreeId: 8,
              entries: [{ id: 6000, maxRanks: 1, name: 'Starter', index: 100 }],
            },
          ],
          fullNodeOrder: [...spec.fullNodeOrder, 600],
        },
  ),
);
const { tree } = trees.bySpecId.get(smallSpecId)!;

/** A hidden free node that no talent window shows, and the starter of a hero tree of another specialization. */
const hidden: RowTalent = { entryId: 129_337, points: 1 };
const starter: RowTalent = { entryId: 6000, points: 1 };
/** Talents of the specialization are replaced by the sibling's. */
const asSibling = (talents: readonly RowTalent[]): RowTalent[] =>
  talents.map(({ entryId, points }) => ({
    entryId: entryId > 1000 && entryId < 1160 ? 5010 + (entryId - 1010) : entryId,
    points,
  }));

const rowsWith = (count: number, talents: RowTalent[], name = 'row'): CellRow[] =>
  Array.from({ length: count }, (_, index) => rowOf(`${name} ${index}`, {}, { talents }));
const clean = (rows: readonly CellRow[]) => cleanCell(cellOf(rows), trees);

describe('a row that lists talents which its tree does not have', () => {
  it.each<[string, RowTalent[]]>([
    ['a hidden node', [hidden]],
    ['a starter of another hero tree', [starter]],
    ['both, twice over', [hidden, starter, { entryId: 118_834, points: 1 }, { entryId: 99_999, points: 2 }]],
  ])('is a good row if the others spend the budget: %s', (_, more) => {
    const plain = rowOf('plain');
    const { rows, rejected, treeLags } = clean([plain, ...rowsWith(20, [...talentsOf(), ...more])]);
    expect([rows.length, rejected, treeLags]).toEqual([21, {}, false]);
    expect(new Set(rows.map(({ build }) => build.key)).size).toBe(1);
    expect(codeOf(rows[1]!.build, tree)).toEqual(codeOf(rows[0]!.build, tree));
  });

  it('is a good row even if all of them do', () => {
    const { rows, budget, budgetKnown } = clean(rowsWith(12, [...talentsOf(), hidden]));
    expect([rows.length, budget, budgetKnown]).toEqual([12, { class: 34, spec: 34, hero: 13 }, true]);
  });

  it.each<[string, (talents: RowTalent[]) => RowTalent[]]>([
    [
      'one point less',
      (talents) => talents.map((talent) => (talent.entryId === 10 ? { ...talent, points: 1 } : talent)),
    ],
    ['one point more', (talents) => [...talents, { entryId: 240, points: 1 }]],
    ['a hero point less', (talents) => talents.filter(({ entryId }) => entryId !== 2050)],
  ])("is of another patch if the others don't: %s", (_, change) => {
    const { rejected } = clean([
      ...rowsWith(11, talentsOf()),
      ...rowsWith(1, [...change(talentsOf()), hidden], 'odd'),
    ]);
    expect(rejected).toEqual({ unknownEntry: 1 });
  });

  it('does not follow a budget that only older rows spend', () => {
    const smaller = talentsOf().filter(({ entryId }) => entryId !== 10);
    const newer = rowsWith(12, [...smaller, { entryId: 99_998, points: 2 }], 'newer').map((row) => ({
      ...row,
      startTime: row.startTime + 9000,
    }));
    expect(clean([...rowsWith(12, smaller), ...newer]).treeLags).toBe(true);
  });
});

describe('a row of another specialization', () => {
  const sibling = asSibling(talentsOf());
  it('is recognised, and is no sign of a tree that lags, however many they are', () => {
    expect(clean(rowsWith(12, sibling))).toMatchObject({
      treeLags: false,
      rows: [],
      rejected: { otherSpecialization: 12 },
    });
  });

  it('of another class is recognised as well', () => {
    const others = parseTalentTrees([
      ...smallTalents(),
      {
        ...smallTalents()[0]!,
        traitTreeId: 10,
        specId: 71,
        classNodes: [
          {
            ...smallTalents()[0]!.classNodes[0]!,
            id: 900,
            entries: [{ id: 9000, maxRanks: 1, name: 'Other', index: 1 }],
          },
        ],
        specNodes: [],
        heroNodes: [],
        subTreeNodes: [],
        fullNodeOrder: [900],
      },
    ]);
    const { rejected } = cleanCell(cellOf(rowsWith(3, [{ entryId: 9000, points: 1 }])), others);
    expect(rejected).toEqual({ otherSpecialization: 3 });
  });

  it('does not vote while the tree lags', () => {
    const patched = [...talentsOf().filter(({ entryId }) => entryId !== 10), { entryId: 99_998, points: 2 }];
    const { treeLags, rows, rejected } = clean([
      ...rowsWith(20, patched, 'new'),
      ...rowsWith(3, sibling, 'sibling'),
    ]);
    expect([treeLags, rows.length, rejected]).toEqual([true, 20, { otherSpecialization: 3 }]);
  });

  it('is a good row in its own cell', () => {
    const cell = cellOf(rowsWith(10, sibling));
    const own = cleanCell({ ...cell, key: { ...cell.key, specId: smallSiblingId } }, trees);
    expect(own.rejected['otherSpecialization']).toBeUndefined();
  });
});
