import {
  canonicalKey,
  decodeLoadout,
  encodeLoadout,
  loadoutFromEntries,
  serializationVersion,
} from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import type { CellRow, RowTalent } from '../src/cell.ts';
import { codeOf as buildCode } from '../src/clean/build-code.ts';
import { cleanCell, indexTree, parseTalentTrees } from '../src/index.ts';
import type { TalentTrees } from '../src/index.ts';
import { codeOfVersion, nextVersion } from './code-of-version.ts';
import { cellOf, rowOf, smallSpecId, smallTalents, talentsOf } from './small-tree.ts';
import type { Variant } from './small-tree.ts';

const trees = parseTalentTrees(smallTalents());
const { tree } = trees.bySpecId.get(smallSpecId)!;

/** Eleven ordinary players, so that the point totals of the patch are beyond doubt, and the row in question. */
const crowd = Array.from({ length: 11 }, (_, index) => rowOf(`crowd ${index}`, { moved: index }));
const cleanWith = (row: CellRow, on: TalentTrees = trees) => {
  const clean = cleanCell(cellOf([...crowd, row]), on);
  return { clean, row: clean.rows.find((each) => each.player === row.player) };
};
/** The code of a row that is clean. */
const madeCode = (row: CellRow) => buildCode(cleanWith(row).row!.build, tree);
const change = (change: (talents: RowTalent[]) => void, variant?: Variant): CellRow => {
  const talents = talentsOf(variant);
  change(talents);
  return rowOf('odd', {}, { talents });
};
const codeOf = (variant: Variant): string => {
  const loadout = loadoutFromEntries(
    talentsOf(variant).map(({ entryId, points }) => ({ entryId, ranks: points })),
    tree,
  );
  if (!loadout.ok) {
    throw new Error(loadout.failure.reason);
  }
  return encodeLoadout(loadout.value, tree);
};
const set = (talents: RowTalent[], entryId: number, points: number) => {
  talents.splice(
    talents.findIndex((talent) => talent.entryId === entryId),
    1,
    { entryId, points },
  );
};
const drop = (talents: RowTalent[], entryId: number) => {
  talents.splice(
    talents.findIndex((talent) => talent.entryId === entryId),
    1,
  );
};

describe('a code of a newer serialization version', () => {
  const newer = codeOfVersion(nextVersion);
  const cleanAll = (...rows: CellRow[]) => cleanCell(cellOf([...crowd, ...rows]), trees);
  const reported = (player: string, report: string, reportCode = newer): CellRow =>
    rowOf(player, {}, { talents: [], reportCode, fight: { reportCode: report, fightId: 1 } });

  it('leaves its row out: the game refuses a code that we would make of its talents', () => {
    const rows = ['odd', 'other'].map((player) => rowOf(player, {}, { rankingCode: newer }));
    const clean = cleanAll(...rows);
    expect(clean).toMatchObject({ rejected: { otherVersion: 2 }, rows: { length: 11 } });
    expect(clean.otherVersion).toBe(nextVersion);
    expect(cleanAll(rowOf('odd')).otherVersion).toBeUndefined();
  });

  it('is no code at all in a report', () => {
    const clean = cleanAll(reported('odd', 'a'), reported('other', 'b'));
    expect(clean).toMatchObject({ rejected: { empty: 2 }, otherVersion: nextVersion });
  });

  it.each<[string, readonly CellRow[]]>([
    ['of one player', [rowOf('odd', {}, { rankingCode: newer })]],
    ['of one player, twice', [reported('odd', 'a'), reported('odd', 'b')]],
    ['of one report, twice', [reported('odd', 'a'), reported('other', 'a')]],
    ['of two versions', [reported('odd', 'a'), reported('other', 'b', codeOfVersion(nextVersion + 1))]],
  ])('is not believed where it is that %s', (_, rows) => {
    expect(cleanAll(...rows).otherVersion).toBeUndefined();
  });

  it.each([
    ['of an older version', codeOfVersion(serializationVersion - 1)],
    ['of version 0', codeOfVersion(0)],
    ['of a version that is too far ahead', codeOfVersion(serializationVersion + 4)],
    ['of a text that only looks like a code', codeOfVersion(25)],
    ['that is too short', newer.slice(0, 4)],
  ])('is not one %s: that counts as no code, and the talents say what was played', (_, rankingCode) => {
    const rows = ['odd', 'other'].map((player) => rowOf(player, {}, { rankingCode }));
    expect(cleanAll(...rows)).toMatchObject({ rejected: {}, otherVersion: undefined, rows: { length: 13 } });
  });

  it('may be three versions ahead', () => {
    const rankingCode = codeOfVersion(serializationVersion + 3);
    const rows = ['odd', 'other'].map((player) => rowOf(player, {}, { rankingCode }));
    expect(cleanAll(...rows).otherVersion).toBe(serializationVersion + 3);
  });
});

describe('a row is clean', () => {
  it('when its talents spend all points, and then has the code that decodes to just them', () => {
    const { clean, row } = cleanWith(rowOf('odd', { hero: 'B', moved: 3, choice: 1 }));
    expect(clean.rejected).toEqual({});
    expect(clean).toMatchObject({
      budget: { class: 34, spec: 34, hero: 13 },
      budgetKnown: true,
      treeLags: false,
    });
    const code = buildCode(row!.build, tree)!;
    expect(code).toEqual({ text: codeOf({ hero: 'B', moved: 3, choice: 1 }), from: 'talents' });
    const back = decodeLoadout(code.text, tree, clean.budget);
    expect(back.ok && canonicalKey(back.value)).toBeTruthy();
    expect(row!.build.heroTree).toEqual({ subTreeId: 8, entryId: 4001 });
  });

  it.each([
    ['talents in another order', change((talents) => talents.reverse())],
    [
      'talents of no points: the side of a choice that was not taken',
      change((talents) => talents.push({ entryId: 2011, points: 0 })),
    ],
    ['no free talents listed', change((talents) => (drop(talents, 250), drop(talents, 2000)))],
    [
      'the ranks of a tiered talent split over its entries',
      change((talents) => {
        set(talents, 1250, 1);
        talents.push({ entryId: 1251, points: 2 }, { entryId: 1252, points: 1 });
      }),
    ],
  ])('with %s, and is the same build', (_, row) => {
    const { clean, row: cleaned } = cleanWith(row);
    expect(clean.rejected).toEqual({});
    expect(cleaned!.build.key).toBe(clean.rows[0]!.build.key);
  });

  it('by its own code alone, when the ranking lists no talents', () => {
    const text = codeOf({ moved: 5 });
    const { row } = cleanWith(rowOf('odd', {}, { talents: [], rankingCode: text }));
    expect(row!.build.key).toBe(cleanWith(rowOf('odd', { moved: 5 })).row!.build.key);
    expect(buildCode(row!.build, tree)).toEqual({ text, from: 'ranking' });
  });

  it("by its own code first, then ours, then the report's", () => {
    const text = codeOf({});
    expect(madeCode(rowOf('odd', {}, { rankingCode: text, reportCode: text }))?.from).toBe('ranking');
    expect(madeCode(rowOf('odd', {}, { reportCode: text }))?.from).toBe('talents');
    expect(madeCode(rowOf('odd', {}, { rankingCode: 'torn', reportCode: text }))?.from).toBe('talents');
    expect(madeCode(rowOf('odd', {}, { talents: [], reportCode: text }))?.from).toBe('report');
  });
});

describe('a row is left out and counted', () => {
  it.each<[string, CellRow, object]>([
    ['without talents', rowOf('odd', {}, { talents: [] }), { empty: 1 }],
    [
      'with nothing but lost choices',
      rowOf('odd', {}, { talents: [{ entryId: 10, points: 0 }] }),
      { empty: 1 },
    ],
    [
      'with a talent twice',
      change((talents) => talents.push({ entryId: 10, points: 1 })),
      { duplicateTalent: 1 },
    ],
    [
      'with a talent nobody knows instead of one of the tree',
      change((talents) => (set(talents, 10, 1), talents.push({ entryId: 99_999, points: 1 }))),
      { unknownEntry: 1 },
    ],
    [
      'with talents of another specialization instead of its own',
      change((talents) =>
        talents.forEach(({ entryId }, index) => {
          if (entryId > 1000 && entryId < 1200) {
            talents[index] = { entryId: 5010 + (entryId - 1010), points: 2 };
          }
        }),
      ),
      { otherSpecialization: 1 },
    ],
    ['with more ranks than a talent has', change((talents) => set(talents, 10, 3)), { illegalRanks: 1 }],
    [
      'with both sides of a choice',
      change((talents) => talents.push({ entryId: 2011, points: 1 })),
      { illegalRanks: 1 },
    ],
    [
      'with hero talents of a tree that was not picked',
      change((talents) => (drop(talents, 4000), talents.push({ entryId: 4001, points: 1 }))),
      { heroTree: 1 },
    ],
    [
      'without a hero tree',
      change((talents) => talents.splice(talents.findIndex((talent) => talent.entryId === 2000))),
      { heroTree: 1 },
    ],
    ['with a class point unspent', change((talents) => set(talents, 10, 1)), { pointTotals: 1 }],
    [
      'with a class point too many',
      change((talents) => talents.push({ entryId: 240, points: 1 })),
      { pointTotals: 1 },
    ],
    ['with a hero point unspent', change((talents) => drop(talents, 2050)), { pointTotals: 1 }],
    [
      'with a code of another build than its talents',
      rowOf('odd', {}, { rankingCode: codeOf({ moved: 4 }) }),
      { codeMismatch: 1 },
    ],
    [
      'with a torn code and no talents',
      rowOf('odd', {}, { talents: [], rankingCode: codeOf({}).slice(0, 30) }),
      { empty: 1 },
    ],
  ])('%s', (_, row, rejected) => {
    const { clean, row: cleaned } = cleanWith(row);
    expect(clean.rejected).toEqual(rejected);
    expect(cleaned).toBeUndefined();
    expect(clean.rows).toHaveLength(11);
  });

  it('is not offered a code that does not give its talents back', () => {
    const torn = indexTree({ ...tree, nodeOrder: tree.nodeOrder.filter((nodeId) => nodeId !== 24) });
    const { row } = cleanWith(rowOf('odd', { moved: 7 }), {
      version: '',
      bySpecId: new Map([[smallSpecId, torn]]),
    });
    expect(buildCode(row!.build, torn.tree)).toBeUndefined();
  });
});

describe('the point totals of a full build', () => {
  const spending = (classPoints: number, rows: number) =>
    Array.from({ length: rows }, (_, index) => {
      const talents = talentsOf();
      for (let point = 34; point < classPoints; point++) {
        talents.push({ entryId: (18 + point - 34) * 10, points: 1 });
      }
      return rowOf(`${classPoints}/${index}`, {}, { talents });
    });

  it('are those of the rows when a new level has raised them, and that is said', () => {
    const clean = cleanCell(cellOf([...spending(35, 12), ...spending(34, 5)]), trees);
    expect(clean).toMatchObject({ budget: { class: 35, spec: 34, hero: 13 }, budgetKnown: false });
    expect(clean.rejected).toEqual({ pointTotals: 5 });
  });

  it('are not overruled by a few odd rows', () => {
    const clean = cleanCell(cellOf([...spending(35, 9), ...spending(34, 2)]), trees);
    expect(clean).toMatchObject({ budget: { class: 34, spec: 34, hero: 13 }, budgetKnown: true });
    expect(clean.rows).toHaveLength(2);
  });
});

describe('a row from before the season', () => {
  const opening = Date.UTC(2026, 7, 18);
  const reasonAt = (startTime: number, encounterId: number) =>
    cleanCell(cellOf([rowOf('odd', {}, { startTime })], { encounterId }), trees).rejected;

  it.each([
    ['a raid', 3470],
    ['a dungeon', 12993],
  ])('is left out and counted: %s', (_, encounterId) => {
    expect(reasonAt(opening - 1, encounterId)).toEqual({ beforeSeason: 1 });
    expect(reasonAt(opening, encounterId)).toEqual({});
  });

  it('is kept where the day on which the season opened is not known', () => {
    // Of season 1, and of no season that we know.
    expect([reasonAt(1, 3176), reasonAt(1, 999_999)]).toEqual([{}, {}]);
  });

  it('does not count when it is found out whether the tree lags', () => {
    const unknown = { talents: [{ entryId: 77_777, points: 1 }] };
    const old = Array.from({ length: 30 }, (_, index) =>
      rowOf(`old ${index}`, {}, { startTime: 1, ...unknown }),
    );
    const clean = cleanCell(cellOf([...old, ...crowd]), trees);
    expect(clean).toMatchObject({ treeLags: false, rejected: { beforeSeason: 30 } });
    expect(clean.rows).toHaveLength(11);
  });
});

describe('what is counted beside the rows of a cell', () => {
  it('are the rows of its pages that could not be read', () => {
    expect(cleanCell(cellOf(crowd, { malformedRows: 3 }), trees).rejected).toEqual({ malformed: 3 });
  });

  it('are rows without talents, which say nothing about the patch of the others', () => {
    const empty = Array.from({ length: 20 }, (_, index) =>
      rowOf(`empty ${index}`, {}, { startTime: crowd[0]!.startTime + 1000, talents: [] }),
    );
    const clean = cleanCell(cellOf([...crowd, ...empty]), trees);
    expect(clean).toMatchObject({ treeLags: false, rejected: { empty: 20 } });
    expect(clean.rows).toHaveLength(11);
  });
});
