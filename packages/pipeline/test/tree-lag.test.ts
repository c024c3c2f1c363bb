import { decodeLoadout } from '@toptalent/loadout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, CellRow } from '../src/cell.ts';
import { chooseContent } from '../src/choose/choose-content.ts';
import { candidatesOf, sampleOf } from '../src/choose/survey-cell.ts';
import { cleanCell } from '../src/clean/clean-cell.ts';
import { patchTime, treeLags } from '../src/clean/tree-lag.ts';
import { parseTalentTrees } from '../src/trees/parse-talent-trees.ts';
import type { TalentTrees } from '../src/trees/talent-trees.ts';
import { codeOfVersion, nextVersion } from './code-of-version.ts';
import { cellOf, inSeason, rowOf, smallSpecId, smallTalents } from './small-tree.ts';
import type { Variant } from './small-tree.ts';

/** The trees of the patch before: node 17, which every build buys, is not there yet. */
const oldTrees = (() => {
  const specs = structuredClone(smallTalents());
  for (const spec of specs) {
    spec.classNodes = spec.classNodes.filter((node) => node.id !== 17);
    spec.fullNodeOrder = spec.fullNodeOrder.filter((nodeId) => nodeId !== 17);
  }
  return parseTalentTrees(specs);
})();
const newTrees = parseTalentTrees(smallTalents());

/** What the report of a row says: made on the new trees. */
function reportCode(variant: Variant): string {
  const chosen = chooseContent({
    specId: smallSpecId,
    contentType: 'raid',
    cells: [cellOf(Array.from({ length: 10 }, (_, index) => rowOf(`${index}`, variant)))],
    encounterIds: [3470],
    trees: newTrees,
    mode: 'kernel',
  });
  return chosen.builds.general!.talentCode;
}

const newRows = (count: number, variant: Variant, name: string): CellRow[] =>
  Array.from({ length: count }, (_, index) =>
    rowOf(`${name} ${index}`, variant, {
      startTime: inSeason + 5000 + index,
      fight: { reportCode: name, fightId: index },
    }),
  );
const oldTalents = (row: CellRow) => ({
  ...row,
  talents: row.talents.filter((talent) => talent.entryId !== 170),
});
const oldRows = (count: number): CellRow[] =>
  Array.from({ length: count }, (_, index) =>
    oldTalents(rowOf(`old ${index}`, { moved: 9 }, { startTime: inSeason + 1000 + index })),
  );

/** Rows whose report is to be asked. */
const askedRows = (cell: Cell, trees: TalentTrees = oldTrees) =>
  candidatesOf(cell, { trees, mode: 'kernel', lastBuilds: {} }).candidates.flatMap(
    ({ askRow }) => askRow ?? [],
  );

/** The cell after these reports were asked in vain. */
const refusedBy = (cell: Cell, indexes: readonly number[]): Cell => ({
  ...cell,
  rows: cell.rows.map((row, index) => (indexes.includes(index) ? { ...row, reportCode: '' } : row)),
});

const choose = (cell: Cell) =>
  chooseContent({
    specId: smallSpecId,
    contentType: 'raid',
    cells: [cell],
    encounterIds: [3470],
    trees: oldTrees,
    mode: 'kernel',
  });

describe('on patch day, while the tree file is older than the rows', () => {
  const variants: Variant[] = [{}, { hero: 'B' }, { moved: 5 }];
  const rows = [
    ...oldRows(10),
    ...newRows(20, {}, 'main'),
    ...newRows(8, { hero: 'B' }, 'other'),
    ...newRows(6, { moved: 5 }, 'second'),
  ];
  const withReports = (cell: Cell, indexes: readonly number[]): Cell => ({
    ...cell,
    rows: cell.rows.map((row, index) =>
      indexes.includes(index)
        ? { ...row, reportCode: reportCode(index < 30 ? {} : index < 38 ? { hero: 'B' } : { moved: 5 }) }
        : row,
    ),
  });

  it('asks for one report for each build that would be published, of its best-ranked row', () => {
    expect(sampleOf(cellOf(rows), oldTrees).players).toBe(34);
    expect(cleanCell(cellOf(rows), oldTrees)).toMatchObject({
      treeLags: true,
      rejected: { beforePatch: 10 },
    });
    expect(askedRows(cellOf(rows)).toSorted()).toEqual([10, 30, 38]);
    expect(candidatesOf(cellOf(rows), { trees: oldTrees, mode: 'kernel', lastBuilds: {} }).treeLags).toBe(
      true,
    );
  });

  it('leaves out rows with a code of a newer serialization version as well', () => {
    const newer = { rankingCode: codeOfVersion(nextVersion) };
    const cell = cellOf([...rows, ...newRows(4, {}, 'newer').map((row) => ({ ...row, ...newer }))]);
    const clean = cleanCell(cell, oldTrees);
    expect(clean).toMatchObject({ treeLags: true, rejected: { beforePatch: 10, otherVersion: 4 } });
    expect(clean.rows).toHaveLength(34);
  });

  it("has builds with the reports' codes once they are there, and asks no more", () => {
    const cell = withReports(cellOf(rows), askedRows(cellOf(rows)));
    expect(askedRows(cell)).toEqual([]);
    const { builds, treeLagsOn } = choose(cell);
    const build = builds.encounters['3470']!;
    expect(treeLagsOn).toEqual([3470]);
    expect(build).toMatchObject({
      codeFrom: 'report',
      sampleSize: 34,
      exactPlayers: 20,
      heroTree: { subTreeId: 7 },
    });
    expect([build, ...build.alternatives].map((each) => each.talentCode)).toEqual(
      [variants[0]!, variants[1]!, variants[2]!].map(reportCode),
    );
    const { tree } = newTrees.bySpecId.get(smallSpecId)!;
    expect(decodeLoadout(build.talentCode, tree).ok).toBe(true);
  });

  it('goes to the next row of a build whose report says nothing, and then to another build', () => {
    expect(askedRows(refusedBy(cellOf(rows), [10]))[0]).toBe(11);
    const main = Array.from({ length: 20 }, (_, index) => 10 + index);
    expect(askedRows(refusedBy(cellOf(rows), main)).toSorted()).toEqual([30, 38]);
    expect(askedRows(refusedBy(cellOf(rows), [...rows.keys()]))).toEqual([]);
  });

  it('says that no build has a code, whether or not there are reports left to ask', () => {
    const why = (cell: Cell) =>
      candidatesOf(cell, { trees: oldTrees, mode: 'kernel', lastBuilds: {} }).withoutBuild;
    expect(why(refusedBy(cellOf(rows), [...rows.keys()]))).toBe('none of its builds has an import code');
    expect(why(cellOf(rows))).toBe('none of its builds has an import code');
    expect(why(withReports(cellOf(rows), [10]))).toBeUndefined();
    // Ten players are enough for a build, so the code alone is missing.
    expect(why(cellOf(newRows(10, {}, 'few')))).toBe('none of its builds has an import code');
    expect(why(cellOf(newRows(9, {}, 'few')))).toBe('its rows are of 9 players only');
  });

  it('passes over rows without a known report', () => {
    const known = rows.map(({ fight, ...row }, index) => (index === 10 ? row : { ...row, fight }));
    expect(askedRows(cellOf(known))[0]).toBe(11);
  });

  it('does not take a code of another specialization or version, and does not ask that row again', () => {
    const wrong = reportCode({}).replace(/^..../, 'DAAA');
    const bad = {
      ...cellOf(rows),
      rows: rows.map((row, index) => (index === 10 ? { ...row, reportCode: wrong } : row)),
    };
    expect(askedRows(bad)[0]).toBe(11);
    expect(choose(bad).builds.encounters['3470']).toBeNull();
  });

  it('names the encounter whose most supported build has no code, and its players still vote', () => {
    const cell = withReports(cellOf(rows), [30]);
    const { builds, codeMissingOn } = choose(cell);
    expect(codeMissingOn).toEqual([3470]);
    expect(builds.encounters['3470']).toMatchObject({
      talentCode: reportCode({ hero: 'B' }),
      sampleSize: 34,
      exactPlayers: 8,
    });
    expect(choose(withReports(cellOf(rows), askedRows(cellOf(rows)))).codeMissingOn).toEqual([]);
  });

  it('has no build rather than a wrong one without any code', () => {
    expect(choose(cellOf(rows)).builds).toEqual({ general: null, encounters: { '3470': null } });
  });

  it('lacks no code where too few players are ranked for a build', () => {
    const chosen = choose(cellOf(newRows(9, {}, 'few')));
    expect(chosen).toMatchObject({ treeLagsOn: [3470], codeMissingOn: [] });
    expect(chosen.builds.encounters['3470']).toBeNull();
  });

  it('needs no tree at all for a specialization that is new', () => {
    const unknown = { version: oldTrees.version, bySpecId: new Map() };
    const cell = cellOf(newRows(12, {}, 'new'));
    expect(askedRows(cell, unknown)).toEqual([0]);
    const coded = { ...cell, rows: cell.rows.map((row) => ({ ...row, rankingCode: reportCode({}) })) };
    const chosen = chooseContent({
      specId: smallSpecId,
      contentType: 'raid',
      cells: [coded],
      encounterIds: [3470],
      trees: unknown,
      mode: 'kernel',
      // A code of last week cannot be read without a tree, and changes nothing.
      lastBuilds: { [`${smallSpecId}/3470`]: reportCode({ moved: 1 }) },
    });
    expect(chosen.builds.encounters['3470']).toMatchObject({
      codeFrom: 'ranking',
      heroTree: { subTreeId: 0, entryId: 0, share: 1 },
    });
  });
});

describe('a tree newer than some rows', () => {
  it('leaves the old rows out, however many they are', () => {
    const before = Array.from({ length: 60 }, (_, index) =>
      rowOf(
        `before ${index}`,
        {},
        { startTime: inSeason + 100 + index, talents: [{ entryId: 77_777, points: 1 }] },
      ),
    );
    const cell = cellOf([...before, ...newRows(30, {}, 'now')]);
    expect(sampleOf(cell, newTrees).players).toBe(30);
    expect(cleanCell(cell, newTrees)).toMatchObject({ treeLags: false, rejected: { unknownEntry: 60 } });
    expect(askedRows(cell, newTrees)).toEqual([]);
  });
});

describe('telling which is older', () => {
  it('does not depend on the order of rows', () => {
    const anyRows = fc.array(fc.record({ startTime: fc.integer({ min: 0, max: 9 }), known: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(treeLags(rows.toReversed())).toBe(treeLags(rows));
        expect(patchTime(rows.toReversed())).toBe(patchTime(rows));
      }),
    );
  });

  /** Rows with ascending times; the letters say which the tree knows: k, and which it does not: u. */
  const dated = (letters: string) =>
    [...letters].map((letter, startTime) => ({ startTime, known: letter === 'k' }));

  it.each<[string, boolean]>([
    [`${'k'.repeat(30)}${'u'.repeat(10)}`, true],
    [`${'k'.repeat(30)}${'u'.repeat(6)}kkkk`, true],
    [`${'k'.repeat(30)}${'u'.repeat(5)}kkkkk`, false],
    [`${'u'.repeat(30)}${'k'.repeat(10)}`, false],
    // Of 80 rows the newest 20 count, of which 11 or more must be unknown.
    [`${'k'.repeat(60)}${'k'.repeat(9)}${'u'.repeat(11)}`, true],
    [`${'k'.repeat(60)}${'k'.repeat(10)}${'u'.repeat(10)}`, false],
  ])('looks at the newest quarter, ten rows at least: %s lags: %s', (letters, lags) => {
    expect(treeLags(dated(letters))).toBe(lags);
  });

  it('finds the moment between old and new', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((startTime) => ({
      startTime,
      known: startTime < 4 || startTime === 5,
    }));
    expect(patchTime(rows)).toBe(4);
    expect(patchTime(rows.map((row) => ({ ...row, known: false })))).toBe(1);
    expect(treeLags([])).toBe(false);
  });
});
