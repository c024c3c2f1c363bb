import { describe, expect, it } from 'vitest';
import { candidatesOf, sampleOf } from '../src/choose/survey-cell.ts';
import { codeOfVariant, smallTrees } from './small-codes.ts';
import { cellOf, rowOf } from './small-tree.ts';
import type { Variant } from './small-tree.ts';

const rows = (name: string, count: number, variant: Variant) =>
  Array.from({ length: count }, (_, index) => rowOf(`${name} ${index}`, variant));

describe('the sample of a cell', () => {
  it('counts players, not rows, and none whose rows are left out', () => {
    const twice = [...rows('a', 12, {}), ...rows('a', 12, { moved: 2 })];
    const empty = rows('b', 5, {}).map((row) => ({ ...row, talents: [] }));
    expect(sampleOf(cellOf([...twice, ...empty]), smallTrees).players).toBe(12);
  });

  it('leaves open which hero tree leads while their intervals overlap', () => {
    const close = cellOf([...rows('a', 12, {}), ...rows('b', 10, { hero: 'B' })]);
    expect(sampleOf(close, smallTrees).heroTreesOverlap).toBe(true);
    const clear = cellOf([...rows('a', 30, {}), ...rows('b', 5, { hero: 'B' })]);
    expect(sampleOf(clear, smallTrees).heroTreesOverlap).toBe(false);
    expect(sampleOf(cellOf(rows('a', 30, {})), smallTrees).heroTreesOverlap).toBe(false);
  });
});

describe('the candidates of a cell', () => {
  it('are the builds that would be published, with their rows, and need no code of a report', () => {
    const cell = cellOf([
      ...rows('a', 12, {}),
      ...rows('b', 4, { hero: 'B' }),
      ...rows('c', 3, { moved: 9 }),
    ]);
    expect(candidatesOf(cell, { trees: smallTrees, mode: 'kernel', lastBuilds: {} })).toEqual({
      treeLags: false,
      candidates: [
        { rows: [...Array(12).keys()], askRow: undefined },
        { rows: [12, 13, 14, 15], askRow: undefined },
        { rows: [16, 17, 18], askRow: undefined },
      ],
    });
  });

  it('are none of a cell with too few players', () => {
    expect(
      candidatesOf(cellOf(rows('a', 9, {})), { trees: smallTrees, mode: 'kernel', lastBuilds: {} })
        .candidates,
    ).toEqual([]);
  });

  it("are chosen as the builds are: last week's stays among them", () => {
    const cell = cellOf([...rows('a', 12, {}), ...rows('b', 11, { moved: 1 })]);
    const lastBuilds = { '256/3470': codeOfVariant({ moved: 1 }) };
    const [first] = candidatesOf(cell, { trees: smallTrees, mode: 'kernel', lastBuilds }).candidates;
    expect(first!.rows[0]).toBe(12);
  });
});
