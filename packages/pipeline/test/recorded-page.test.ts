import { canonicalKey, decodeLoadout, distance, encodeLoadout, loadoutFromEntries } from '@toptalent/loadout';
import type { Loadout, TalentTree } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { grouped } from '../src/grouped.ts';
import { sampleOf } from '../src/choose/survey-cell.ts';
import { chooseContent, cleanCell, parseTalentTrees } from '../src/index.ts';
import { recordedCell } from './recorded-page.ts';
import { sharedDataThere, sharedJson, whySkipped } from './shared-data.ts';

describe.skipIf(!sharedDataThere)(`the recorded page of Discipline Priests${whySkipped}`, () => {
  const trees = sharedDataThere
    ? parseTalentTrees(sharedJson('talents/raidbots-talents-11.0.5.json'))
    : undefined!;
  const cell = sharedDataThere ? recordedCell() : undefined!;
  const tree = trees?.bySpecId.get(256)?.tree as TalentTree;
  const chosen = (mode: 'kernel' | 'exact') =>
    chooseContent({
      specId: 256,
      contentType: 'mythicPlus',
      cells: [cell],
      encounterIds: [12660],
      trees,
      mode,
    });

  /** Every clean row's loadout, read without the code under test but for the codec. */
  const loadouts = (): { player: string; loadout: Loadout }[] =>
    cell.rows.flatMap(({ player, talents }) => {
      const ids = talents.map((talent) => talent.entryId);
      const entries = talents.map(({ entryId, points }) => ({ entryId, ranks: points }));
      const loadout = loadoutFromEntries(entries, tree);
      return new Set(ids).size === ids.length && ids.length > 0 && loadout.ok
        ? [{ player, loadout: loadout.value }]
        : [];
    });
  const playersWhere = (matches: (loadout: Loadout) => boolean) =>
    new Set(loadouts().flatMap(({ player, loadout }) => (matches(loadout) ? [player] : []))).size;

  it('gives 98 clean rows of 76 players; one has a talent twice, one none', () => {
    const clean = cleanCell(cell, trees);
    expect(clean.rows).toHaveLength(98);
    expect(clean.rejected).toEqual({ duplicateTalent: 1, empty: 1 });
    expect(sampleOf(cell, trees).players).toBe(76);
    expect(clean).toMatchObject({
      treeLags: false,
      budget: { class: 31, spec: 30, hero: 10 },
      budgetKnown: true,
    });
  });

  it('tells builds apart exactly as the codec does', () => {
    const keys = cleanCell(cell, trees).rows.map((row) => row.build.key);
    const canonical = loadouts().map(({ loadout }) => canonicalKey(loadout));
    const pairs = new Set(keys.map((key, index) => `${key} ${canonical[index]}`));
    expect(pairs.size).toBe(new Set(keys).size);
    expect(pairs.size).toBe(new Set(canonical).size);
  });

  it("has a largest group of four identical builds by each player's best row, which exact mode gives", () => {
    const best = new Map<string, string>();
    const played = new Map<string, Set<string>>();
    for (const { player, loadout } of loadouts()) {
      const key = canonicalKey(loadout);
      best.set(player, best.get(player) ?? key);
      played.set(key, (played.get(key) ?? new Set()).add(player));
    }
    const groups = grouped([...best.values()], (key) => key);
    const largest = Math.max(...[...groups.values()].map((group) => group.length));
    expect(largest).toBe(4);
    const build = chosen('exact').builds.encounters['12660']!;
    const pick = decodeLoadout(build.talentCode, tree);
    const key = pick.ok ? canonicalKey(pick.value) : '';
    expect(groups.get(key)).toHaveLength(4);
    // One more player has it in a lower row.
    expect(played.get(key)?.size).toBe(5);
    expect(build).toMatchObject({ exactPlayers: 5, sampleSize: 76, popularity: 0.0658 });
  });

  it.each(['kernel', 'exact'] as const)('gives a played build in %s mode, with the right figures', (mode) => {
    const build = chosen(mode).builds.encounters['12660']!;
    const pick = decodeLoadout(build.talentCode, tree, { class: 31, spec: 30, hero: 10 });
    if (!pick.ok) {
      throw new Error(`The code does not decode: ${pick.failure.reason}`);
    }
    const key = canonicalKey(pick.value);
    expect(build.exactPlayers).toBe(playersWhere((loadout) => canonicalKey(loadout) === key));
    expect(build.exactPlayers).toBeGreaterThan(0);
    const similar = playersWhere((loadout) => distance(loadout, pick.value) <= 3);
    expect(build.similarShare).toBeCloseTo(similar / 76, 4);
    expect(build).toMatchObject({
      sampleSize: 76,
      confidence: 'strong',
      difficulty: 'mythicPlus',
      codeFrom: 'talents',
    });
    expect(build.rejected).toEqual({ duplicateTalent: 1, empty: 1 });
    expect(build.heroTree.subTreeId).toBe(pick.value.heroTree?.subTreeId);
  });

  it('counts the hero tree in votes, one a player', () => {
    const all = loadouts();
    const rowsOf = (player: string) => all.filter((row) => row.player === player).length;
    const votes = new Map<number, number>();
    for (const { player, loadout } of all) {
      const { subTreeId } = loadout.heroTree!;
      votes.set(subTreeId, (votes.get(subTreeId) ?? 0) + 1 / rowsOf(player));
    }
    const [[subTreeId, most]] = [...votes].sort((a, b) => b[1] - a[1]) as [[number, number]];
    const { heroTree, alternatives } = chosen('kernel').builds.encounters['12660']!;
    expect(heroTree.subTreeId).toBe(subTreeId);
    expect(heroTree.share).toBeCloseTo(most / 76, 4);
    expect(heroTree.low).toBeLessThan(heroTree.share);
    expect(alternatives.filter((each) => each.reason === 'otherHeroTree')).toHaveLength(votes.size - 1);
  });

  it('maximizes the kernel sum, worked out anew from the definition', () => {
    const all = loadouts();
    const rowsOf = new Map<string, number>();
    for (const { player } of all) {
      rowsOf.set(player, (rowsOf.get(player) ?? 0) + 1);
    }
    const build = chosen('kernel').builds.encounters['12660']!;
    const inTree = all.filter(({ loadout }) => loadout.heroTree?.subTreeId === build.heroTree.subTreeId);
    const support = (candidate: Loadout) =>
      inTree.reduce(
        (sum, { player, loadout }) =>
          sum + Math.exp(-((distance(candidate, loadout) / 3) ** 2)) / rowsOf.get(player)!,
        0,
      );
    const pick = decodeLoadout(build.talentCode, tree);
    const best = Math.max(...inTree.map(({ loadout }) => support(loadout)));
    expect(pick.ok && support(pick.value)).toBeCloseTo(best, 9);
  });

  it("gives a general build of one encounter that equals the encounter's", () => {
    const { general, encounters } = chosen('kernel').builds;
    expect(general).toEqual(encounters['12660']);
  });

  it('on the tree of a later patch: rows of old talents are left out and named, never guessed', () => {
    const later = parseTalentTrees(sharedJson('talents/raidbots-talents-12.0.5.json'));
    const { builds, rejected } = chooseContent({
      specId: 256,
      contentType: 'mythicPlus',
      cells: [cell],
      encounterIds: [12660],
      trees: later,
      mode: 'kernel',
    });
    expect(builds.encounters['12660']).toBeNull();
    expect(Object.values(rejected).reduce((sum, rows) => sum + rows, 0)).toBeLessThanOrEqual(100);
  });
});

const playersSchema = z.object({
  players: z.array(
    z.object({
      specId: z.number(),
      talentTree: z.array(z.object({ id: z.number(), rank: z.number() })),
      talentImportCode: z.string(),
    }),
  ),
});

describe.skipIf(!sharedDataThere)(`talents and codes of one recorded fight${whySkipped}`, () => {
  it('encode to the code that Warcraft Logs gives, byte for byte', () => {
    const trees = parseTalentTrees(sharedJson('talents/raidbots-talents-11.0.5.json'));
    const { players } = playersSchema.parse(
      sharedJson('warcraft-logs/report.talent-import-codes.11.0.5.json'),
    );
    expect(players.length).toBeGreaterThanOrEqual(2);
    for (const { specId, talentTree, talentImportCode } of players) {
      const { tree } = trees.bySpecId.get(specId)!;
      const loadout = loadoutFromEntries(
        talentTree.map(({ id, rank }) => ({ entryId: id, ranks: rank })),
        tree,
      );
      expect(loadout.ok && encodeLoadout(loadout.value, tree)).toBe(talentImportCode);
    }
  });
});
