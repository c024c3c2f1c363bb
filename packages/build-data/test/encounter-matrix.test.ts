import { describe, expect, it } from 'vitest';
import { answerFor } from '../src/build-answer.ts';
import { encounterMatrix } from '../src/encounter-matrix.ts';
import type { Build, BuildData } from '../src/index.ts';
import { madeUpData } from './made-up-data.ts';
import { smallBuild, smallCode, smallSpecId, smallTrees } from './small-trees.ts';

const general = smallBuild([10, 20, 30, 50, 70]);
const dataOf = (
  encounters: Readonly<Record<string, Build | null>>,
  from: Build | null = general,
): BuildData => ({
  ...madeUpData,
  specs: {
    [smallSpecId]: {
      raid: { general: from, encounters },
      mythicPlus: { general: null, encounters: {} },
    },
  },
});
const matrix = (data: BuildData) => encounterMatrix(data, smallTrees, smallSpecId, 'raid');

describe('the matrix of encounters', () => {
  it('has a column for each talent that changes, the commonest first, and a row for each encounter', () => {
    const { talents, rows } = matrix(
      dataOf({
        '3470': smallBuild([10, 20, 20, 31, 50, 70]),
        '3471': smallBuild([20, 20, 30, 50, 70]),
      }),
    );
    expect(talents.map(({ name, encounters }) => [name, encounters])).toEqual([
      ['Ashen Bond', 2],
      ['Copper Edge', 1],
      ['Copper Eye', 1],
      ['Amber Oath', 1],
    ]);
    expect(rows.map(({ encounter, ranks }) => [encounter.name, ranks])).toEqual([
      ['A boss', [1, -1, 1, 0]],
      ['A new boss', [1, 0, 0, -1]],
    ]);
  });

  it('tells another hero tree by its name, not by its talents', () => {
    const { talents, rows } = matrix(dataOf({ '3470': smallBuild([10, 20, 30, 60, 71]) }));
    expect(talents).toEqual([]);
    expect(rows[0]?.difference).toMatchObject({ heroTree: { is: { name: 'Herald of the Loom' } } });
  });

  it('keeps an encounter without a build, and leaves out one that was not looked at', () => {
    expect(matrix(dataOf({ '3470': null })).rows).toMatchObject([
      { encounter: { id: 3470 }, build: null, difference: null, ranks: [] },
    ]);
  });

  it('has no differences without a general build, and no talents without the tree', () => {
    const own = smallBuild([10, 20, 31, 50, 70]);
    expect(matrix(dataOf({ '3470': own }, null)).rows[0]?.difference).toBeNull();
    const unknown = encounterMatrix(dataOf({ '3470': own }), {}, smallSpecId, 'raid');
    expect(unknown.talents).toEqual([]);
    expect(unknown.rows[0]?.difference).toEqual({ known: false, why: 'noTree' });
  });
});

describe('the answer for a place', () => {
  const runnerUp = {
    talentCode: smallCode(10, 20, 31, 60, 71),
    heroTree: { subTreeId: 8, entryId: 71, share: 0.2, low: 0.1, high: 0.3 },
    exactPlayers: 2,
    similarShare: 0.1,
    reason: 'otherHeroTree' as const,
  };
  const own = smallBuild([10, 20, 31, 50, 70], { alternatives: [runnerUp] });
  const answer = (data: BuildData, encounterId: number | null) =>
    answerFor(data, smallTrees, { specId: smallSpecId, contentType: 'raid', encounterId });

  it('has the hero tree, the difference to the general build, and to each runner-up', () => {
    expect(answer(dataOf({ '3470': own }), 3470)).toMatchObject({
      encounter: { name: 'A boss' },
      found: 'encounter',
      build: own,
      heroTreeName: 'Keeper of Glass',
      talentsKnown: true,
      againstGeneral: { points: 1 },
      runnersUp: [{ heroTreeName: 'Herald of the Loom', difference: { points: 1, known: true } }],
    });
  });

  it('is the general build where the encounter has none, and says so', () => {
    const data = dataOf({ '3470': null });
    expect(answer(data, 3470)).toMatchObject({
      found: 'generalInstead',
      build: general,
      againstGeneral: null,
    });
    expect(answer(data, null)).toMatchObject({ found: 'general', encounter: null, againstGeneral: null });
  });

  it('has no talents where the tree is not at hand', () => {
    const question = { specId: smallSpecId, contentType: 'raid', encounterId: 3470 } as const;
    expect(answerFor(dataOf({ '3470': own }), {}, question)).toMatchObject({
      talentsKnown: false,
      heroTreeName: undefined,
      againstGeneral: { known: false, why: 'noTree' },
    });
  });

  it('is none where there is no build at all', () => {
    expect(answer(dataOf({ '3470': null }, null), 3470)).toBeUndefined();
    expect(
      answerFor(dataOf({}), smallTrees, { specId: 63, contentType: 'raid', encounterId: null }),
    ).toBeUndefined();
  });
});
