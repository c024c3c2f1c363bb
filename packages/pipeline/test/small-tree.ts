/** A small class of one's own for tests: two specializations, two hero trees, budgets of 34/34/13, in Raidbots' shape. */
import type { Cell, CellRow, RowTalent } from '../src/cell.ts';

/** A day of the season that the boss of these cells is of, epoch milliseconds. */
export const inSeason = Date.UTC(2026, 8, 1);

export const smallSpecId = 256;
export const smallSiblingId = 257;
export const subTreeA = { subTreeId: 7, entryId: 4000 };

const entriesOf = (nodeId: number, count: number, maxRanks: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: nodeId * 10 + index,
    maxRanks,
    name: `Talent ${nodeId}`,
    index: 100 * (index + 1),
  }));

const single = (id: number, maxRanks = 1, more: object = {}) => ({
  id,
  name: `Node ${id}`,
  type: 'single',
  maxRanks,
  posX: id,
  entries: entriesOf(id, 1, maxRanks),
  ...more,
});

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const hero = (from: number, subTreeId: number) => [
  single(from, 1, { subTreeId, freeNode: true }),
  { ...single(from + 1, 1, { subTreeId }), type: 'choice', entries: entriesOf(from + 1, 2, 1) },
  ...range(from + 2, from + 13).map((id) => single(id, 1, { subTreeId })),
];

const tiered = {
  ...single(125, 4),
  type: 'tiered',
  entries: entriesOf(125, 3, 1).map((entry, index) => ({ ...entry, maxRanks: index === 1 ? 2 : 1 })),
};

const spec = (specId: number, ownSpecNodes: readonly object[]) => ({
  traitTreeId: 9,
  className: 'Small',
  classId: 5,
  specName: `Spec ${specId}`,
  specId,
  classNodes: [...range(1, 24).map((id) => single(id, 2)), single(25, 1, { freeNode: true })],
  specNodes: ownSpecNodes,
  heroNodes: [...hero(200, 7), ...hero(300, 8)],
  subTreeNodes: [
    {
      id: 400,
      name: 'A / B',
      type: 'subtree',
      entries: [
        { id: 4000, type: 'subtree', traitSubTreeId: 7 },
        { id: 4001, type: 'subtree', traitSubTreeId: 8 },
      ],
    },
  ],
  fullNodeOrder: [
    ...range(1, 25),
    ...range(101, 126),
    ...range(200, 213),
    ...range(300, 313),
    400,
    401,
    ...range(501, 524),
  ],
});

/** What Raidbots would serve for the class. Node 126 holds no talent, 401 belongs to nobody. */
export const smallTalents = () => [
  spec(smallSpecId, [
    ...range(101, 124).map((id) => single(id, 2)),
    tiered,
    { ...single(126), entries: [{}] },
  ]),
  spec(
    smallSiblingId,
    range(501, 524).map((id) => single(id, 2)),
  ),
];

/** How a build of the class differs from the plain one. */
export interface Variant {
  readonly hero?: 'A' | 'B';
  /** Class points moved elsewhere, 0 to 14: two variants are as far apart as these numbers. */
  readonly moved?: number;
  /** Which side of the hero tree's choice, 0 or 1. */
  readonly choice?: 0 | 1;
}

/** A full build: 34 class, 34 spec (4 of them in the tiered node), 13 hero points, and what comes free with it. */
export function talentsOf({ hero: tree = 'A', moved = 0, choice = 0 }: Variant = {}): RowTalent[] {
  const classRanks = new Map(range(1, 17).map((id) => [id, 2]));
  for (let point = 0; point < moved; point++) {
    classRanks.set(1 + point, 1);
    const target = 18 + (point % 7);
    classRanks.set(target, (classRanks.get(target) ?? 0) + 1);
  }
  const first = tree === 'A' ? 200 : 300;
  return [
    ...[...classRanks].map(([id, points]) => ({ entryId: id * 10, points })),
    { entryId: 250, points: 1 },
    ...range(101, 115).map((id) => ({ entryId: id * 10, points: 2 })),
    { entryId: 1250, points: 4 },
    { entryId: first * 10, points: 1 },
    { entryId: (first + 1) * 10 + choice, points: 1 },
    ...range(first + 2, first + 13).map((id) => ({ entryId: id * 10, points: 1 })),
    { entryId: tree === 'A' ? 4000 : 4001, points: 1 },
  ];
}

export function rowOf(player: string, variant: Variant = {}, more: Partial<CellRow> = {}): CellRow {
  return { player, startTime: inSeason, keystoneLevel: 0, talents: talentsOf(variant), ...more };
}

export function cellOf(rows: readonly CellRow[], more: Partial<Cell> & { encounterId?: number } = {}): Cell {
  const { encounterId = 3470, ...rest } = more;
  return {
    key: { specId: smallSpecId, encounterId, contentType: 'raid' },
    difficulty: 'mythic',
    runStartedAt: 1_700_000_000,
    pages: 1,
    rows,
    ...rest,
  };
}
