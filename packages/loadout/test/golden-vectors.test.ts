/** Import strings of real players, with the nodes and points that they stand for. */
import { describe, expect, it } from 'vitest';
import {
  decodeLoadout,
  decodeStream,
  encodeLoadout,
  loadoutFromEntries,
  sameBuild,
} from '@toptalent/loadout';
import {
  fullBuild,
  goldenVectors,
  hasRealData,
  loggedPlayers,
  raidbotsTree,
  realDataNote,
  realTree,
} from './real-data.ts';

describe.skipIf(!hasRealData)(`golden vectors${realDataNote}`, () => {
  const vectors = hasRealData ? goldenVectors() : [];

  it('there are twenty', () => {
    expect(vectors).toHaveLength(20);
  });

  it.each(vectors)('$class $spec decodes node by node', ({ code, specId, picks, points }) => {
    const tree = realTree('12.0.5', specId)!;
    const stream = decodeStream(code, tree.nodeOrder);
    expect(stream.ok && stream.value.nodes).toEqual(
      picks.map(([nodeId, purchased, ranks, choice]) => ({
        nodeId,
        purchased: purchased === 1,
        ranks: ranks ?? undefined,
        choice: choice ?? undefined,
      })),
    );
    const loadout = decodeLoadout(code, tree, fullBuild);
    expect(loadout.ok && loadout.value.points).toEqual({
      class: points[0],
      spec: points[1],
      hero: points[2],
    });
    expect(loadout.ok && encodeLoadout(loadout.value, tree)).toBe(code);
  });
});

describe.skipIf(!hasRealData)(`Warcraft Logs' own codes${realDataNote}`, () => {
  const players = hasRealData ? loggedPlayers() : [];

  it('there are two players', () => {
    expect(players).toHaveLength(2);
  });

  it.each(players)("$class $spec: the logged entries give the site's code", (player) => {
    const tree = raidbotsTree(player.specId);
    const entries = player.talentTree.map(({ id, rank }) => ({ entryId: id, ranks: rank }));
    const loadout = loadoutFromEntries(entries, tree);
    expect(loadout).toMatchObject({ ok: true, value: { points: { class: 31, spec: 30, hero: 10 } } });
    expect(loadout.ok && encodeLoadout(loadout.value, tree)).toBe(player.talentImportCode);
    const decoded = decodeLoadout(player.talentImportCode, tree);
    expect(loadout.ok && decoded.ok && sameBuild(loadout.value, decoded.value)).toBe(true);
  });
});
