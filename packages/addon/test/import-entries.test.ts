/** The entries that the client imports. */
import { describe, expect, it } from 'vitest';
import { importEntries } from '../src/core/switch/import-entries.ts';
import { builds, tree } from './fake-client.ts';

describe('the entries of an import', () => {
  it('deal the ranks of a tiered node to its entries in order', () => {
    expect(importEntries(builds.mythicPlus, tree).filter((entry) => entry.nodeId === 4)).toEqual([
      { nodeId: 4, ranksGranted: 0, ranksPurchased: 1, entryId: 40 },
      { nodeId: 4, ranksGranted: 0, ranksPurchased: 2, entryId: 41 },
    ]);
  });

  it('name the chosen entry of a choice, and the hero tree', () => {
    const entries = importEntries(builds.raid, tree);
    expect(entries.find((entry) => entry.nodeId === 3)?.entryId).toBe(31);
    expect(entries.find((entry) => entry.nodeId === 5)?.entryId).toBe(50);
    expect(importEntries(builds.mythicPlus, tree).find((entry) => entry.nodeId === 5)?.entryId).toBe(51);
  });

  it('are all that is bought, the other hero tree’s too, and what is granted, in the tree’s order', () => {
    const loadout = {
      ...builds.raid,
      inactiveHeroPicks: [{ nodeId: 7, ranks: 1, entryId: 70 }],
      granted: [8],
      freePicks: [{ nodeId: 9, ranks: 1, entryId: 90 }],
    };
    const bought = (nodeId: number, ranksPurchased: number, entryId: number) => ({
      nodeId,
      ranksGranted: 0,
      ranksPurchased,
      entryId,
    });
    expect(importEntries(loadout, tree)).toEqual([
      bought(1, 1, 10),
      bought(2, 2, 20),
      bought(3, 1, 31),
      bought(5, 1, 50),
      bought(6, 1, 60),
      bought(7, 1, 70),
      { nodeId: 8, ranksGranted: 1, ranksPurchased: 0, entryId: 80 },
      { nodeId: 9, ranksGranted: 1, ranksPurchased: 0, entryId: 90 },
    ]);
  });

  it.each([
    ['has no hero tree', undefined],
    ['has a hero tree that the talent tree lacks', { subTreeId: 99, entryId: 990 }],
  ])('name no hero tree if the build %s', (_, heroTree) => {
    const entries = importEntries({ ...builds.mythicPlus, heroTree }, tree);
    expect(entries.map((entry) => entry.nodeId)).toEqual([1, 4, 4, 7]);
  });
});
