import { decodeLoadout } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { chooseContent } from '../src/choose/choose-content.ts';
import type { ChooseRequest } from '../src/choose/choose-content.ts';
import type { LastBuilds } from '../src/choose/last-builds.ts';
import { parseTalentTrees } from '../src/trees/parse-talent-trees.ts';
import { indexTree } from '../src/trees/talent-trees.ts';
import { codeOfVersion, nextVersion } from './code-of-version.ts';
import { codeOfVariant } from './small-codes.ts';
import { cellOf, rowOf, smallSpecId, smallTalents, subTreeA } from './small-tree.ts';
import type { Variant } from './small-tree.ts';

const trees = parseTalentTrees(smallTalents());
const players = (name: string, count: number, variant: Variant) =>
  Array.from({ length: count }, (_, index) => rowOf(`${name} ${index}`, variant));
const choose = (cells: ChooseRequest['cells'], more: Partial<ChooseRequest> = {}) =>
  chooseContent({
    specId: smallSpecId,
    contentType: 'raid',
    cells,
    encounterIds: [3470, 3471],
    trees,
    mode: 'kernel',
    ...more,
  });

describe('builds for a specialization', () => {
  const first = cellOf([
    ...players('a', 20, {}),
    ...players('b', 12, { moved: 2 }),
    ...players('c', 8, { hero: 'B' }),
  ]);
  const second = cellOf(players('a', 9, {}), {
    encounterId: 3471,
    difficulty: 'heroic',
    runStartedAt: 1_700_000_500,
  });

  it('carry their evidence', () => {
    const build = choose([first]).builds.encounters['3470']!;
    expect(build).toMatchObject({
      sampleSize: 40,
      exactPlayers: 20,
      popularity: 0.5,
      similarShare: 0.8,
      confidence: 'ok',
      difficulty: 'mythic',
      codeFrom: 'talents',
      rejected: {},
      heroTree: { ...subTreeA, share: 0.8 },
    });
    expect(build.alternatives).toMatchObject([
      { reason: 'otherHeroTree', exactPlayers: 8, similarShare: 0.2, heroTree: { subTreeId: 8, share: 0.2 } },
    ]);
    const { tree } = trees.bySpecId.get(smallSpecId)!;
    for (const { talentCode } of [build, ...build.alternatives]) {
      expect(decodeLoadout(talentCode, tree, { class: 34, spec: 34, hero: 13 }).ok).toBe(true);
    }
  });

  it('are null where fewer than ten players are ranked, and missing where there is no cell', () => {
    expect(choose([second]).builds.encounters).toEqual({ '3471': null });
    expect(choose([second]).complete).toBe(false);
    expect(choose([first, second]).complete).toBe(true);
    expect(choose([])).toMatchObject({
      complete: false,
      builds: { general: null, encounters: {} },
    });
  });

  it('pool all encounters for the general build, and say when difficulties are mixed', () => {
    const { general } = choose([first, second]).builds;
    expect(general).toMatchObject({ sampleSize: 40, exactPlayers: 20, difficulty: 'mixed' });
    expect(
      choose([first, cellOf([], { encounterId: 3471, difficulty: 'heroic' })]).builds.general!.difficulty,
    ).toBe('mythic');
  });

  it('let a cell of few players help the general build', () => {
    const halves = [
      cellOf(players('x', 6, {})),
      cellOf(players('y', 6, { moved: 1 }), { encounterId: 3471 }),
    ];
    const { general, encounters } = choose(halves).builds;
    expect(encounters).toEqual({ '3470': null, '3471': null });
    expect(general).toMatchObject({ sampleSize: 12, confidence: 'thin' });
  });

  it('are dated by their cells, the general one by the oldest, and name the trees that they were read with', () => {
    const later = { ...first, runStartedAt: 1_700_000_900 };
    const { general, encounters } = choose([later, second]).builds;
    expect(encounters['3470']).toMatchObject({ asOf: 1_700_000_900, talentTreeVersion: trees.version });
    expect(general).toMatchObject({ asOf: 1_700_000_500, talentTreeVersion: trees.version });
  });

  it('tell of each encounter when its rankings were fetched', () => {
    expect(choose([second, first]).askedAt).toEqual({ '3470': 1_700_000_000, '3471': 1_700_000_500 });
  });

  it('name the encounters whose players spend another number of points than is known', () => {
    const short = players('a', 12, {}).map((row) => ({
      ...row,
      talents: row.talents.map((talent) => (talent.entryId === 1010 ? { ...talent, points: 1 } : talent)),
    }));
    const { unknownBudgetOn, builds } = choose([cellOf(short), { ...second, rows: players('b', 12, {}) }]);
    expect(unknownBudgetOn).toEqual([3470]);
    expect(builds.encounters['3470']).toMatchObject({ sampleSize: 12 });
    const both = choose([cellOf(short, { encounterId: 3471 }), cellOf(short)]);
    expect(both.unknownBudgetOn).toEqual([3470, 3471]);
  });

  it('come with the newer serialization version of codes because of which an encounter has none', () => {
    const newer = players('newer', 3, {}).map((row) => ({ ...row, rankingCode: codeOfVersion(nextVersion) }));
    const withNewer = { ...second, rows: [...second.rows, ...newer] };
    expect(choose([first, withNewer]).otherVersion).toBe(nextVersion);
    expect(choose([withNewer, first]).otherVersion).toBe(nextVersion);
    expect(choose([first, second]).otherVersion).toBeUndefined();
    // There are enough rows without them.
    const enough = choose([{ ...first, rows: [...first.rows, ...newer] }]);
    expect(enough.otherVersion).toBeUndefined();
    expect(enough.builds.encounters['3470']).toMatchObject({ sampleSize: 40 });
  });

  it('need no code of a report while no tree lags', () => {
    expect(choose([first, second])).toMatchObject({ treeLagsOn: [], codeMissingOn: [] });
  });

  it('do not depend on the order of cells', () => {
    expect(choose([second, first])).toEqual(choose([first, second]));
  });

  it('leave out a build whose code does not give it back, with all its rows, and say so', () => {
    const { tree } = trees.bySpecId.get(smallSpecId)!;
    const torn = indexTree({ ...tree, nodeOrder: tree.nodeOrder.filter((nodeId) => nodeId !== 24) });
    const broken = { version: trees.version, bySpecId: new Map([[smallSpecId, torn]]) };
    const cell = cellOf([...players('bad', 20, { moved: 7 }), ...players('good', 11, {})]);
    const build = choose([cell], { trees: broken }).builds.encounters['3470'];
    expect(build).toMatchObject({ sampleSize: 11, exactPlayers: 11, rejected: { notEncodable: 20 } });
    const whole = cellOf(players('else', 12, {}), { encounterId: 3471 });
    const { general } = choose([cell, whole], { trees: broken }).builds;
    expect(general).toMatchObject({ sampleSize: 23, exactPlayers: 23, rejected: { notEncodable: 20 } });
  });
});

describe("last week's builds", () => {
  const rows = [...players('a', 12, {}), ...players('b', 11, { moved: 1 })];
  const cells = [cellOf(rows), cellOf(players('a', 20, {}), { encounterId: 3471 })];
  const lastCode = codeOfVariant({ moved: 1 });
  const chosen = (lastBuilds: LastBuilds, more: Partial<ChooseRequest> = {}) => {
    const { builds, kept } = choose(cells, { lastBuilds, ...more });
    const { general, encounters } = builds;
    return {
      codes: [general, encounters['3470'], encounters['3471']].map((build) => build?.talentCode),
      kept,
    };
  };
  const best = codeOfVariant();

  it('stay where the best may be ahead by chance, with the figures of these rows', () => {
    const { codes, kept } = chosen({ '256/3470': lastCode });
    expect(codes).toEqual([best, lastCode, best]);
    expect(kept).toEqual([{ encounterId: 3470, behind: expect.closeTo(0.0048, 3) as number }]);
    const build = choose(cells, { lastBuilds: { '256/3470': lastCode } }).builds.encounters['3470']!;
    expect(build).toMatchObject({ exactPlayers: 11, sampleSize: 23, asOf: 1_700_000_000 });
  });

  it('are each of their own place: the general build is one of them', () => {
    const general = choose([cells[0]!], { lastBuilds: { '256/raid': lastCode } });
    expect(general.builds.general?.talentCode).toBe(lastCode);
    expect(general.builds.encounters['3470']?.talentCode).toBe(best);
    expect(general.kept).toMatchObject([{ encounterId: null }]);
  });

  it('are forgotten where nobody is ranked any more', () => {
    const { builds, kept } = choose([], { lastBuilds: { '256/raid': lastCode } });
    expect([builds.general, kept]).toEqual([null, []]);
  });

  it.each([
    ['of another specialization', { '257/3470': lastCode, '257/raid': lastCode }, {}],
    ['of Mythic+', { '256/mythicPlus': lastCode }, {}],
    ['that are not legal on the tree', { '256/3470': 'rubbish', '256/raid': 'rubbish' }, {}],
    ['in exact mode', { '256/3470': lastCode }, { mode: 'exact' as const }],
  ])('%s change nothing', (_, lastBuilds, more) => {
    expect(chosen(lastBuilds, more)).toEqual({ codes: [best, best, best], kept: [] });
  });
});
